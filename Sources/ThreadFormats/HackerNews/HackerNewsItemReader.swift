import ThreadModel

/// Reads flat items; the parents tell which of them make a thread.
struct HackerNewsItemReader: JSONRecordReader {
  private let now: Timestamp?
  private var grouper = ThreadGrouper()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { grouper.page() }

  mutating func read(_ unit: JSONUnit) {
    let item = unit.value
    guard let type = item["type"]?.string, HackerNewsItem.types.contains(type) else { return }
    var record = CommentRecord(id: item["id"]?.key, text: "", line: unit.line(of: item))
    record.author.name = item["by"]?.string
    record.parent = (item["parent"] ?? item["poll"])?.key.map { .id($0) } ?? .topLevel
    record.score = item["score"]?.double
    if item["deleted"]?.bool == true { record.flags.append(.deleted) }
    if item["dead"]?.bool == true { record.flags.append(.removed) }
    grouper.note(record.setTime(item["time"], now: now))
    if let text = item["text"]?.string { HTMLBody.read(text).fill(&record) }
    if HackerNewsItem.openings.contains(type) {
      let title = item["title"]?.string.map { HTMLBody.plainText($0) }
      grouper.appendOpening(record, title: title, url: item["url"]?.string)
    } else {
      grouper.append(record)
    }
  }
}
