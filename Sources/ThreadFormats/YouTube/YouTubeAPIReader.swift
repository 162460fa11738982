import ThreadModel

struct YouTubeAPIReader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    guard let items = unit.value["items"], items.isArray else {
      readResource(unit.value, unit)
      return
    }
    for item in items.arrayElements where item.isObject { readResource(item, unit) }
  }

  private mutating func readResource(_ item: JSONValue, _ unit: JSONUnit) {
    guard let snippet = item["snippet"] else { return }
    guard let top = snippet["topLevelComment"] else {
      readComment(item, video: nil, parent: nil, unit)
      return
    }
    let video = snippet["videoId"]?.string
    let id = top["id"]?.key ?? item["id"]?.key
    readComment(top, video: video, parent: nil, unit)
    guard let replies = item["replies"]?["comments"] else { return }
    for reply in replies.arrayElements where reply.isObject { readComment(reply, video: video, parent: id, unit) }
  }

  private mutating func readComment(_ comment: JSONValue, video: String?, parent: String?, _ unit: JSONUnit) {
    guard let snippet = comment["snippet"] else { return }
    var record = CommentRecord(id: comment["id"]?.key, text: "", line: unit.line(of: comment))
    record.parent = (snippet["parentId"]?.string ?? parent).map { .id($0) } ?? .topLevel
    record.author.name = snippet["authorDisplayName"]?.string
    record.author.userID = snippet["authorChannelId"]?["value"]?.string ?? snippet["authorChannelId"]?.string
    if let owner = snippet["channelId"]?.string, owner == record.author.userID { record.author.role = "op" }
    record.score = snippet["likeCount"]?.double
    switch snippet["moderationStatus"]?.string {
    case "heldForReview": record.flags.append(.unapproved)
    case "likelySpam": record.flags.append(.spam)
    case "rejected": record.flags.append(.removed)
    default: break
    }
    if let updated = snippet["updatedAt"]?.string, updated != snippet["publishedAt"]?.string {
      record.flags.append(.edited)
    }
    collector.note(record.setTime(snippet["publishedAt"], now: now))
    if let original = snippet["textOriginal"]?.string {
      TextBody.read(original).fill(&record)
    } else if let display = snippet["textDisplay"]?.string {
      HTMLBody.read(display).fill(&record)
    }
    let key = video ?? snippet["videoId"]?.string
    let thread = collector.thread(key)
    if let key { collector.describe(thread, url: "https://www.youtube.com/watch?v=" + key) }
    collector.append(record, to: thread)
  }
}
