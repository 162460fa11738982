package import ThreadModel

/// The page of a story on Slashdot.
package enum SlashdotFormat: ThreadFormat {
  package static let name = "slashdot-html"
  package static let summary = "page of a Slashdot story"
  package static let guide = FormatGuide(
    .aggregator, seed: "seeds/slashdot-html/robot.html",
    source: "saved story pages of Slashdot and sites with its software",
    reads: "comments with subject, author, user id, score and time",
    parents: [.nesting],
    flags: [.hidden: "a comment below the threshold"])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML, document.contains("comment_body_"), document.contains("comment_otherdetails_"),
      let page = try? document.html()
    else { return 0 }
    return SlashdotReader.comments(of: page).isEmpty ? 0 : 94
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    SlashdotReader(page: try document.html(), now: context.now).parsed()
  }
}
