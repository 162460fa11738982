import ThreadModel

/// Turns the bytes of an input into text: drops a byte order mark, refuses binary files, repairs what is not UTF-8.
enum InputDecoder {
  /// How much of the input is looked at to tell a binary file.
  static let sampleSize = 8192

  static func decode(_ bytes: [UInt8]) throws(ParseFailure) -> (text: String, defects: [ThreadDefect]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].contains(where: { $0 > 32 }) else { throw ParseFailure("the input is empty") }
    try refuseBinary(bytes)
    if let text = String(validating: bytes[start...], as: UTF8.self) { return (text, []) }
    let repaired = repair(bytes, from: start)
    let first = SourceLocation(ofByte: repaired.first, in: bytes.span)
    return (repaired.text, [ThreadDefect(.invalidUTF8(count: repaired.count), at: first)])
  }

  private static func refuseBinary(_ bytes: [UInt8]) throws(ParseFailure) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw ParseFailure("this looks like UTF-16; only UTF-8 is read", at: SourceLocation(line: 1))
    }
    let sample = bytes.prefix(sampleSize)
    if let zero = sample.firstIndex(of: 0) {
      throw ParseFailure(
        "this looks like a binary file: byte \(zero) is zero", at: SourceLocation(ofByte: zero, in: bytes.span))
    }
    let controls = sample.count(where: isControl)
    guard controls * 20 > sample.count, let first = sample.firstIndex(where: isControl) else { return }
    throw ParseFailure(
      "this looks like a binary file: \(controls) of the first \(sample.count) bytes are control characters",
      at: SourceLocation(ofByte: first, in: bytes.span))
  }

  /// Control bytes that text does not have: tab, line ends, form feed and the escape of terminal colours are left out.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 32 && !(9...13).contains(byte) && byte != 27 || byte == 127
  }

  /// Each maximal ill-formed sequence becomes one U+FFFD, as the Unicode Standard (3.9) recommends.
  private static func repair(_ bytes: [UInt8], from start: Int) -> (text: String, count: Int, first: Int) {
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count)
    var count = 0
    var first = start
    var position = start
    while position < bytes.count {
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span.extracting(position..<bytes.count))
        repaired += bytes[position...]
        position = bytes.count
      } catch {
        let bad = position + error.byteOffsets.lowerBound
        if count == 0 { first = bad }
        count += 1
        repaired += bytes[position..<bad]
        repaired += [0xEF, 0xBF, 0xBD]
        position = bad + max(1, error.byteOffsets.count)
        while position < bytes.count, neverBegins(bytes[position]) {
          count += 1
          repaired += [0xEF, 0xBF, 0xBD]
          position += 1
        }
      }
    }
    return (String(decoding: repaired, as: UTF8.self), count, first)
  }

  /// Whether a byte is ill-formed by itself wherever a scalar should begin.
  private static func neverBegins(_ byte: UInt8) -> Bool { (0x80...0xC1).contains(byte) || byte >= 0xF5 }
}

extension SourceLocation {
  /// The place of a byte; columns count the characters (scalars) of the line.
  init(ofByte offset: Int, in bytes: Span<UInt8>) {
    var line = 1
    var column = 1
    for place in 0..<min(offset, bytes.count) {
      let byte = bytes[place]
      if byte == 10 {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(line: line, column: column)
  }
}
