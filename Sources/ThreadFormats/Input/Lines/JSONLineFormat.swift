import ThreadModel

/// A JSON format of which dumps with an object a line exist.
package protocol JSONLineFormat: JSONThreadFormat, LineFormat {}

extension JSONLineFormat {
  package static func hasLines(_ head: InputDocument) -> Bool { head.jsonInput?.isLines ?? false }
  package static func placer(_ context: ParseContext) -> any LinePlacer { ReadingPlacer { reader(context) } }
  package static func lineReader(_ context: ParseContext) -> any LineReader {
    JSONObjectLines(reader: reader(context))
  }
}

/// Feeds the objects of lines to the reader of a format.
private struct JSONObjectLines: LineReader {
  var reader: any JSONRecordReader
  private var defects: [ThreadDefect] = []

  init(reader: any JSONRecordReader) { self.reader = reader }

  mutating func read(_ lines: InputDocument) {
    var read = reader
    var malformed: [ThreadDefect] = []
    JSONInput(lines: lines).forEachObject(
      { read.read($0) },
      onMalformed: { problem, place in malformed.append(ThreadDefect(.malformedRecord(problem), at: place)) })
    reader = read
    defects += malformed
  }

  mutating func finish() -> ParsedPage {
    var page = reader.finish()
    page.defects = defects + page.defects
    return page
  }
}

/// Finds the threads of a line by reading it: right for every format whose threads have keys, and slow.
struct ReadingPlacer: LinePlacer {
  let reader: () -> any JSONRecordReader

  mutating func place(_ line: Span<UInt8>) -> LinePlacement {
    guard let root = JSONLine.value(line) else { return .nowhere }
    var reader = reader()
    JSONInput.forEachObject(in: root) { reader.read($0) }
    let threads = reader.finish().threads.filter { $0.key != nil || !$0.records.isEmpty }
    let keys = threads.map { KeyHash.of($0.key) }
    return keys.count == 1 ? .thread(keys[0]) : keys.isEmpty ? .nowhere : .threads(keys)
  }
}

/// Finds the thread of a line in one of its members; what is not as plain as that is read with care.
struct MemberPlacer: LinePlacer {
  var careful: ReadingPlacer
  /// The members that may name the thread; an earlier name goes before a later one.
  let names: [StaticString]
  /// What a key begins with where it is not printed.
  var prefix: StaticString = ""
  /// Without this one a line is something else.
  var required: StaticString?
  /// With one of these a line is something else.
  var foreign: [StaticString] = []

  mutating func place(_ line: Span<UInt8>) -> LinePlacement {
    quickly(line) ?? careful.place(line)
  }

  private func quickly(_ line: Span<UInt8>) -> LinePlacement? {
    guard var members = JSONMembers(line) else { return nil }
    var best: (rank: Int, value: JSONMembers.Value)?
    var isWhole = required == nil
    while let member = members.next(line) {
      if foreign.contains(where: { line.isWord($0, at: member.key) }) { return nil }
      if let required, line.isWord(required, at: member.key) { isWhole = true }
      guard let rank = names.firstIndex(where: { line.isWord($0, at: member.key) }), rank < best?.rank ?? .max
      else { continue }
      best = (rank, member.value)
      if rank == 0, required == nil, foreign.isEmpty { break }
    }
    guard isWhole, !members.hasEscapedKey, let best else { return nil }
    switch best.value {
    case .string(let key), .number(let key):
      let isPrinted = ByteSearch.starts(line, at: key.lowerBound, with: prefix)
      return .thread(KeyHash.of(line, key, prefix: isPrinted ? "" : prefix))
    case .escapedString, .null, .other: return nil
    }
  }
}

extension ConvoKitFormat: JSONLineFormat {
  package static func placer(_ context: ParseContext) -> any LinePlacer {
    MemberPlacer(careful: ReadingPlacer { reader(context) }, names: ["conversation_id", "root"])
  }
}

extension PushshiftFormat: JSONLineFormat {
  package static func placer(_ context: ParseContext) -> any LinePlacer {
    MemberPlacer(
      careful: ReadingPlacer { reader(context) }, names: ["link_id"], prefix: "t3_", required: "body",
      foreign: ["json", "kind", "data"])
  }
}
