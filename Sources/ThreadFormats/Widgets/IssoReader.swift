import ThreadModel

struct IssoReader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    var waiting: [JSONValue.Elements] = []
    visit(unit.value, unit, &waiting)
    while var elements = waiting.popLast() {
      guard let comment = elements.next() else { continue }
      waiting.append(elements)
      visit(comment, unit, &waiting)
    }
  }

  /// A comment with its replies, or the answer that holds the first comments.
  private mutating func visit(_ comment: JSONValue, _ unit: JSONUnit, _ waiting: inout [JSONValue.Elements]) {
    if comment["text"] != nil { readComment(comment, unit) }
    if let replies = comment["replies"] { waiting.append(replies.arrayElements) }
  }

  private mutating func readComment(_ comment: JSONValue, _ unit: JSONUnit) {
    var record = CommentRecord(id: comment["id"]?.key, text: "", line: unit.line(of: comment))
    record.parent = comment["parent"]?.key.map { .id($0) } ?? .topLevel
    record.author = Author(name: comment["author"]?.string, userID: comment["hash"]?.string)
    if let likes = comment["likes"]?.double { record.score = likes - (comment["dislikes"]?.double ?? 0) }
    switch comment["mode"]?.int {
    case 2: record.flags.append(.unapproved)
    case 4: record.flags.append(.deleted)
    default: break
    }
    if comment["modified"]?.double != nil { record.flags.append(.edited) }
    collector.note(record.setTime(comment["created"], now: now))
    if let text = comment["text"]?.string { HTMLBody.read(text).fill(&record) }
    let uri = comment["uri"]?.string
    let thread = collector.thread(uri)
    collector.describe(thread, title: comment["title"]?.string, url: uri)
    collector.append(record, to: thread)
  }
}
