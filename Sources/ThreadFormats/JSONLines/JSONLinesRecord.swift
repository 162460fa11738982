import ThreadModel

/// One line of the JSON Lines contract.
struct JSONLinesRecord {
  private(set) var record: CommentRecord
  let thread: String?
  /// The article's.
  let title: String?
  private(set) var defects: [ThreadDefect] = []

  /// Why a line is not a record; the column counts characters from 1.
  struct Malformed: Error {
    let problem: String
    let column: Int
  }

  init(_ line: Substring, number: Int, now: Timestamp?) throws(Malformed) {
    let object: JSONValue
    do throws(JSONFailure) {
      object = try JSONDocument(line).root
    } catch {
      throw Malformed(problem: error.problem, column: SourceLocation(ofByte: error.offset, in: line.utf8.span).column)
    }
    guard object.isObject else { throw Malformed(problem: "the line is not an object", column: 1) }
    let fields = JSONLinesFields(object)
    guard let text = fields.text?.string else {
      throw Malformed(problem: "the object has no string \"text\"", column: 1)
    }
    thread = fields.thread?.key
    title = fields.title?.string
    record = CommentRecord(text: text, line: number)
    record.id = fields.id?.key
    record.author = Author(name: fields.author?.key, handle: fields.handle?.key, userID: fields.userID?.key)
    record.language = fields.language?.string
    record.score = fields.score?.double
    record.flags = (fields.flags?.elements ?? []).compactMap { $0.string.flatMap { CommentFlag(rawValue: $0) } }
    record.quotes = (fields.quotes?.elements ?? []).compactMap(Self.quote)
    record.links = fields.links.flatMap(Self.links) ?? LinkScanner.links(in: text)
    readParent(of: fields)
    readTime(of: fields, line: number, now: now)
  }

  private static func links(_ value: JSONValue) -> [String]? {
    value.isArray ? value.elements.compactMap(\.string) : nil
  }

  private static func quote(_ value: JSONValue) -> Quote? {
    if let text = value.string { return Quote(text: text) }
    guard let text = value["text"]?.string else { return nil }
    return Quote(author: value["author"]?.key, text: text, sourceID: value["source_id"]?.key)
  }

  /// `parent_id` says it where it stands, null included; else `depth`; else nothing is known.
  private mutating func readParent(of fields: JSONLinesFields) {
    if let parent = fields.parent {
      record.parent = parent.key.map { $0.isEmpty ? .topLevel : .id($0) } ?? .topLevel
      let evidence = fields.evidence?.string.flatMap { EdgeEvidence(rawValue: $0) }
      if evidence != EdgeEvidence.none { record.parentEvidence = evidence }
    } else if let depth = fields.depth?.int {
      record.parent = .depth(depth)
    }
  }

  private mutating func readTime(of fields: JSONLinesFields, line: Int, now: Timestamp?) {
    record.publishedRaw = fields.publishedRaw?.string
    guard let printed = fields.published else { return }
    if let seconds = printed.double {
      record.published = Int(exactly: seconds.rounded(.down)).flatMap { Timestamp(epochSeconds: $0) }
      if record.published == nil { note(unreadable: printed.key ?? "", line) }
    } else if let text = printed.string, !text.isEmpty {
      record.published = InternetTime.read(text)
      if record.published != nil { return }
      let time = PrintedTime.first(in: text, now: now)
      record.published = time?.timestamp
      guard record.published == nil else { return }
      record.publishedRaw = record.publishedRaw ?? text
      if time?.reading != .relative { note(unreadable: text, line) }
    }
  }

  private mutating func note(unreadable time: String, _ line: Int) {
    defects.append(ThreadDefect(.unreadableTime(time), at: SourceLocation(line: line)))
  }
}

/// The members of a line's object that mean something, found in one pass; of equal names the first counts.
private struct JSONLinesFields {
  private(set) var text: JSONValue?
  private(set) var thread: JSONValue?
  private(set) var title: JSONValue?
  private(set) var id: JSONValue?
  private(set) var parent: JSONValue?
  private(set) var depth: JSONValue?
  private(set) var evidence: JSONValue?
  private(set) var author: JSONValue?
  private(set) var handle: JSONValue?
  private(set) var userID: JSONValue?
  private(set) var published: JSONValue?
  private(set) var publishedRaw: JSONValue?
  private(set) var language: JSONValue?
  private(set) var quotes: JSONValue?
  private(set) var links: JSONValue?
  private(set) var score: JSONValue?
  private(set) var flags: JSONValue?

  init(_ object: JSONValue) {
    for member in object.members { take(member.value, named: member.key) }
  }

  private mutating func take(_ value: JSONValue, named name: String) {
    switch name {
    case "text": text = text ?? value
    case "thread": thread = thread ?? value
    case "title": title = title ?? value
    case "id": id = id ?? value
    case "parent_id": parent = parent ?? value
    case "depth": depth = depth ?? value
    case "evidence": evidence = evidence ?? value
    case "author": author = author ?? value
    case "handle": handle = handle ?? value
    case "user_id": userID = userID ?? value
    case "published": published = published ?? value
    case "published_raw": publishedRaw = publishedRaw ?? value
    case "lang": language = language ?? value
    case "quotes": quotes = quotes ?? value
    case "links": links = links ?? value
    case "score": score = score ?? value
    case "flags": flags = flags ?? value
    default: break
    }
  }
}
