import ThreadModel

/// Reads items that hold their replies, and search hits.
struct HackerNewsTreeReader: JSONRecordReader {
  private struct Level {
    var items: JSONValue.Elements
    let parent: String?
    let thread: Int
  }

  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    if let hits = unit.value["hits"], hits.isArray {
      for hit in hits.arrayElements where hit.isObject { readHit(hit, unit) }
    } else if unit.value["objectID"] != nil {
      readHit(unit.value, unit)
    } else {
      readTree(unit)
    }
  }

  private mutating func readTree(_ unit: JSONUnit) {
    let top = unit.value
    let thread = collector.thread(top["story_id"]?.key ?? top["id"]?.key)
    var levels: [Level] = []
    let id = visit(top, parent: top["parent_id"]?.key, thread, unit)
    levels.append(Level(items: Self.replies(of: top), parent: id, thread: thread))
    while var level = levels.popLast() {
      guard let item = level.items.next() else { continue }
      levels.append(level)
      guard item.isObject else { continue }
      let id = visit(item, parent: item["parent_id"]?.key ?? level.parent, thread, unit)
      levels.append(Level(items: Self.replies(of: item), parent: id, thread: thread))
    }
  }

  private static func replies(of item: JSONValue) -> JSONValue.Elements {
    (item["children"] ?? item["comments"] ?? item).arrayElements
  }

  /// - Returns: the item's id.
  private mutating func visit(_ item: JSONValue, parent: String?, _ thread: Int, _ unit: JSONUnit) -> String? {
    var record = CommentRecord(id: item["id"]?.key, text: "", line: unit.line(of: item))
    record.author.name = item["author"]?.string ?? item["user"]?.string
    record.parent = parent.map { .id($0) } ?? .topLevel
    record.score = item["points"]?.double
    let words = item["text"]?.string ?? item["content"]?.string
    if let words { HTMLBody.read(words).fill(&record) }
    collector.note(
      record.setTime(item["created_at_i"] ?? item["created_at"] ?? item["time"] ?? item["time_ago"], now: now))
    if record.publishedRaw == nil || item["created_at"]?.string != nil, let iso = item["created_at"] {
      collector.note(record.setTime(iso, now: now))
    }
    let title = item["title"]?.string
    if let title, !title.isEmpty {
      collector.appendOpening(
        record, title: HTMLBody.plainText(title), url: item["url"]?.string, to: thread)
    } else {
      if record.author.name == nil, words == nil || record.saysNothing || words == "[deleted]" {
        record.text = ""
        record.flags.append(.deleted)
      }
      if item["deleted"]?.bool == true, !record.flags.contains(.deleted) { record.flags.append(.deleted) }
      if item["dead"]?.bool == true { record.flags.append(.removed) }
      collector.append(record, to: thread)
    }
    return record.id
  }

  private mutating func readHit(_ hit: JSONValue, _ unit: JSONUnit) {
    var record = CommentRecord(id: hit["objectID"]?.key, text: "", line: unit.line(of: hit))
    record.author.name = hit["author"]?.string
    record.score = hit["points"]?.double
    record.parent = hit["parent_id"]?.key.map { .id($0) } ?? .topLevel
    collector.note(record.setTime(hit["created_at"] ?? hit["created_at_i"], now: now))
    let story = hit["story_id"]?.key
    if let words = hit["comment_text"]?.string {
      HTMLBody.read(words).fill(&record)
      let thread = collector.thread(story)
      if let story { collector.withThread(thread) { $0.rootIDs.insert(story) } }
      collector.append(record, to: thread)
      let title = hit["story_title"]?.string.map { HTMLBody.plainText($0) }
      collector.describe(thread, title: title, url: hit["story_url"]?.string)
    } else {
      if let words = hit["story_text"]?.string { HTMLBody.read(words).fill(&record) }
      let title = hit["title"]?.string.map { HTMLBody.plainText($0) }
      collector.appendOpening(record, title: title, url: hit["url"]?.string, to: collector.thread(record.id))
    }
  }
}
