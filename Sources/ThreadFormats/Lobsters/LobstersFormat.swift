import ThreadModel

/// A story of Lobsters or a sister site with its comments (`/s/ID.json`).
package enum LobstersFormat: JSONThreadFormat {
  package static let name = "lobsters-json"
  package static let summary = "Lobsters story with its comments as JSON (/s/ID.json)"
  package static let guide = FormatGuide(
    .api, seed: "seeds/lobsters-json/clock.json",
    source: "`/s/ID.json` of Lobsters and sites with its software, of any year",
    reads: "comments with author, score and time; the story is the article",
    parents: [.named, .nesting],
    flags: [.deleted: "`is_deleted`", .removed: "`is_moderated`", .edited: "a later time of change"])

  package static func confidence(of object: JSONValue) -> Int {
    guard object["short_id"] != nil else { return 0 }
    if object["comments"]?.isArray == true, object["title"] != nil { return 96 }
    return object["commenting_user"] != nil && object["comment"] != nil ? 95 : 0
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { LobstersReader(context) }
}
