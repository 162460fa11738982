/// The escapes of JSON strings.
enum JSONString {
  /// The first place from `start` on where a literal cannot just go on: a quotation mark, a backslash, a control
  /// character; the end of the bytes where there is none. Looks at eight bytes at a time.
  static func plainEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
    var place = start
    let ones: UInt64 = 0x0101_0101_0101_0101
    bytes.withUnsafeBytes { raw in
      while place + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        let mark = word ^ (ones &* 0x22)
        let slash = word ^ (ones &* 0x5C)
        // In each term the lowest byte that is flagged is right; higher ones may be flagged for nothing.
        let found =
          ((mark &- ones) & ~mark | (slash &- ones) & ~slash | (word &- ones &* 0x20) & ~word) & (ones &* 0x80)
        if found != 0 {
          place += UInt64(littleEndian: found).trailingZeroBitCount / 8
          return
        }
        place += 8
      }
      while place < raw.count, raw[place] >= 0x20, raw[place] != 0x22, raw[place] != 0x5C { place += 1 }
    }
    return place
  }

  /// The text a literal stands for. Half a surrogate pair and an unknown escape become U+FFFD.
  static func unescaped(_ literal: Substring) -> String { unescaped(literal.utf8.span) }

  /// The same for the bytes of a literal, which are valid UTF-8.
  static func unescaped(_ bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let start = position
      position = escape(in: bytes, from: start)
      bytes.extracting(start..<position).withUnsafeBufferPointer { text.append(contentsOf: $0) }
      guard position < bytes.count else { break }
      if bytes[position + 1] == UInt8(ascii: "u") {
        text.append(contentsOf: UTF8.encode(scalar(bytes, &position)) ?? UTF8.encodedReplacementCharacter)
      } else {
        let byte = plainEscape(bytes[position + 1])
        if byte > 0 { text.append(byte) } else { text.append(contentsOf: UTF8.encodedReplacementCharacter) }
        position += 2
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The next backslash with something behind it, or the end.
  private static func escape(in bytes: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while true {
      place = plainEnd(in: bytes, from: place)
      guard place + 1 < bytes.count else { return bytes.count }
      if bytes[place] == UInt8(ascii: "\\") { return place }
      place += 1
    }
  }

  /// 0 where there is no such escape.
  private static func plainEscape(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    default: 0
    }
  }

  /// Reads `\uXXXX`, or two of them that make one scalar, and steps over what it read.
  private static func scalar(_ bytes: Span<UInt8>, _ position: inout Int) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard let first = unit(bytes, at: position) else {
      position += 2
      return replacement
    }
    position += 6
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) ?? replacement }
    guard let second = unit(bytes, at: position), (0xDC00...0xDFFF).contains(second) else { return replacement }
    position += 6
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? replacement
  }

  private static func unit(_ bytes: Span<UInt8>, at position: Int) -> UInt32? {
    guard position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for offset in 2..<6 {
      let byte = bytes[position + offset]
      switch byte {
      case 48...57: value = value << 4 | UInt32(byte - 48)
      case 65...70: value = value << 4 | UInt32(byte - 55)
      case 97...102: value = value << 4 | UInt32(byte - 87)
      default: return nil
      }
    }
    return value
  }
}
