import ThreadModel

/// What the bytes of an input say.
struct DecodedInput {
  var text: String
  var encoding = TextEncoding.utf8
  var defects: [ThreadDefect] = []
}

/// Turns the bytes of an input into text: by its byte order mark, as UTF-8, by the encoding that the page names, by what
/// its letters look like, which is a guess and reported. Refuses binary files; what is none of these is repaired as
/// UTF-8.
enum InputDecoder {
  /// How much of the input is looked at to tell a binary file.
  static let sampleSize = 8192

  static func decode(_ bytes: [UInt8]) throws(ParseFailure) -> DecodedInput {
    let mark = byteOrderMark(of: bytes)
    let body = bytes[(mark?.length ?? 0)...]
    guard body.contains(where: { $0 > 32 }) else { throw ParseFailure("the input is empty") }
    if let mark, mark.encoding != .utf8 { return try decode(body, from: mark.encoding) }
    try refuseBinary(bytes)
    let label = mark == nil ? EncodingDeclaration.label(in: body) : nil
    let declared = label.flatMap { TextEncoding(label: $0) }
    if let declared, declared.isEscaped, body.contains(27) { return decode(body, declared: declared) }
    if let text = String(validating: body, as: UTF8.self) { return DecodedInput(text: text) }
    let repaired = repair(bytes, from: body.startIndex)
    let first = SourceLocation(ofByte: repaired.first, in: bytes.span)
    var defects: [ThreadDefect] = []
    if let label, declared == nil { defects.append(ThreadDefect(.unknownEncoding(label))) }
    if mark == nil, !isFaultyUTF8(body, malformed: repaired.count) {
      if let declared, declared.isForeign { return decode(body, declared: declared) }
      if let guess = guess(body, malformed: repaired.count) {
        defects.append(ThreadDefect(.guessedEncoding(guess.name), at: first))
        return DecodedInput(text: guess.text(of: body), encoding: guess, defects: defects)
      }
    }
    defects.append(ThreadDefect(.invalidUTF8(count: repaired.count), at: first))
    return DecodedInput(text: repaired.text, defects: defects)
  }

  private static func decode(_ body: ArraySlice<UInt8>, declared: TextEncoding) -> DecodedInput {
    let (text, invalid) = declared.decoded(body)
    let defects = invalid > 0 ? [ThreadDefect(.invalidBytes(count: invalid, encoding: declared.name))] : []
    return DecodedInput(text: text, encoding: declared, defects: defects)
  }

  /// The text of bytes that are UTF-8 but for faults.
  static func repaired(_ bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self) ?? repair(bytes, from: 0).text
  }

  private static func byteOrderMark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    // Two bytes alone may be a broken text of any kind; a UTF-16 text has a zero in its first characters.
    guard bytes.prefix(64).contains(0), bytes.count >= 8 else { return nil }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  private static func decode(
    _ body: ArraySlice<UInt8>, from encoding: TextEncoding
  ) throws(ParseFailure) -> DecodedInput {
    let text = encoding.text(of: body)
    try refuseBinary(Array(text.utf8.prefix(sampleSize)))
    return DecodedInput(text: text, encoding: encoding)
  }

  /// Whether far more sequences are UTF-8 than are not: then the text is UTF-8 with faults, whatever it says.
  private static func isFaultyUTF8(_ body: ArraySlice<UInt8>, malformed: Int) -> Bool {
    let wellFormed = multibyteSequences(in: body)
    return isUTF8(wellFormed: wellFormed, malformed: malformed)
  }

  /// What the letters look like, where no known encoding is declared.
  private static func guess(_ body: ArraySlice<UInt8>, malformed: Int) -> TextEncoding? {
    multibyteSequences(in: body) > malformed ? nil : EncodingDetector.encoding(of: body)
  }

  static func isUTF8(wellFormed: Int, malformed: Int) -> Bool { wellFormed > 2 && wellFormed / 4 >= malformed }

  static func sequences(in bytes: [UInt8]) -> (wellFormed: Int, malformed: Int) {
    (multibyteSequences(in: bytes[...]), repair(bytes, from: 0).count)
  }

  /// Sequences of two to four bytes that look like UTF-8.
  private static func multibyteSequences(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let length =
        switch bytes[place] {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
      let end = min(place + length, bytes.endIndex)
      let isWhole = length > 1 && end - place == length && bytes[(place + 1)..<end].allSatisfy { $0 & 0xC0 == 0x80 }
      if isWhole { count += 1 }
      place = isWhole ? end : place + 1
    }
    return count
  }

  private static func refuseBinary(_ bytes: [UInt8]) throws(ParseFailure) {
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
