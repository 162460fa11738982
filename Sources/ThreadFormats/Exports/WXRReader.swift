import ThreadModel

/// Reads the items of a WordPress export; each with comments is a thread.
struct WXRReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()
  private var language: String?
  private var items = 0
  /// Logins of the site's users, by id.
  private var logins: [String: String] = [:]
  /// Of the item that is open: its own fields, and the comments inside it.
  private var item: [String: String] = [:]
  private var comments: [XMLFields] = []

  init(now: Timestamp?) { self.now = now }

  mutating func page() -> ParsedPage { collector.page() }

  mutating func read(_ text: String) {
    var xml = XMLReader(text)
    var isInItem = false
    while let event = xml.next() {
      switch event {
      case .start(let tag):
        switch tag.local {
        case "item":
          finishItem()
          isInItem = true
        case "comment" where tag.name != "comment" || isInItem: comments.append(fields(tag, &xml))
        case "author" where tag.name != "author" && !isInItem:
          let user = fields(tag, &xml)
          if let id = user["author_id"], let login = user["author_login"] { logins[id] = login }
        case "title", "link", "encoded", "post_id", "language", "guid", "creator":
          take(tag, fields(tag, &xml), isInItem: isInItem)
        default: break
        }
      case .end(let name):
        if name == "item" {
          finishItem()
          isInItem = false
        }
      case .text: break
      }
    }
    finishItem()
  }

  /// Reads on to the end of an element.
  private func fields(_ tag: XMLTag, _ xml: inout XMLReader) -> XMLFields {
    var fields = XMLFields(tag)
    while let event = xml.next() { if fields.take(event) { break } }
    return fields
  }

  private mutating func take(_ tag: XMLTag, _ fields: XMLFields, isInItem: Bool) {
    guard let text = fields.text else { return }
    if !isInItem {
      if tag.name == "language" { language = text }
      return
    }
    // `excerpt:encoded` has the local name of `content:encoded`.
    let field = tag.name == "content:encoded" ? "content" : tag.name == "excerpt:encoded" ? "excerpt" : tag.local
    if item[String(field)] == nil { item[String(field)] = text }
  }

  // MARK: Items

  private mutating func finishItem() {
    defer {
      item = [:]
      comments = []
    }
    guard !comments.isEmpty else { return }
    items += 1
    let key = item["post_id"] ?? item["guid"] ?? item["link"] ?? "item \(items)"
    let thread = collector.thread(key)
    collector.describe(
      thread, title: item["title"].map { HTMLBody.plainText($0) },
      text: item["content"].map { HTMLBody.plainText(WordPressText.withLineBreaks($0)) } ?? "", url: item["link"])
    let language = language
    collector.withThread(thread) { $0.article.language = language }
    for comment in comments { collector.append(record(of: comment), to: thread) }
  }

  private mutating func record(of fields: XMLFields) -> CommentRecord {
    var record = CommentRecord(id: fields["comment_id"], text: "", line: fields.line)
    let parent = fields["comment_parent"] ?? "0"
    record.parent = parent == "0" ? .topLevel : .id(parent)
    record.author.name = fields["comment_author"].map { HTMLBody.plainText($0) }
    record.author.userID = fields["comment_user_id"].flatMap { $0 == "0" ? nil : $0 }
    record.author.handle = record.author.userID.flatMap { logins[$0] }
    if let login = record.author.handle, login == item["creator"] { record.author.role = "op" }
    record.flags = Self.flags(fields)
    setTime(of: &record, fields)
    if let content = fields["comment_content"] {
      HTMLBody.read(WordPressText.withLineBreaks(content)).fill(&record)
    }
    return record
  }

  private static func flags(_ fields: XMLFields) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    switch fields["comment_approved"] {
    case "0", "hold", "unapproved": flags.append(.unapproved)
    case "spam": flags.append(.spam)
    case "trash", "post-trashed": flags.append(.removed)
    default: break
    }
    switch fields["comment_type"] {
    case "pingback": flags.append(.pingback)
    case "trackback": flags.append(.trackback)
    default: break
    }
    return flags
  }

  // MARK: Times

  /// The site's own time, with the offset by which it differs from the same time in UTC.
  private mutating func setTime(of record: inout CommentRecord, _ fields: XMLFields) {
    let printed = Self.time(fields["comment_date"])
    let universal = Self.time(fields["comment_date_gmt"])
    guard let text = printed ?? universal else { return }
    let defect = record.setTime(text, now: now)
    guard let universal, let instant = RecordTime.iso(universal, assumesUTC: true) else {
      collector.note(defect)
      return
    }
    let seconds = (record.published ?? instant).epochSeconds - instant.epochSeconds
    if record.published != nil, seconds % 900 == 0, abs(seconds) <= 14 * 3600 {
      record.published?.offset = seconds / 60
    } else {
      record.published = instant
    }
  }

  /// WordPress writes a date that it does not know as zeros.
  private static func time(_ text: String?) -> String? { text.flatMap { $0.hasPrefix("0000-00-00") ? nil : $0 } }
}
