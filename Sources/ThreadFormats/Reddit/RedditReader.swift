import ThreadModel

/// Walks the things of Reddit's API, replies inside their comments included, without recursion.
struct RedditReader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    var waiting: [JSONValue.Elements] = []
    visit(unit.value, unit, &waiting)
    while var elements = waiting.popLast() {
      guard let thing = elements.next() else { continue }
      waiting.append(elements)
      visit(thing, unit, &waiting)
    }
  }

  private mutating func visit(_ thing: JSONValue, _ unit: JSONUnit, _ waiting: inout [JSONValue.Elements]) {
    guard thing.isObject else { return }
    if let things = thing["json"]?["data"]?["things"] {
      waiting.append(things.arrayElements)
      return
    }
    switch thing["kind"]?.string {
    case "Listing":
      if let children = thing["data"]?["children"] { waiting.append(children.arrayElements) }
    case "t1":
      guard let data = thing["data"] else { return }
      readComment(data, unit)
      if let replies = data["replies"]?["data"]?["children"] { waiting.append(replies.arrayElements) }
    case "t3":
      if let data = thing["data"] { describe(data) }
    case "more": break
    default:
      if let data = thing["data"], data.isArray {
        waiting.append(data.arrayElements)
      } else if thing["body"] != nil {
        readComment(thing, unit)
      } else if thing["title"] != nil {
        readSubmission(thing, unit)
      }
    }
  }

  // MARK: Submissions

  private mutating func describe(_ data: JSONValue) {
    guard let name = Self.fullName(of: data, "t3_") else { return }
    let thread = collector.thread(name)
    let words = RedditBody.read(html: data["selftext_html"]?.string, markdown: data["selftext"]?.string ?? "")
    collector.describe(
      thread, title: data["title"]?.string.map(TextBody.unescaped), text: words.raw ?? words.text,
      url: Self.address(of: data))
  }

  private mutating func readSubmission(_ data: JSONValue, _ unit: JSONUnit) {
    let name = Self.fullName(of: data, "t3_")
    var record = CommentRecord(id: name, text: "", line: unit.line(of: data))
    let markdown = data["selftext"]?.string ?? ""
    readCommon(data, markdown, into: &record)
    if record.flags.isEmpty || !Self.isPlaceholder(markdown) {
      RedditBody.read(html: data["selftext_html"]?.string, markdown: markdown).fill(&record)
    }
    let title = data["title"]?.string.map(TextBody.unescaped)
    collector.appendOpening(record, title: title, url: Self.address(of: data), to: collector.thread(name))
  }

  private static func address(of data: JSONValue) -> String? {
    if let url = data["url"]?.string, !url.isEmpty { return url }
    return data["permalink"]?.string.map { $0.hasPrefix("/") ? "https://www.reddit.com" + $0 : $0 }
  }

  /// `t1_ID` or `t3_ID`, made of the bare id where the full name is missing.
  private static func fullName(of data: JSONValue, _ prefix: String) -> String? {
    if let name = data["name"]?.string, name.hasPrefix(prefix) { return name }
    return data["id"]?.key.map { $0.hasPrefix(prefix) ? $0 : prefix + $0 }
  }

  // MARK: Comments

  private mutating func readComment(_ data: JSONValue, _ unit: JSONUnit) {
    var record = CommentRecord(text: "", line: unit.line(of: data))
    record.id = Self.fullName(of: data, "t1_").map { String($0.dropFirst(3)) }
    let link = data["link_id"]?.key.map { $0.hasPrefix("t3_") ? $0 : "t3_" + $0 }
    record.parent = Self.parent(data["parent_id"], link: link)
    let markdown = data["body"]?.string ?? ""
    readCommon(data, markdown, into: &record)
    if !Self.isPlaceholder(markdown), data["body"]?.string != nil || data["body_html"]?.string != nil {
      RedditBody.read(html: data["body_html"]?.string, markdown: markdown).fill(&record)
    }
    let thread = collector.thread(link)
    collector.append(record, to: thread)
    if let title = data["link_title"]?.string {
      collector.describe(
        thread, title: TextBody.unescaped(title), url: data["link_url"]?.string ?? data["link_permalink"]?.string)
    }
  }

  /// `t1_ID` is a comment and `t3_ID` the submission; some dumps have the number that the id stands for in base 36.
  private static func parent(_ value: JSONValue?, link: String?) -> ParentClaim {
    guard let value, !value.isNull else { return link == nil ? .unstated : .topLevel }
    if let number = value.int, number >= 0 {
      let id = String(number, radix: 36)
      return "t3_" + id == link ? .topLevel : .id(id)
    }
    guard let name = value.string, !name.isEmpty else { return .topLevel }
    if name.hasPrefix("t3_") || "t3_" + name == link { return .topLevel }
    return .id(name.hasPrefix("t1_") ? String(name.dropFirst(3)) : name)
  }

  private static func isPlaceholder(_ text: String) -> Bool { placeholders[text] != nil }

  private static let placeholders: [String: CommentFlag] = [
    "[deleted]": .deleted, "[deleted by user]": .deleted, "[removed]": .removed, "[unavailable]": .hidden,
    "[ Removed by Reddit ]": .removed, "[ Removed by reddit ]": .removed, "[removed by reddit]": .removed,
  ]

  private mutating func readCommon(_ data: JSONValue, _ words: String, into record: inout CommentRecord) {
    if let author = data["author"]?.key, author != "[deleted]", !author.isEmpty { record.author.name = author }
    record.author.userID = data["author_fullname"]?.string
    if let role = data["distinguished"]?.string, !role.isEmpty {
      record.author.role = role
    } else if data["is_submitter"]?.bool == true {
      record.author.role = "op"
    }
    record.score = data["score"]?.double
    record.flags = Self.flags(of: data, words)
    collector.note(record.setTime(data["created_utc"] ?? data["created"], now: now))
  }

  private static func flags(of data: JSONValue, _ words: String) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    if let flag = placeholders[words] { flags.append(flag) }
    let removal = data["_meta"]?["removal_type"]?.string ?? data["removed_by_category"]?.string
    if let removal {
      let flag: CommentFlag = removal.hasPrefix("deleted") || removal == "author" ? .deleted : .removed
      if !flags.contains(flag) { flags.append(flag) }
    }
    let isBanned = data["banned_by"].map { $0.string != nil || $0.bool == true } ?? false
    if isBanned || data["removed"]?.bool == true || data["removal_reason"]?.string != nil,
      !flags.contains(.removed)
    {
      flags.append(.removed)
    }
    if data["spam"]?.bool == true { flags.append(.spam) }
    if let edited = data["edited"], edited.bool == true || edited.double != nil { flags.append(.edited) }
    if data["stickied"]?.bool == true { flags.append(.pinned) }
    return flags
  }
}

/// Reddit's words: HTML where the API gives it, else Markdown; either may be escaped once more.
enum RedditBody {
  static func read(html: String?, markdown: String) -> CommentBody {
    guard let html, !html.isEmpty else { return TextBody.read(TextBody.unescaped(markdown)) }
    return HTMLBody.read(html.hasPrefix("&lt;") ? TextBody.unescaped(html) : html)
  }
}
