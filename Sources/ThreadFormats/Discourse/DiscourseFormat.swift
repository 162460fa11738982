import ThreadModel

/// A Discourse topic (`/t/ID.json`), its further posts (`/t/ID/posts.json`), the latest posts, or single posts.
package enum DiscourseFormat: JSONThreadFormat {
  package static let name = "discourse-json"
  package static let summary = "Discourse topic or posts as JSON (/t/ID.json, /t/ID/posts.json, /posts.json)"
  package static let guide = FormatGuide(
    .api, seed: "seeds/discourse-json/allotments.json",
    source: "`/t/ID.json`, `/t/ID/posts.json` and `/posts.json` of a Discourse forum",
    reads: "posts with handle, name, role, time, likes, and quotes with topic and post",
    parents: [.named],
    flags: [
      .deleted: "`user_deleted`", .removed: "`deleted_at`", .hidden: "`hidden`, or a whisper",
      .edited: "a `version` above 1",
    ])

  package static func confidence(of object: JSONValue) -> Int {
    if object["post_stream"]?["posts"]?.isArray == true { return 97 }
    if isPost(object) { return 95 }
    var elements = (object["latest_posts"] ?? object["posts"])?.arrayElements
    return elements?.next().map(isPost) == true ? 95 : 0
  }

  private static func isPost(_ object: JSONValue) -> Bool {
    object["post_number"] != nil && object["username"] != nil && (object["cooked"] != nil || object["raw"] != nil)
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { DiscourseReader(context) }
}
