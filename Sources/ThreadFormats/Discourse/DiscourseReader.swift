import ThreadModel

/// Reads posts; replies and quotes name post numbers, which become ids when all posts are known.
struct DiscourseReader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()
  /// By thread: the id of each post number.
  private var idOfNumber: [Int: [String: String]] = [:]

  init(_ context: ParseContext) { now = context.now }

  mutating func read(_ unit: JSONUnit) {
    let object = unit.value
    guard let posts = object["post_stream"]?["posts"] ?? object["latest_posts"] ?? object["posts"] else {
      readPost(object, topic: nil, owner: nil, unit)
      return
    }
    let topic = object["id"]?.key
    if topic != nil || object["title"] != nil {
      collector.describe(collector.thread(topic), title: object["title"]?.string)
    }
    let owner = object["details"]?["created_by"]?["id"]?.key ?? object["user_id"]?.key
    for post in posts.arrayElements where post.isObject { readPost(post, topic: topic, owner: owner, unit) }
  }

  private mutating func readPost(_ post: JSONValue, topic: String?, owner: String?, _ unit: JSONUnit) {
    let key = topic ?? post["topic_id"]?.key
    let thread = collector.thread(key)
    var record = CommentRecord(id: post["id"]?.key, text: "", line: unit.line(of: post))
    record.author = Self.author(of: post, owner: owner)
    // Posts are named by number until `finish`.
    record.parent = post["reply_to_post_number"]?.key.map { .id($0) } ?? .topLevel
    record.score = Self.likes(of: post)
    record.flags = Self.flags(of: post)
    readWords(of: post, topic: key, into: &record)
    collector.note(record.setTime(post["created_at"], now: now))
    if let number = post["post_number"]?.key, let id = record.id { idOfNumber[thread, default: [:]][number] = id }
    if let title = post["topic_title"]?.string { collector.describe(thread, title: title) }
    collector.append(record, to: thread)
  }

  /// A post that its author deleted holds a sentence that says so; a moderator's act may have a code instead of words.
  private func readWords(of post: JSONValue, topic: String?, into record: inout CommentRecord) {
    if post["user_deleted"]?.bool == true { return }
    if let cooked = post["cooked"]?.string {
      HTMLBody.read(cooked) { Self.quotedNumber($0, topic: topic) }.fill(&record)
    } else if let raw = post["raw"]?.string {
      TextBody.read(raw).fill(&record)
    }
    if record.saysNothing, let action = post["action_code"]?.string { record.text = action }
  }

  private static func quotedNumber(_ element: HTMLElement, topic: String?) -> String? {
    guard let number = element["data-post"], !number.isEmpty else { return nil }
    if let quoted = element["data-topic"], let topic, quoted != topic { return nil }
    return number
  }

  private static func author(of post: JSONValue, owner: String?) -> Author {
    let handle = post["username"]?.string
    let name = post["name"]?.string ?? post["display_username"]?.string
    var author = Author(name: name.flatMap { $0.isEmpty ? nil : $0 } ?? handle, handle: handle)
    author.userID = post["user_id"]?.key
    if post["admin"]?.bool == true {
      author.role = "admin"
    } else if post["moderator"]?.bool == true {
      author.role = "moderator"
    } else if post["staff"]?.bool == true {
      author.role = "staff"
    } else if let owner, owner == author.userID {
      author.role = "op"
    }
    return author
  }

  /// Action 2 is "like"; newer sites count reactions.
  private static func likes(of post: JSONValue) -> Double? {
    if let actions = post["actions_summary"], actions.isArray {
      for action in actions.arrayElements where action["id"]?.int == 2 { return action["count"]?.double }
    }
    return post["reaction_users_count"]?.double ?? post["like_count"]?.double
  }

  private static func flags(of post: JSONValue) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    if post["user_deleted"]?.bool == true { flags.append(.deleted) }
    if post["deleted_at"]?.string != nil { flags.append(.removed) }
    if post["hidden"]?.bool == true || post["post_type"]?.int == 4 { flags.append(.hidden) }
    if (post["version"]?.int ?? 1) > 1 { flags.append(.edited) }
    return flags
  }

  mutating func finish() -> ParsedPage {
    for thread in collector.threads.indices {
      let ids = idOfNumber[thread] ?? [:]
      collector.withThread(thread) { flat in
        for index in flat.records.indices {
          if case .id(let number) = flat.records[index].parent {
            // The number of a post that is not here cannot be mistaken for an id.
            flat.records[index].parent = .id(ids[number] ?? "post " + number)
          }
          for place in flat.records[index].quotes.indices {
            let number = flat.records[index].quotes[place].sourceID
            flat.records[index].quotes[place].sourceID = number.flatMap { ids[$0] }
          }
        }
      }
    }
    return collector.page()
  }
}
