import ThreadModel

/// Posts of the Disqus API (`threads/listPosts`, `posts/list`) and of the data that its embedded page holds.
package enum DisqusJSONFormat: JSONThreadFormat {
  package static let name = "disqus-json"
  package static let summary = "Disqus posts as its API lists them (threads/listPosts)"
  package static let guide = FormatGuide(
    .api, seed: "seeds/disqus-json/market.json",
    source: "`threads/listPosts` and `posts/list` of the Disqus API",
    reads: "posts with author, handle, user id, likes and time",
    parents: [.named],
    flags: [
      .deleted: "`isDeleted`", .spam: "`isSpam`", .unapproved: "not `isApproved`", .edited: "`isEdited`",
      .pinned: "`isHighlighted`",
    ])

  package static func confidence(of object: JSONValue) -> Int {
    if let response = object["response"] {
      var elements = (response["posts"] ?? response).arrayElements
      return elements.next().map(isPost) == true ? 96 : 0
    }
    return isPost(object) ? 94 : 0
  }

  private static func isPost(_ object: JSONValue) -> Bool {
    guard object["createdAt"] != nil, object["author"] != nil,
      object["message"] != nil || object["raw_message"] != nil
    else { return false }
    return ["isSpam", "isApproved", "isDeleted", "isFlagged", "forum"].count { object[$0] != nil } > 1
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { DisqusJSONReader(context) }
}
