package import ThreadModel

/// A guess: any page with repeated blocks that look like comments.
package enum GenericFormat: ThreadFormat {
  package static let name = "html-generic"
  package static let summary =
    "a guess: any page with repeated blocks that have an author, a time and a name of comments"
  package static let guide = FormatGuide(
    .fallback, seed: "seeds/html-generic/gazeta.html",
    source: "any page with blocks that repeat, have an author and a time, and a name that speaks of comments",
    reads: "author, time, text, votes, as far as classes tell",
    parents: [.nesting, .inferred],
    flags: [
      .unapproved: "a notice that the comment waits", .deleted: "text such as `[deleted]` alone",
      .removed: "text such as `[removed]` alone", .pingback: "a name that begins like one",
      .trackback: "a name that begins like one",
    ])

  package static var isGuess: Bool { true }

  /// Low: every format that knows its page goes first.
  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML, CommentNames.occur(in: document), let page = try? document.html() else { return 0 }
    return CommentGroup.best(in: page) == nil ? 0 : 20
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let page = try document.html()
    guard let group = CommentGroup.best(in: page) else {
      return ParsedPage(threads: [FlatThread(article: PageArticle.read(page), records: [])])
    }
    var comments = GenericComments(page: page, group: group, now: context.now)
    let records = comments.records()
    let members = Set(group.elements.map(\.index))
    let article = PageArticle.read(page) { members.contains($0.index) || CommentSection.isComments($0) }
    return ParsedPage(threads: [FlatThread(article: article, records: records)], defects: comments.defects)
  }
}
