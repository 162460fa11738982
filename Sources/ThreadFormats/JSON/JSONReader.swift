/// One pass over the bytes of a JSON text; nesting is kept in an array, never on the call stack.
struct JSONReader {
  private(set) var entries: [JSONDocument.Entry] = []
  private var position = 0
  /// Indices of the arrays and objects that are not closed yet.
  private var open: [Int32] = []

  private enum Expectation { case value, firstKeyOrEnd, key, firstValueOrEnd, separator }

  /// Forgets what was read and keeps the memory for it.
  mutating func restart() {
    entries.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    position = 0
  }

  mutating func read(_ bytes: Span<UInt8>) throws(JSONFailure) {
    guard bytes.count < Int(Int32.max) else { throw JSONFailure(problem: "the text is larger than 2 GB", offset: 0) }
    var expected = Expectation.value
    repeat {
      skipSpace(bytes)
      guard position < bytes.count else { throw failure("the text ends inside a value") }
      expected = try step(bytes, bytes[position], expected)
    } while !open.isEmpty
    skipSpace(bytes)
    if position < bytes.count { throw failure("there is more after the end of the value") }
  }

  private mutating func step(
    _ bytes: Span<UInt8>, _ byte: UInt8, _ expected: Expectation
  ) throws(JSONFailure) -> Expectation {
    switch (expected, byte) {
    case (.firstKeyOrEnd, UInt8(ascii: "}")), (.firstValueOrEnd, UInt8(ascii: "]")):
      close()
      return .separator
    case (.firstKeyOrEnd, _), (.key, _):
      guard byte == UInt8(ascii: "\"") else { throw failure("a key in quotation marks is missing") }
      try readString(bytes)
      skipSpace(bytes)
      guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { throw failure("':' is missing") }
      position += 1
      return .value
    case (.value, _), (.firstValueOrEnd, _):
      return try readValue(bytes, byte)
    case (.separator, _):
      return try readSeparator(byte)
    }
  }

  private mutating func readSeparator(_ byte: UInt8) throws(JSONFailure) -> Expectation {
    let inObject = open.last.map { entries[Int($0)].kind == .object } ?? false
    if byte == UInt8(ascii: ",") {
      position += 1
      return inObject ? .key : .value
    }
    guard byte == (inObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
      throw failure(inObject ? "',' or '}' is missing" : "',' or ']' is missing")
    }
    close()
    return .separator
  }

  private mutating func readValue(_ bytes: Span<UInt8>, _ byte: UInt8) throws(JSONFailure) -> Expectation {
    switch byte {
    case UInt8(ascii: "{"): return begin(.object, .firstKeyOrEnd)
    case UInt8(ascii: "["): return begin(.array, .firstValueOrEnd)
    case UInt8(ascii: "\""): try readString(bytes)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber(bytes)
    case UInt8(ascii: "t"): try readWord("true", .boolTrue, bytes)
    case UInt8(ascii: "f"): try readWord("false", .boolFalse, bytes)
    case UInt8(ascii: "n"): try readWord("null", .null, bytes)
    default: throw failure("a value is missing")
    }
    return .separator
  }

  private mutating func begin(_ kind: JSONDocument.Entry.Kind, _ next: Expectation) -> Expectation {
    open.append(Int32(entries.count))
    append(kind, from: position, to: position + 1)
    position += 1
    return next
  }

  private mutating func close() {
    position += 1
    guard let index = open.popLast() else { return }
    entries[Int(index)].end = Int32(position)
    entries[Int(index)].subtreeEnd = Int32(entries.count)
  }

  private mutating func append(_ kind: JSONDocument.Entry.Kind, from start: Int, to end: Int) {
    entries.append(
      JSONDocument.Entry(
        kind: kind, start: Int32(start), end: Int32(end), subtreeEnd: Int32(entries.count + 1)))
  }

  private mutating func readString(_ bytes: Span<UInt8>) throws(JSONFailure) {
    let start = position + 1
    var escaped = false
    position = start
    while position < bytes.count {
      position = JSONString.plainEnd(in: bytes, from: position)
      guard position < bytes.count else { break }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        append(escaped ? .escapedString : .string, from: start, to: position)
        position += 1
        return
      case UInt8(ascii: "\\"):
        escaped = true
        position += 2
      default: throw failure("a control character stands in a string")
      }
    }
    position = min(position, bytes.count)
    throw failure("a string is not closed")
  }

  private mutating func readNumber(_ bytes: Span<UInt8>) throws(JSONFailure) {
    let start = position
    var digits = 0
    while position < bytes.count {
      let byte = bytes[position]
      if (48...57).contains(byte) {
        digits += 1
      } else if !"+-.eE".utf8.contains(byte) {
        break
      }
      position += 1
    }
    guard digits > 0 else { throw failure("a number has no digits") }
    append(.number, from: start, to: position)
  }

  private mutating func readWord(
    _ word: StaticString, _ kind: JSONDocument.Entry.Kind, _ bytes: Span<UInt8>
  ) throws(JSONFailure) {
    let length = word.utf8CodeUnitCount
    guard ByteSearch.starts(bytes, at: position, with: word) else { throw failure("a value is missing") }
    append(kind, from: position, to: position + length)
    position += length
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while position < bytes.count, bytes[position] <= 32, Self.isSpace(bytes[position]) { position += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 13 || byte == 9 }

  private func failure(_ problem: String) -> JSONFailure { JSONFailure(problem: problem, offset: position) }
}
