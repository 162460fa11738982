package import ThreadModel

/// A thread of XenForo 1 or 2.
package enum XenForoFormat: ThreadFormat {
  package static let name = "xenforo-html"
  package static let summary = "thread of a XenForo 1 or 2 forum"
  package static let guide = FormatGuide(
    .forum, seed: "seeds/xenforo-html/canoe-2.html",
    source: "saved threads of XenForo 1 and 2",
    reads: "posts with author, user id, time and quotes with the quoted post",
    parents: [.inferred],
    flags: [
      .deleted: "class of a deleted message", .unapproved: "class of a message that waits",
      .hidden: "class `is-ignored`", .edited: "the note of the last edit",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.looksLikeHTML, document.contains("data-author="),
      document.contains("js-post-") || document.contains("messageText") || document.contains("bbWrapper"),
      let page = try? document.html()
    else { return 0 }
    return XenForoMarkup.messages(of: page).isEmpty ? 0 : 93
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    try ForumPage.parse(document, as: XenForoMarkup.self, now: context.now)
  }
}
