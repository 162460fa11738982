package import ThreadModel

/// The project's own JSON Lines: one object a comment with at least `text`; what `thread --format jsonl` prints.
///
/// Keys: `thread`, `title`, `id`, `parent_id` (null = top level), `depth`, `evidence`, `author`, `handle`,
/// `user_id`, `published`, `published_raw`, `lang`, `text`, `quotes`, `links`, `score`, `flags`; unknown keys are passed
/// over.
/// Every well-formed line gives one record; the lines of one `thread` make one thread, whatever stands between them.
package enum JSONLinesFormat: ThreadFormat {
  package static let name = "jsonl"
  package static let summary = "JSON Lines: one object a comment with at least \"text\""
  package static let guide = FormatGuide(
    .record, seed: "seeds/en-tram-line.jsonl",
    source: "`moderate thread --format jsonl`, or any program that writes one object a comment with at least `text`",
    reads: """
      `thread`, `id`, `parent_id`, `depth`, `author`, `handle`, `user_id`, `published`, `lang`, `text`, \
      `quotes`, `links`, `score`, `flags`
      """,
    parents: [.named, .nesting, .inferred],
    flags: [
      .deleted: "named in `flags`", .removed: "named in `flags`", .spam: "named in `flags`",
      .unapproved: "named in `flags`", .hidden: "named in `flags`", .edited: "named in `flags`",
      .pinned: "named in `flags`", .pingback: "named in `flags`", .trackback: "named in `flags`",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.firstByte == UInt8(ascii: "{"),
      let line = document.lines.lazy.map(\.text).first(where: { !ArticleText.isBlank($0) }),
      let object = try? JSONDocument(line).root, object["text"]?.string != nil
    else { return 0 }
    let own = ["thread", "parent_id", "handle", "published", "quotes", "evidence"]
    if own.contains(where: { object[$0] != nil }) { return 90 }
    return object["author"] != nil || object["lang"] != nil ? 80 : 60
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    var reader = JSONLinesReader(context)
    reader.read(document)
    return reader.finish()
  }
}

/// Sorts the records of lines into threads.
struct JSONLinesReader: LineReader {
  private let now: Timestamp?
  private var page = ParsedPage(threads: [])
  private var threadOfKey: [String?: Int] = [:]
  private var count = 0

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { page }

  mutating func read(_ lines: InputDocument) {
    var fields = JSONLinesFields()
    var places = LinePlaces(numbers: lines.lineNumbers)
    let bytes = lines.text.utf8.span
    while let (number, range) = places.next(in: bytes) {
      let line = bytes.extracting(range)
      if Self.isBlank(line) { continue }
      do throws(JSONLinesRecord.Malformed) {
        try fields.read(line)
        append(try JSONLinesRecord(fields, of: line, number: number, now: now))
      } catch {
        page.defects.append(
          ThreadDefect(.malformedRecord(error.problem), at: SourceLocation(line: number, column: error.column)))
      }
    }
  }

  private static func isBlank(_ line: Span<UInt8>) -> Bool {
    if line.count > 0, line[0] == UInt8(ascii: "{") { return false }
    return line.withUnsafeBufferPointer { ArticleText.isBlank(Substring(String(decoding: $0, as: UTF8.self))) }
  }

  private mutating func append(_ line: JSONLinesRecord) {
    let known = threadOfKey[line.thread]
    let index = known ?? page.threads.count
    if known == nil {
      threadOfKey[line.thread] = index
      page.threads.append(FlatThread(key: line.thread, records: []))
    }
    page.threads[index].records.append(line.record)
    page.threads[index].ordinals.append(count)
    if page.threads[index].article.title == nil { page.threads[index].article.title = line.title }
    page.defects += line.defects
    count += 1
  }
}
