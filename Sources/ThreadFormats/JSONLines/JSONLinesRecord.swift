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

  /// - Parameter line: what `fields` were read from.
  init(
    _ fields: JSONLinesFields, of line: Span<UInt8>, number: Int, now: Timestamp?
  ) throws(Malformed) {
    guard let text = fields.string(.text, line) else {
      throw Malformed(problem: "the object has no string \"text\"", column: 1)
    }
    thread = fields.key(.thread, line)
    title = fields.string(.title, line)
    record = CommentRecord(text: text, line: number)
    record.id = fields.key(.id, line)
    record.author = Author(
      name: fields.key(.author, line), handle: fields.key(.handle, line), userID: fields.key(.userID, line))
    record.language = fields.string(.language, line)
    record.score = fields[.score].flatMap { fields.outline.double($0, in: line) }
    record.flags = fields.elements(.flags) { flag in
      fields.outline.string(flag, in: line).flatMap { CommentFlag(rawValue: $0) }
    }
    record.quotes = fields.elements(.quotes) { Self.quote($0, of: fields.outline, line) }
    let hasLinks = fields[.links].map { fields.outline.isArray($0) } ?? false
    record.links =
      hasLinks
      ? fields.elements(.links) { fields.outline.string($0, in: line) } : LinkScanner.links(in: text)
    readParent(of: fields, line)
    readTime(of: fields, line, number, now: now)
  }

  private static func quote(_ value: Int, of outline: JSONOutline, _ line: Span<UInt8>) -> Quote? {
    if let text = outline.string(value, in: line) { return Quote(text: text) }
    func key(_ name: String) -> String? {
      outline.member(name, of: value, in: line).flatMap { outline.key($0, in: line) }
    }
    guard let place = outline.member("text", of: value, in: line), let text = outline.string(place, in: line) else {
      return nil
    }
    return Quote(author: key("author"), text: text, sourceID: key("source_id"))
  }

  /// `parent_id` says it where it stands, null included; else `depth`; else nothing is known.
  private mutating func readParent(of fields: JSONLinesFields, _ line: Span<UInt8>) {
    if let parent = fields[.parent] {
      record.parent = fields.outline.key(parent, in: line).map { $0.isEmpty ? .topLevel : .id($0) } ?? .topLevel
      let evidence = fields.string(.evidence, line).flatMap { EdgeEvidence(rawValue: $0) }
      if evidence != EdgeEvidence.none { record.parentEvidence = evidence }
    } else if let depth = fields[.depth].flatMap({ fields.outline.int($0, in: line) }) {
      record.parent = .depth(depth)
    }
  }

  private mutating func readTime(
    of fields: JSONLinesFields, _ line: Span<UInt8>, _ number: Int, now: Timestamp?
  ) {
    record.publishedRaw = fields.string(.publishedRaw, line)
    guard let printed = fields[.published] else { return }
    if let seconds = fields.outline.double(printed, in: line) {
      record.published = Int(exactly: seconds.rounded(.down)).flatMap { Timestamp(epochSeconds: $0) }
      if record.published == nil { note(unreadable: fields.key(.published, line) ?? "", number) }
    } else if let text = fields.outline.string(printed, in: line), !text.isEmpty {
      record.published = InternetTime.read(text)
      if record.published != nil { return }
      let time = PrintedTime.first(in: text, now: now)
      record.published = time?.timestamp
      guard record.published == nil else { return }
      record.publishedRaw = record.publishedRaw ?? text
      if time?.reading != .relative { note(unreadable: text, number) }
    }
  }

  private mutating func note(unreadable time: String, _ line: Int) {
    defects.append(ThreadDefect(.unreadableTime(time), at: SourceLocation(line: line)))
  }
}

extension JSONLinesFields {
  fileprivate func string(_ name: Name, _ line: Span<UInt8>) -> String? {
    self[name].flatMap { outline.string($0, in: line) }
  }

  fileprivate func key(_ name: Name, _ line: Span<UInt8>) -> String? {
    self[name].flatMap { outline.key($0, in: line) }
  }

  fileprivate func elements<Element>(_ name: Name, _ read: (Int) -> Element?) -> [Element] {
    self[name].map { outline.elements(of: $0, read) } ?? []
  }
}
