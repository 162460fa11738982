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
    guard let text = object["text"]?.string else {
      throw Malformed(problem: "the object has no string \"text\"", column: 1)
    }
    thread = object["thread"]?.key
    title = object["title"]?.string
    record = CommentRecord(text: text, line: number)
    record.id = object["id"]?.key
    record.author = Author(name: object["author"]?.key, handle: object["handle"]?.key)
    record.language = object["lang"]?.string
    record.score = object["score"]?.double
    record.flags = (object["flags"]?.elements ?? []).compactMap { $0.string.flatMap { CommentFlag(rawValue: $0) } }
    record.quotes = (object["quotes"]?.elements ?? []).compactMap(Self.quote)
    record.links = object["links"].flatMap(Self.links) ?? LinkScanner.links(in: text)
    readParent(of: object)
    readTime(of: object, line: number, now: now)
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
  private mutating func readParent(of object: JSONValue) {
    if let parent = object["parent_id"] {
      record.parent = parent.key.map { $0.isEmpty ? .topLevel : .id($0) } ?? .topLevel
      let evidence = object["evidence"]?.string.flatMap { EdgeEvidence(rawValue: $0) }
      if evidence != EdgeEvidence.none { record.parentEvidence = evidence }
    } else if let depth = object["depth"]?.int {
      record.parent = .depth(depth)
    }
  }

  private mutating func readTime(of object: JSONValue, line: Int, now: Timestamp?) {
    record.publishedRaw = object["published_raw"]?.string
    guard let printed = object["published"] else { return }
    if let seconds = printed.double {
      record.published = Int(exactly: seconds.rounded(.down)).flatMap { Timestamp(epochSeconds: $0) }
      if record.published == nil { note(unreadable: printed.key ?? "", line) }
    } else if let text = printed.string, !text.isEmpty {
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
