import ThreadModel

struct MastodonReader: JSONRecordReader {
  private let now: Timestamp?
  private var grouper = ThreadGrouper()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { grouper.page() }

  mutating func read(_ unit: JSONUnit) {
    guard let ancestors = unit.value["ancestors"], let descendants = unit.value["descendants"] else {
      readStatus(unit.value, unit)
      return
    }
    var last: String?
    for status in ancestors.arrayElements where status.isObject {
      readStatus(status, unit)
      last = status["id"]?.key
    }
    // The status that was asked for is in neither list: it answers the last one above and is answered by the first below.
    var below = descendants.arrayElements
    if let last, let asked = below.next()?["in_reply_to_id"]?.key, asked != last { grouper.join(asked, to: last) }
    for status in descendants.arrayElements where status.isObject { readStatus(status, unit) }
  }

  private mutating func readStatus(_ status: JSONValue, _ unit: JSONUnit) {
    var record = CommentRecord(id: status["id"]?.key, text: "", line: unit.line(of: status))
    record.author = Self.author(of: status["account"])
    record.parent = status["in_reply_to_id"]?.key.map { .id($0) } ?? .topLevel
    record.score = status["favourites_count"]?.double
    record.language = status["language"]?.string
    if status["edited_at"]?.string != nil { record.flags.append(.edited) }
    grouper.note(record.setTime(status["created_at"], now: now))
    if let content = status["content"]?.string { HTMLBody.read(content).fill(&record) }
    // A content warning is written by the author and shown before the text.
    if let warning = status["spoiler_text"]?.string, !warning.isEmpty {
      record.text = record.saysNothing ? warning : warning + "\n\n" + record.text
    }
    if record.saysNothing, let media = status["media_attachments"] {
      let shown = media.elements.compactMap { $0["description"]?.string ?? $0["url"]?.string }.joined(separator: "\n")
      if !shown.isEmpty { record.text = shown }
    }
    for quoted in [status["reblog"], status["quote"]?["quoted_status"] ?? status["quote"]] {
      if let quote = quoted.flatMap(Self.quote) { record.quotes.append(quote) }
    }
    grouper.append(record)
  }

  private static func author(of account: JSONValue?) -> Author {
    guard let account else { return Author() }
    let name = account["display_name"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    var author = Author(name: name ?? account["username"]?.string, handle: account["acct"]?.string)
    author.userID = account["id"]?.key
    if account["bot"]?.bool == true { author.role = "bot" }
    return author
  }

  /// A boosted or quoted status: somebody else's words.
  private static func quote(_ status: JSONValue) -> Quote? {
    guard status.isObject, let content = status["content"]?.string else { return nil }
    let author = author(of: status["account"])
    return Quote(author: author.handle ?? author.name, text: HTMLBody.plainText(content), sourceID: status["id"]?.key)
  }
}
