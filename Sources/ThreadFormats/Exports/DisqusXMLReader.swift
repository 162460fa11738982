import ThreadModel

struct DisqusXMLReader {
  private struct Topic {
    let title: String?
    let url: String?
  }

  private let now: Timestamp?
  private var collector = ThreadCollector()
  private var topics: [String: Topic] = [:]
  private var keys: [String] = []

  init(now: Timestamp?) { self.now = now }

  mutating func read(_ text: String) {
    var xml = XMLReader(text)
    while let event = xml.next() {
      guard case .start(let tag) = event, tag.local == "thread" || tag.local == "post" else { continue }
      var fields = XMLFields(tag)
      while let event = xml.next() { if fields.take(event) { break } }
      if tag.local == "thread" { readTopic(fields) } else { readPost(fields) }
    }
  }

  /// Topics may stand behind their posts.
  mutating func page() -> ParsedPage {
    for key in keys {
      if let topic = topics[key] { collector.describe(collector.thread(key), title: topic.title, url: topic.url) }
    }
    return collector.page()
  }

  private mutating func readTopic(_ fields: XMLFields) {
    guard let id = fields.tag["id"], topics[id] == nil else { return }
    topics[id] = Topic(title: fields["title"].map { HTMLBody.plainText($0) }, url: fields["link"])
  }

  private mutating func readPost(_ fields: XMLFields) {
    var record = CommentRecord(id: fields.tag["id"].flatMap { $0.isEmpty ? nil : $0 }, text: "", line: fields.line)
    record.parent = fields.attribute("id", of: "parent").map { .id($0) } ?? .topLevel
    record.author = Author(name: fields["author/name"] ?? fields["author/username"], handle: fields["author/username"])
    if Self.isTrue(fields["isDeleted"]) { record.flags.append(.deleted) }
    if Self.isTrue(fields["isSpam"]) { record.flags.append(.spam) }
    if fields["isApproved"]?.lowercased() == "false", record.flags.isEmpty { record.flags.append(.unapproved) }
    if let message = fields["message"] { HTMLBody.read(message).fill(&record) }
    if let time = fields["createdAt"] { collector.note(record.setTime(time, assumesUTC: true, now: now)) }
    let key = fields.attribute("id", of: "thread")
    let thread = collector.thread(key)
    if let key, collector.threads[thread].records.isEmpty { keys.append(key) }
    collector.append(record, to: thread)
  }

  private static func isTrue(_ text: String?) -> Bool { text?.lowercased() == "true" || text == "1" }
}
