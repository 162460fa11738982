package import ThreadModel

/// The page of a story on Lobsters or another site that runs its software.
package enum LobstersPageFormat: ThreadFormat {
  package static let name = "lobsters-html"
  package static let summary = "page of a Lobsters story"
  package static let guide = FormatGuide(
    .aggregator, seed: "seeds/lobsters-html/clock.html",
    source: "saved story pages of Lobsters and sites with its software",
    reads: "comments with author, score and time",
    parents: [.nesting],
    flags: [.deleted: "a comment removed by its author", .removed: "a comment removed by a moderator"])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML, document.contains("comments_subtree"), document.contains("comment_text"),
      let page = try? document.html()
    else { return 0 }
    return LobstersPageReader.comments(of: page).isEmpty ? 0 : 95
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    LobstersPageReader(page: try document.html(), now: context.now).parsed()
  }
}
