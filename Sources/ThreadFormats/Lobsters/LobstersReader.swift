import ThreadModel

/// Reads comments, which stand in tree order with their depth and, since 2022, with their parent.
struct LobstersReader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    let object = unit.value
    guard let comments = object["comments"], comments.isArray else {
      if object["comment"] != nil { readComment(object, submitter: nil, collector.thread(nil), unit) }
      return
    }
    let thread = collector.thread(object["short_id"]?.key)
    let words = object["description_plain"]?.string ?? object["description"]?.string.map { HTMLBody.plainText($0) }
    let url = object["url"]?.string.flatMap { $0.isEmpty ? nil : $0 } ?? object["short_id_url"]?.string
    collector.describe(thread, title: object["title"]?.string, text: words, url: url)
    let submitter = Self.name(of: object["submitter_user"])
    for comment in comments.arrayElements where comment.isObject {
      readComment(comment, submitter: submitter, thread, unit)
    }
  }

  private mutating func readComment(_ comment: JSONValue, submitter: String?, _ thread: Int, _ unit: JSONUnit) {
    var record = CommentRecord(id: comment["short_id"]?.key, text: "", line: unit.line(of: comment))
    record.author.name = Self.name(of: comment["commenting_user"])
    if comment["commenting_user"]?["is_admin"]?.bool == true {
      record.author.role = "admin"
    } else if comment["commenting_user"]?["is_moderator"]?.bool == true {
      record.author.role = "moderator"
    } else if let submitter, submitter == record.author.name {
      record.author.role = "op"
    }
    record.parent = Self.parent(of: comment)
    record.score = comment["score"]?.double
    readFlags(of: comment, into: &record)
    collector.note(record.setTime(comment["created_at"], now: now))
    // What stands there instead of a deleted comment are not its author's words.
    if !record.flags.contains(.deleted), !record.flags.contains(.removed) {
      if let html = comment["comment"]?.string {
        HTMLBody.read(html).fill(&record)
      } else if let plain = comment["comment_plain"]?.string {
        TextBody.read(plain).fill(&record)
      }
    }
    collector.append(record, to: thread)
  }

  private static func parent(of comment: JSONValue) -> ParentClaim {
    if let parent = comment["parent_comment"] {
      return (parent.key ?? parent["short_id"]?.key).map { .id($0) } ?? .topLevel
    }
    if let level = comment["indent_level"]?.int { return .depth(level < 1 ? 0 : level - 1) }
    return comment["depth"]?.int.map { .depth($0) } ?? .unstated
  }

  private func readFlags(of comment: JSONValue, into record: inout CommentRecord) {
    if comment["is_deleted"]?.bool == true { record.flags.append(.deleted) }
    if comment["is_moderated"]?.bool == true { record.flags.append(.removed) }
    let edited = comment["last_edited_at"]?.string ?? comment["updated_at"]?.string
    if let edited, edited != comment["created_at"]?.string { record.flags.append(.edited) }
  }

  private static func name(of user: JSONValue?) -> String? { user?.string ?? user?["username"]?.string }
}
