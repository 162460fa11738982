import ThreadModel

/// Comments as the API of Isso gives them.
package enum IssoFormat: JSONThreadFormat {
  package static let name = "isso-json"
  package static let summary = "comments as the API of Isso gives them"
  package static let guide = FormatGuide(
    .widget, seed: "seeds/isso-json/lamp.json",
    source: "`/` of an Isso server with the address of a page",
    reads: "comments with author, votes and time",
    parents: [.named],
    flags: [.unapproved: "mode 2", .deleted: "mode 4", .edited: "`modified`"])

  package static func confidence(of object: JSONValue) -> Int {
    if let replies = object["replies"], replies.isArray, object["hidden_replies"] != nil { return 96 }
    let known = ["mode", "hash", "likes", "dislikes", "created", "website"].count { object[$0] != nil }
    return object["text"] != nil && object["author"] != nil && known >= 4 ? 95 : 0
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { IssoReader(context) }
}
