package import ThreadModel

/// An item page of Hacker News.
package enum HackerNewsPageFormat: ThreadFormat {
  package static let name = "hn-html"
  package static let summary = "page of a Hacker News story or comment"
  package static let guide = FormatGuide(
    .aggregator, seed: "seeds/hn-html/lamp.html",
    source: "saved `item?id=` pages of Hacker News",
    reads: "comments with author and time",
    parents: [.nesting],
    flags: [
      .removed: "`[flagged]` or `[dead]`", .deleted: "a comment without an author", .hidden: "a folded comment",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML, document.contains("athing"),
      document.contains("comtr") || document.contains("fatitem"), let page = try? document.html()
    else { return 0 }
    return HackerNewsPageReader.rows(of: page).isEmpty && page.first(".fatitem .athing") == nil ? 0 : 95
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let page = try document.html()
    return HackerNewsPageReader(page: page, now: context.now).parsed()
  }
}
