import ThreadModel

/// Reddit's own JSON: `.json` of a thread, of a user, of a stream of comments; `morechildren`.
package enum RedditFormat: JSONThreadFormat {
  package static let name = "reddit-json"
  package static let summary = "Reddit listings: thread, user or comment stream as JSON, and morechildren"
  package static let guide = FormatGuide(
    .api, seed: "seeds/reddit-json/ferry.json",
    source: "`.json` behind the address of a Reddit post, user or list of comments; responses of `/api/morechildren`",
    reads: "comments with author, role, score, time and quoted lines; the post is the article",
    parents: [.named],
    flags: [
      .deleted: "`[deleted]`, or removed by its author",
      .removed: "`[removed]` and the like, or removed by somebody else", .hidden: "`[unavailable]`", .spam: "`spam`",
      .edited: "`edited`", .pinned: "`stickied`",
    ])

  package static func confidence(of object: JSONValue) -> Int {
    if let things = object["json"]?["data"]?["things"] { return things.isArray ? 95 : 0 }
    guard let kind = object["kind"]?.string, let data = object["data"], data.isObject else { return 0 }
    switch kind {
    case "Listing":
      guard let children = data["children"], children.isArray else { return 0 }
      var elements = children.arrayElements
      guard let first = elements.next() else { return 60 }
      return ["t1", "t3", "more"].contains(first["kind"]?.string ?? "") ? 96 : 0
    case "t1": return data["body"] != nil ? 95 : 0
    case "t3": return data["title"] != nil ? 80 : 0
    default: return 0
    }
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { RedditReader(context) }
}

/// Dumps of Reddit comments and submissions: one object a line, as Pushshift, Arctic Shift and PullPush give them.
package enum PushshiftFormat: JSONThreadFormat {
  package static let name = "pushshift"
  package static let summary = "dump of Reddit comments or submissions, one object a line (Pushshift, Arctic Shift)"
  package static let guide = FormatGuide(
    .api, seed: "seeds/pushshift/ferry.ndjson",
    source: "dumps of Reddit comments and submissions, one object a line: Pushshift, Arctic Shift",
    reads: "the same, threads by `link_id`",
    parents: [.named],
    flags: [
      .deleted: "`[deleted]`, or removed by its author",
      .removed: "`[removed]` and the like, or removed by somebody else", .hidden: "`[unavailable]`", .spam: "`spam`",
      .edited: "`edited`", .pinned: "`stickied`",
    ])

  package static func confidence(of object: JSONValue) -> Int {
    if let data = object["data"], data.isArray {
      var elements = data.arrayElements
      guard let first = elements.next() else { return 0 }
      return first["kind"]?.string == "t1" ? 90 : confidence(ofBare: first)
    }
    return confidence(ofBare: object)
  }

  private static func confidence(ofBare object: JSONValue) -> Int {
    if object["link_id"] != nil, object["body"] != nil, object["author"] != nil { return 96 }
    let isSubmission =
      object["title"] != nil && object["subreddit"] != nil && object["created_utc"] != nil
      && (object["selftext"] != nil || object["permalink"] != nil)
    return isSubmission ? 92 : 0
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { RedditReader(context) }
}
