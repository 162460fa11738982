import ThreadModel

struct CommentoReader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    let export = unit.value
    guard let comments = export["comments"], comments.isArray else {
      readComment(export, [:], [:], unit)
      return
    }
    let authors = Self.authors(export["commenters"])
    var pages: [String: String] = [:]
    for page in export["pages"]?.elements ?? [] {
      if let id = page["id"]?.key, let path = page["path"]?.string { pages[id] = path }
    }
    for comment in comments.arrayElements where comment.isObject { readComment(comment, authors, pages, unit) }
  }

  /// A list in exports, an object by key in answers of the API.
  private static func authors(_ value: JSONValue?) -> [String: Author] {
    var authors: [String: Author] = [:]
    func add(_ commenter: JSONValue, _ key: String?) {
      guard let id = (commenter["commenterHex"] ?? commenter["id"])?.key ?? key else { return }
      var author = Author(name: commenter["name"]?.string, userID: id)
      if commenter["isModerator"]?.bool == true { author.role = "moderator" }
      authors[id] = author
    }
    for commenter in value?.elements ?? [] { add(commenter, nil) }
    if let value {
      for member in value.members { add(member.value, member.key) }
    }
    return authors
  }

  private mutating func readComment(
    _ comment: JSONValue, _ authors: [String: Author], _ pages: [String: String], _ unit: JSONUnit
  ) {
    guard let id = (comment["commentHex"] ?? comment["id"])?.key else { return }
    var record = CommentRecord(id: id, text: "", line: unit.line(of: comment))
    let writer = (comment["commenterHex"] ?? comment["userCreated"])?.key
    record.author = writer.flatMap { authors[$0] } ?? Author(userID: writer)
    if record.author.name == nil { record.author.name = comment["authorName"]?.string }
    if record.author.name == nil, writer == "anonymous" { record.author = Author(name: "Anonymous") }
    let parent = (comment["parentHex"] ?? comment["parentId"])?.key ?? ""
    record.parent = parent.isEmpty || parent == "root" ? .topLevel : .id(parent)
    record.score = comment["score"]?.double
    readFlags(of: comment, into: &record)
    collector.note(record.setTime(comment["creationDate"] ?? comment["createdTime"], now: now))
    if !record.flags.contains(.deleted) { readWords(of: comment, into: &record) }
    let path = comment["url"]?.string ?? comment["path"]?.string ?? comment["pageId"]?.key.map { pages[$0] ?? $0 }
    let thread = collector.thread(path)
    let domain = comment["domain"]?.string ?? ""
    if let path { collector.describe(thread, url: path.hasPrefix("/") && !domain.isEmpty ? domain + path : path) }
    collector.append(record, to: thread)
  }

  private func readWords(of comment: JSONValue, into record: inout CommentRecord) {
    if let html = comment["html"]?.string, !html.isEmpty {
      HTMLBody.read(html).fill(&record)
    } else if let words = comment["markdown"]?.string ?? comment["html"]?.string {
      TextBody.read(words).fill(&record)
    }
  }

  private func readFlags(of comment: JSONValue, into record: inout CommentRecord) {
    if comment["deleted"]?.bool == true || comment["isDeleted"]?.bool == true { record.flags.append(.deleted) }
    switch comment["state"]?.string {
    case "unapproved": record.flags.append(.unapproved)
    case "flagged": record.flags.append(.spam)
    default: break
    }
    if comment["isApproved"]?.bool == false, record.flags.isEmpty { record.flags.append(.unapproved) }
    if comment["isSticky"]?.bool == true { record.flags.append(.pinned) }
    if comment["editedTime"]?.string != nil { record.flags.append(.edited) }
  }
}
