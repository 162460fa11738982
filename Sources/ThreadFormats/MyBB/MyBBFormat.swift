package import ThreadModel

/// A thread of MyBB 1.6 or 1.8.
package enum MyBBFormat: ThreadFormat {
  package static let name = "mybb-html"
  package static let summary = "thread of a MyBB forum, also one that took over posts of vBulletin"
  package static let guide = FormatGuide(
    .forum, seed: "seeds/mybb-html/bees.html",
    source: "saved `showthread.php` pages of MyBB, also with posts that were taken over from vBulletin",
    reads: "posts with author, user id, time and quotes with the quoted post",
    parents: [.inferred],
    flags: [
      .deleted: "a placeholder, or class `deleted_post`", .unapproved: "class `unapproved_post`",
      .hidden: "a post of an ignored user", .edited: "an edit note",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML, document.contains("post_body"), document.contains("pid_"),
      let page = try? document.html()
    else { return 0 }
    return MyBBMarkup.containers(of: page).isEmpty ? 0 : 92
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    try ForumPage.parse(document, as: MyBBMarkup.self, now: context.now)
  }
}
