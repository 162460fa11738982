import ThreadModel

struct Remark42Reader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    var waiting: [JSONValue.Elements] = []
    visit(unit.value, unit, &waiting)
    while var elements = waiting.popLast() {
      guard let node = elements.next() else { continue }
      waiting.append(elements)
      visit(node, unit, &waiting)
    }
  }

  /// A comment, a list of them, or a node of a tree.
  private mutating func visit(_ node: JSONValue, _ unit: JSONUnit, _ waiting: inout [JSONValue.Elements]) {
    if let comments = node["comments"], comments.isArray {
      waiting.append(comments.arrayElements)
    } else if let comment = node["comment"], comment.isObject {
      readComment(comment, unit)
      if let replies = node["replies"] { waiting.append(replies.arrayElements) }
    } else if node["pid"] != nil {
      readComment(node, unit)
    }
  }

  private mutating func readComment(_ comment: JSONValue, _ unit: JSONUnit) {
    var record = CommentRecord(id: comment["id"]?.key, text: "", line: unit.line(of: comment))
    let parent = comment["pid"]?.key ?? ""
    record.parent = parent.isEmpty ? .topLevel : .id(parent)
    let user = comment["user"]
    record.author = Author(name: user?["name"]?.string, userID: user?["id"]?.key)
    if user?["admin"]?.bool == true { record.author.role = "admin" }
    record.score = comment["score"]?.double
    if comment["delete"]?.bool == true { record.flags.append(.deleted) }
    if comment["edit"]?.isObject == true { record.flags.append(.edited) }
    if comment["pin"]?.bool == true { record.flags.append(.pinned) }
    collector.note(record.setTime(comment["time"], now: now))
    if let text = comment["text"]?.string { HTMLBody.read(text).fill(&record) }
    let url = comment["locator"]?["url"]?.string
    let thread = collector.thread(url)
    collector.describe(thread, title: comment["title"]?.string, url: url)
    collector.append(record, to: thread)
  }
}
