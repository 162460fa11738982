import ThreadModel

/// Reads the messages of chats; what the program says itself ("joined the group") is no comment.
struct TelegramReader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    readChat(unit.value, unit)
    for list in [unit.value["chats"]?["list"], unit.value["left_chats"]?["list"]] {
      guard let list else { continue }
      for chat in list.arrayElements { readChat(chat, unit) }
    }
  }

  private mutating func readChat(_ chat: JSONValue, _ unit: JSONUnit) {
    guard let messages = chat["messages"], messages.isArray else { return }
    let thread = collector.thread(chat["id"]?.key ?? chat["name"]?.string)
    collector.describe(thread, title: chat["name"]?.string)
    for message in messages.arrayElements where message.isObject {
      if message["type"]?.string == "service" {
        if let id = message["id"]?.key { collector.withThread(thread) { $0.rootIDs.insert(id) } }
      } else {
        readMessage(message, thread, unit)
      }
    }
  }

  private mutating func readMessage(_ message: JSONValue, _ thread: Int, _ unit: JSONUnit) {
    var record = CommentRecord(id: message["id"]?.key, text: "", line: unit.line(of: message))
    record.author = Author(name: message["from"]?.string, userID: message["from_id"]?.key)
    record.parent = message["reply_to_message_id"]?.key.map { .id($0) } ?? .unstated
    if message["edited"]?.string != nil || message["edited_unixtime"]?.string != nil { record.flags.append(.edited) }
    readTime(of: message, into: &record)
    readWords(of: message, into: &record)
    collector.append(record, to: thread)
  }

  /// `date` is local time of the exporting machine, `date_unixtime` exact.
  private mutating func readTime(of message: JSONValue, into record: inout CommentRecord) {
    collector.note(record.setTime(message["date_unixtime"] ?? message["date"], now: now))
    if let printed = message["date"]?.string { record.publishedRaw = printed }
  }

  /// A string, or pieces of text some of which are quotes and links.
  private func readWords(of message: JSONValue, into record: inout CommentRecord) {
    var pieces: [JSONValue] = []
    if let text = message["text"] { pieces = text.isArray ? text.elements : [text] }
    var own = ""
    var all = ""
    var links: [String] = []
    var quotes: [Quote] = []
    for piece in pieces {
      guard let words = piece.string ?? piece["text"]?.string else { continue }
      all += words
      if piece["type"]?.string == "blockquote" {
        quotes.append(Quote(text: words))
        own += "\n"
        continue
      }
      own += words
      if let address = piece["href"]?.string { links.append(address) }
    }
    var body = TextBody.read(quotes.isEmpty ? own : PlainText.trimmed(own))
    if !quotes.isEmpty { body.raw = all }
    body.quotes = quotes + body.quotes
    body.links = CommentBody.links(links, in: body.text)
    body.fill(&record)
    if record.saysNothing, let shown = message["poll"]?["question"]?.string ?? message["sticker_emoji"]?.string {
      record.text = shown
    }
  }
}
