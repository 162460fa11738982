import ThreadModel

/// Comments and posts of the Lemmy API (`/api/v3/comment/list`, `/api/v3/post`); PieFed speaks it too.
package enum LemmyFormat: JSONThreadFormat {
  package static let name = "lemmy-json"
  package static let summary = "Lemmy comments as its API lists them (/api/v3/comment/list)"
  package static let guide = FormatGuide(
    .api, seed: "seeds/lemmy-json/garden.json",
    source: "`/api/v3/comment/list` of Lemmy",
    reads: "comments with author, score and time; the post is the article",
    parents: [.named],
    flags: [.deleted: "`deleted`", .removed: "`removed`", .edited: "`updated`"])

  package static func confidence(of object: JSONValue) -> Int {
    if isView(object) { return 95 }
    if object["post_view"]?["post"] != nil { return 90 }
    var elements = (object["comments"] ?? object["items"])?.arrayElements
    return elements?.next().map(isView) == true || isView(object["comment_view"] ?? object) ? 96 : 0
  }

  private static func isView(_ object: JSONValue) -> Bool {
    guard let comment = object["comment"], comment.isObject else { return false }
    return comment["path"] != nil && comment["content"] != nil && object["creator"] != nil
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { LemmyReader(context) }
}
