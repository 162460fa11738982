package import ThreadModel

/// A thread of MyBB 1.6 or 1.8.
package enum MyBBFormat: ThreadFormat {
  package static let name = "mybb-html"
  package static let summary = "thread of a MyBB forum, also one that took over posts of vBulletin"

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
