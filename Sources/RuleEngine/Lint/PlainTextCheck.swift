/// Finds regex syntax in text that is taken literally.
enum PlainTextCheck {
  /// The part of a word or phrase that only means something in a regex.
  static func metacharacters(in text: String) -> String? {
    let bytes = Array(text.utf8.prefix(1000))
    for index in bytes.indices {
      if let end = metacharactersEnd(in: bytes, at: index) {
        return String(decoding: bytes[index..<min(end, bytes.count)], as: UTF8.self)
      }
    }
    return nil
  }

  private static func isWordByte(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    let byte = bytes[index]
    return byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func metacharactersEnd(in bytes: [UInt8], at index: Int) -> Int? {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let isInWord = isWordByte(bytes, index - 1) && isWordByte(bytes, index + 1)
    switch bytes[index] {
    case UInt8(ascii: "\\"): return isWordByte(bytes, index + 1) || next == UInt8(ascii: ".") ? index + 2 : nil
    case UInt8(ascii: "."): return next == UInt8(ascii: "*") || next == UInt8(ascii: "+") ? index + 2 : nil
    case UInt8(ascii: "|"): return isInWord ? index + 1 : nil
    case UInt8(ascii: "^"): return index == 0 && isWordByte(bytes, 1) ? 1 : nil
    case UInt8(ascii: "?"), UInt8(ascii: "+"): return isInWord ? index + 1 : nil
    case UInt8(ascii: "("): return next == UInt8(ascii: "?") ? index + 2 : nil
    case UInt8(ascii: "["):
      guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "]")), close > index + 1 else { return nil }
      // Brackets of their own, as in `[sic]`, are text.
      let isPartOfWord = isWordByte(bytes, index - 1) || isWordByte(bytes, close + 1)
      return isPartOfWord && !bytes[index..<close].contains(0x20) ? close + 1 : nil
    case UInt8(ascii: "{"):
      guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")), close > index + 1 else { return nil }
      let isCount = bytes[(index + 1)..<close].allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
      return isCount ? close + 1 : nil
    case UInt8(ascii: "*"):
      // A star inside a word hides a letter (`f*ck`); one at an end is meant as a wildcard.
      let isAlone = bytes.count { $0 == UInt8(ascii: "*") } == 1
      let isEnd = isWordByte(bytes, index - 1) != isWordByte(bytes, index + 1)
      return isAlone && isEnd ? index + 1 : nil
    default: return nil
    }
  }
}
