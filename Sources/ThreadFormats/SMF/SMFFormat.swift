package import ThreadModel

/// A topic of Simple Machines Forum 2.0 or 2.1.
package enum SMFFormat: ThreadFormat {
  package static let name = "smf-html"
  package static let summary = "topic of a Simple Machines Forum 2.0 or 2.1"
  package static let guide = FormatGuide(
    .forum, seed: "seeds/smf-html/loft-2.1.html",
    source: "saved topics of Simple Machines Forum 2.0 and 2.1",
    reads: "posts with author, user id, time and quotes with the quoted message",
    parents: [.inferred],
    flags: [
      .unapproved: "class `approvebg`", .hidden: "the prompt in place of an ignored post", .edited: "an edit note",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML, document.contains("post_wrapper"), document.contains("msg_"),
      let page = try? document.html()
    else { return 0 }
    return SMFMarkup.wrappers(of: page).contains { SMFMarkup.body(of: $0) != nil } ? 92 : 0
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    try ForumPage.parse(document, as: SMFMarkup.self, now: context.now)
  }
}
