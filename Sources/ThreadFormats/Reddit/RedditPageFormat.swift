package import ThreadModel

/// A post of Reddit with its comments: old.reddit.com, the page of 2018 to 2023, or the one with `shreddit-comment`.
package enum RedditPageFormat: ThreadFormat {
  package static let name = "reddit-html"
  package static let summary = "page of a Reddit post, old or new design"
  package static let guide = FormatGuide(
    .aggregator, seed: "seeds/reddit-html/old.html",
    source: "saved pages of a post: old.reddit.com, the design with `shreddit-comment`, and the one between them",
    reads: "comments with author, role, score and time",
    parents: [.nesting, .named],
    flags: [
      .deleted: "`[deleted]`, or the mark of a deleted comment", .removed: "`[removed]` and the like",
      .spam: "class `spam`", .edited: "the time of an edit", .pinned: "a stickied comment",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML,
      document.contains("shreddit-comment")
        || document.contains("t1_")
          && (document.contains("data-fullname") || document.contains("threadline")
            || document.contains("Comment t1_")),
      let page = try? document.html()
    else { return 0 }
    return RedditPageReader.Design.of(page) == nil ? 0 : 94
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    RedditPageReader(page: try document.html(), now: context.now).parsed()
  }
}
