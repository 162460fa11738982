/// What a backslash and the characters behind it stand for, outside of classes.
struct RegexEscape {
  enum Meaning {
    case scalar(Unicode.Scalar)
    /// A class, such as `\w` or `\p{L}`.
    case anyOf
    case place
    /// The number or name of a group.
    case reference(String)
    /// `\Q`, up to `\E`.
    case quotation
  }

  let meaning: Meaning
  /// Behind the last byte.
  let end: Int

  /// - Parameter start: where the backslash stands.
  init(in bytes: [UInt8], at start: Int) {
    guard start + 1 < bytes.count else {
      (meaning, end) = (.place, bytes.count)
      return
    }
    let next = bytes[start + 1]
    let behind = start + 2
    switch next {
    case UInt8(ascii: "Q"): (meaning, end) = (.quotation, behind)
    case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "A"), UInt8(ascii: "z"), UInt8(ascii: "Z"),
      UInt8(ascii: "G"), UInt8(ascii: "K"), UInt8(ascii: "E"):
      (meaning, end) = (.place, behind)
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      let digits = bytes[(start + 1)...].prefix { (0x30...0x39).contains($0) }
      (meaning, end) = (.reference(String(decoding: digits, as: UTF8.self)), digits.endIndex)
    case UInt8(ascii: "g"), UInt8(ascii: "k"): (meaning, end) = Self.reference(bytes, behind)
    case UInt8(ascii: "x"), UInt8(ascii: "o"): (meaning, end) = Self.numbered(bytes, behind, isHex: next == 0x78)
    case UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "N"): (meaning, end) = (.anyOf, Self.braced(bytes, behind))
    default:
      if let control = Self.controls[next] {
        (meaning, end) = (.scalar(control), behind)
      } else if (0x61...0x7A).contains(next | 0x20) {
        (meaning, end) = (.anyOf, behind)
      } else {
        (meaning, end) = Self.literal(bytes, start + 1)
      }
    }
  }

  private static let controls: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "n"): "\n", UInt8(ascii: "t"): "\t", UInt8(ascii: "r"): "\r", UInt8(ascii: "f"): "\u{C}",
    UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: "0"): "\0",
  ]

  private static func literal(_ bytes: [UInt8], _ start: Int) -> (Meaning, Int) {
    let lead = bytes[start]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = min(bytes.count, start + length)
    let scalar = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
    return (scalar.map { .scalar($0) } ?? .anyOf, end)
  }

  /// `\g{2}`, `\k<name>`, `\g1`.
  private static func reference(_ bytes: [UInt8], _ start: Int) -> (Meaning, Int) {
    let closings: [UInt8: UInt8] = [0x7B: 0x7D, 0x3C: 0x3E, 0x27: 0x27]
    guard start < bytes.count, let closing = closings[bytes[start]] else {
      let digits = bytes[start...].prefix { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2B }
      return (.reference(String(decoding: digits, as: UTF8.self)), digits.endIndex)
    }
    let name = bytes[(start + 1)...].prefix { $0 != closing }
    return (.reference(String(decoding: name, as: UTF8.self)), min(bytes.count, name.endIndex + 1))
  }

  /// `\xHH`, `\x{H...}`, `\o{...}`.
  private static func numbered(_ bytes: [UInt8], _ start: Int, isHex: Bool) -> (Meaning, Int) {
    let isBraced = start < bytes.count && bytes[start] == UInt8(ascii: "{")
    let digits = bytes[(isBraced ? start + 1 : start)...].prefix(isBraced ? 10 : 2).prefix {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20)
    }
    let end = min(bytes.count, digits.endIndex + (isBraced ? 1 : 0))
    let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 8) ?? 0
    return (Unicode.Scalar(value).map { .scalar($0) } ?? .anyOf, end)
  }

  private static func braced(_ bytes: [UInt8], _ start: Int) -> Int {
    guard start < bytes.count else { return bytes.count }
    if bytes[start] != UInt8(ascii: "{") { return bytes[start - 1] == UInt8(ascii: "N") ? start : start + 1 }
    return min(bytes.count, bytes[start...].prefix { $0 != UInt8(ascii: "}") }.endIndex + 1)
  }
}

/// `*`, `+`, `?`, `{3}`, `{3,}`, `{3,5}`.
enum RegexQuantifier {
  /// How often, and the byte behind it, lazy or possessive marks left; nil where the character is a literal brace.
  static func read(in bytes: [UInt8], at start: Int) -> (times: ClosedRange<Int>, end: Int)? {
    switch bytes[start] {
    case UInt8(ascii: "*"): return (0...Int.max, start + 1)
    case UInt8(ascii: "+"): return (1...Int.max, start + 1)
    case UInt8(ascii: "?"): return (0...1, start + 1)
    default: break
    }
    let digits = bytes[(start + 1)...].prefix { (0x30...0x39).contains($0) }
    guard let least = Int(String(decoding: digits, as: UTF8.self)), least <= 65_535, digits.endIndex < bytes.count
    else { return nil }
    if bytes[digits.endIndex] == UInt8(ascii: "}") { return (least...least, digits.endIndex + 1) }
    guard bytes[digits.endIndex] == UInt8(ascii: ",") else { return nil }
    let more = bytes[(digits.endIndex + 1)...].prefix { (0x30...0x39).contains($0) }
    guard more.endIndex < bytes.count, bytes[more.endIndex] == UInt8(ascii: "}") else { return nil }
    if more.isEmpty { return (least...Int.max, more.endIndex + 1) }
    guard let most = Int(String(decoding: more, as: UTF8.self)), most >= least else { return nil }
    return (least...most, more.endIndex + 1)
  }
}
