package import ThreadModel

/// A thread of vBulletin 3 or 4.
package enum VBulletinFormat: ThreadFormat {
  package static let name = "vbulletin-html"
  package static let summary = "thread of a vBulletin 3 or 4 forum"
  package static let guide = FormatGuide(
    .forum, seed: "seeds/vbulletin-html/kiln-4.html",
    source: "saved `showthread.php` pages of vBulletin 3 and 4",
    reads: "posts with author, user id, time and quotes, in tables or as `bbcode_quote`",
    parents: [.inferred],
    flags: [
      .deleted: "class `postbitdeleted`", .unapproved: "class `moderated`",
      .hidden: "class `postbitignored`, or a post without its body", .edited: "an edit note",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML, document.contains("post_message_"), let page = try? document.html() else { return 0 }
    return VBulletinMarkup.containers(of: page).isEmpty ? 0 : 92
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    try ForumPage.parse(document, as: VBulletinMarkup.self, now: context.now)
  }
}
