/// Small repairs on texts that stood in attributes and headings.
package enum PlainText {
  /// White space of any kind and length becomes one space; none stays at the ends.
  package static func singleSpaced(_ text: some StringProtocol) -> String {
    Substring(text).unicodeScalars.split { $0.isSpace }.map { String($0) }.joined(separator: " ")
  }

  /// The parts between white space of any kind.
  static func words(_ text: Substring) -> [Substring] {
    text.unicodeScalars.split { $0.isSpace }.map { Substring($0) }
  }

  /// `Old+Millwright` and `Old%20Millwright` are `Old Millwright`.
  package static func urlDecoded(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count, let high = hex(bytes[place + 1]),
        let low = hex(bytes[place + 2])
      {
        decoded.append(high << 4 | low)
        place += 3
      } else {
        decoded.append(bytes[place] == UInt8(ascii: "+") ? 32 : bytes[place])
        place += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  /// What stands behind the first occurrence of the needle, byte for byte.
  package static func behind(_ needle: StaticString, in text: String) -> Substring? {
    guard let place = ByteSearch.first(needle, in: text.utf8.span) else { return nil }
    return Substring(text.utf8.dropFirst(place + needle.utf8CodeUnitCount))
  }
}

extension PlainText {
  /// Without white space at either end.
  package static func trimmed(_ text: String) -> String { String(ArticleText.trimmed(Substring(text))) }
}
