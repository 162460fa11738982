import ThreadModel

struct LemmyReader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    let object = unit.value
    if let post = object["post_view"]?["post"] { _ = describe(post) }
    if let views = object["comments"] ?? object["items"], views.isArray {
      for view in views.arrayElements { readView(view, unit) }
    } else {
      readView(object["comment_view"] ?? object, unit)
    }
  }

  private mutating func describe(_ post: JSONValue) -> Int {
    let thread = collector.thread(post["id"]?.key)
    collector.describe(
      thread, title: post["name"]?.string, text: post["body"]?.string,
      url: post["url"]?.string ?? post["ap_id"]?.string)
    return thread
  }

  private mutating func readView(_ view: JSONValue, _ unit: JSONUnit) {
    guard let comment = view["comment"], comment.isObject else { return }
    var record = CommentRecord(id: comment["id"]?.key, text: "", line: unit.line(of: view))
    record.parent = Self.parent(of: comment["path"]?.string)
    record.author = Self.author(of: view)
    record.score = view["counts"]?["score"]?.double ?? comment["score"]?.double
    if comment["deleted"]?.bool == true { record.flags.append(.deleted) }
    if comment["removed"]?.bool == true { record.flags.append(.removed) }
    if (comment["updated"] ?? comment["updated_at"])?.string != nil { record.flags.append(.edited) }
    collector.note(
      record.setTime(comment["published"] ?? comment["published_at"], assumesUTC: true, now: now))
    if let content = comment["content"]?.string { TextBody.read(content).fill(&record) }
    let key = comment["post_id"]?.key
    let thread = view["post"].map { describe($0) } ?? collector.thread(key)
    collector.append(record, to: thread)
  }

  /// `0.12.345` is comment 345 that answers 12; `0.12` is at top level.
  private static func parent(of path: String?) -> ParentClaim {
    guard let parts = path?.split(separator: "."), parts.count > 1 else { return .unstated }
    return parts.count == 2 ? .topLevel : .id(String(parts[parts.count - 2]))
  }

  private static func author(of view: JSONValue) -> Author {
    guard let creator = view["creator"] else { return Author() }
    let handle = creator["name"]?.string
    let name = creator["display_name"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    var author = Author(name: name ?? handle, handle: handle, userID: creator["id"]?.key)
    if view["creator_is_admin"]?.bool == true {
      author.role = "admin"
    } else if view["creator_is_moderator"]?.bool == true || view["comment"]?["distinguished"]?.bool == true {
      author.role = "moderator"
    } else if creator["bot_account"]?.bool == true {
      author.role = "bot"
    } else if let writer = view["post"]?["creator_id"]?.key, writer == author.userID {
      author.role = "op"
    }
    return author
  }
}
