import ThreadModel

struct DisqusJSONReader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    guard let response = unit.value["response"] else {
      readPost(unit.value, unit)
      return
    }
    if let thread = response["thread"] { describe(thread) }
    for post in (response["posts"] ?? response).arrayElements where post.isObject { readPost(post, unit) }
  }

  private mutating func describe(_ thread: JSONValue) {
    guard let id = thread["id"]?.key else { return }
    let title = thread["clean_title"]?.string ?? thread["title"]?.string
    collector.describe(collector.thread(id), title: title.map { HTMLBody.plainText($0) }, url: thread["link"]?.string)
  }

  private mutating func readPost(_ post: JSONValue, _ unit: JSONUnit) {
    var record = CommentRecord(id: post["id"]?.key, text: "", line: unit.line(of: post))
    record.author = Self.author(of: post["author"])
    let parent = post["parent"].flatMap { $0.key ?? $0["id"]?.key }
    record.parent = parent.map { .id($0) } ?? .topLevel
    record.score = post["points"]?.double ?? post["likes"]?.double
    record.flags = Self.flags(of: post)
    if let html = post["message"]?.string, !html.isEmpty {
      HTMLBody.read(html).fill(&record)
    } else if let words = post["raw_message"]?.string ?? post["message"]?.string {
      TextBody.read(words).fill(&record)
    }
    collector.note(record.setTime(post["createdAt"], assumesUTC: true, now: now))
    if let thread = post["thread"], thread.isObject { describe(thread) }
    collector.append(record, to: collector.thread(post["thread"].flatMap { $0.key ?? $0["id"]?.key }))
  }

  private static func author(of value: JSONValue?) -> Author {
    guard let value else { return Author() }
    var author = Author(name: value["name"]?.string, handle: value["username"]?.string)
    author.userID = value["id"]?.key
    if author.name?.isEmpty ?? true { author.name = author.handle }
    return author
  }

  private static func flags(of post: JSONValue) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    if post["isDeleted"]?.bool == true { flags.append(.deleted) }
    if post["isSpam"]?.bool == true { flags.append(.spam) }
    if post["isApproved"]?.bool == false, flags.isEmpty { flags.append(.unapproved) }
    if post["isEdited"]?.bool == true { flags.append(.edited) }
    if post["isHighlighted"]?.bool == true { flags.append(.pinned) }
    return flags
  }
}
