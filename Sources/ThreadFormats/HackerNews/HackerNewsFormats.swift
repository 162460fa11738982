import ThreadModel

/// Items of the official API (`/v0/item/ID.json`), as an array or one a line.
package enum HackerNewsFirebaseFormat: JSONThreadFormat {
  package static let name = "hn-firebase"
  package static let summary = "Hacker News items of the official (Firebase) API, as an array or one a line"
  package static let guide = FormatGuide(
    .api, seed: "seeds/hn-firebase/bread-oven.ndjson",
    source: "items of the official Hacker News API, in an array or one a line",
    reads: "comments with author and time; the story is the article",
    parents: [.named],
    flags: [.deleted: "`deleted`", .removed: "`dead`"])

  package static func confidence(of object: JSONValue) -> Int {
    guard let type = object["type"]?.string, HackerNewsItem.types.contains(type), object["id"]?.key != nil,
      object["time"] != nil || object["deleted"] != nil, object["created_at_i"] == nil
    else { return 0 }
    let known = ["by", "kids", "parent", "descendants", "deleted", "dead"].count { object[$0] != nil }
    return known > 1 ? 95 : known == 1 ? 85 : 0
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { HackerNewsItemReader(context) }
}

/// The nested items and the search hits of hn.algolia.com, and the nested items of node-hnapi.
package enum HackerNewsAlgoliaFormat: JSONThreadFormat {
  package static let name = "hn-algolia"
  package static let summary = "Hacker News items or search hits of the Algolia API"
  package static let guide = FormatGuide(
    .api, seed: "seeds/hn-algolia/bread-oven.json",
    source: "`/items/ID` and search results of the Algolia interface to Hacker News",
    reads: "comments with author and time, nested or as a list of hits",
    parents: [.named, .nesting],
    flags: [.deleted: "a comment without author and text", .removed: "`dead`"])

  package static func confidence(of object: JSONValue) -> Int {
    if object["created_at_i"] != nil, object["children"] != nil || object["objectID"] != nil { return 96 }
    if object["time_ago"] != nil, object["comments"]?.isArray == true,
      object["user"] != nil || object["content"] != nil
    {
      return 92
    }
    guard let hits = object["hits"], hits.isArray else { return 0 }
    var elements = hits.arrayElements
    guard let first = elements.next() else { return 0 }
    return first["objectID"] != nil && first["created_at_i"] != nil ? 96 : 0
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { HackerNewsTreeReader(context) }
}

enum HackerNewsItem {
  static let types: Set<String> = ["story", "comment", "poll", "pollopt", "job"]
  /// Items that comments are about.
  static let openings: Set<String> = ["story", "poll", "job"]
}
