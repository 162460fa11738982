/// Character data between tags and in attributes.
enum XMLText {
  private static let entities: [(name: StaticString, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
  ]
  /// `&#x10FFFF;` and `&#1114111;` have ten bytes; leading zeros may make it a little more.
  private static let longestReference = 16

  /// With character references and the five entities of XML replaced, once. Any other `&name;` stays as it stands: no
  /// declaration is believed, and what it stands for is for the reader of the text to say.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    let source = Array(bytes)
    var text: [UInt8] = []
    text.reserveCapacity(source.count)
    var place = 0
    while place < source.count {
      guard source[place] == UInt8(ascii: "&") else {
        text.append(source[place])
        place += 1
        continue
      }
      if let entity = entities.first(where: { ByteSearch.starts(source.span, at: place, with: $0.name) }) {
        text.append(entity.byte)
        place += entity.name.utf8CodeUnitCount
      } else if let reference = reference(source, at: place) {
        text += Array(String(reference.scalar).utf8)
        place = reference.end
      } else {
        text.append(source[place])
        place += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The character that `&#N;` or `&#xN;` names; U+FFFD where it names none.
  private static func reference(_ bytes: [UInt8], at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    var place = start + 1
    guard place < bytes.count, bytes[place] == UInt8(ascii: "#") else { return nil }
    place += 1
    let isHexadecimal = place < bytes.count && bytes[place] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { place += 1 }
    var value: UInt32 = 0
    let digits = place
    while place < bytes.count, place - start < longestReference, let digit = digit(bytes[place], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      place += 1
    }
    guard place > digits, place < bytes.count, bytes[place] == UInt8(ascii: ";") else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return (scalar ?? "\u{FFFD}", place + 1)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 48...57: return UInt32(byte - 48)
    case 65...70 where isHexadecimal: return UInt32(byte - 55)
    case 97...102 where isHexadecimal: return UInt32(byte - 87)
    default: return nil
    }
  }
}
