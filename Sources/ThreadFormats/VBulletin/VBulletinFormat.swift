package import ThreadModel

/// A thread of vBulletin 3, 4 or 5.
package enum VBulletinFormat: ThreadFormat {
  package static let name = "vbulletin-html"
  package static let summary = "thread of a vBulletin 3, 4 or 5 forum"
  package static let guide = FormatGuide(
    .forum, seed: "seeds/vbulletin-html/kiln-4.html",
    source: "saved pages of vBulletin 3, 4 (`showthread.php`) and 5",
    reads: "posts with author, user id, time and quotes, in tables or as `bbcode_quote`",
    parents: [.inferred],
    flags: [
      .deleted: "class `postbitdeleted`", .unapproved: "class `moderated`",
      .hidden: "class `postbitignored`, or a post without its body", .edited: "an edit note",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML else { return 0 }
    if document.contains("post_message_"), let page = try? document.html() {
      return VBulletinMarkup.containers(of: page).isEmpty ? 0 : 92
    }
    guard document.contains("data-node-id"), document.contains("js-post__content-text"),
      let page = try? document.html()
    else { return 0 }
    return VBulletin5Posts.items(of: page).isEmpty ? 0 : 92
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    try ForumPage.parse(document, as: VBulletinMarkup.self, now: context.now)
  }
}
