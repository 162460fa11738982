/// What a YAML 1.1 reader makes of an unquoted scalar; only text is safe to write without quotes.
enum PlainScalar: Equatable {
  case text
  case nothing
  case boolean(Bool)
  /// A decimal number as people write it.
  case number(Double)
  /// A number in a notation that few expect: octal, hexadecimal, sexagesimal, with underscores, infinite.
  case oddNumber(String)

  init(_ text: String) {
    guard let first = text.utf8.first else {
      self = .nothing
      return
    }
    if Self.isNumberStart(first), text.utf8.count <= 64 {
      self = Self.number(Array(text.utf8))
    } else if text.utf8.count <= 5, let word = Self.words[text] {
      self = word
    } else {
      self = .text
    }
  }

  private static let words: [String: PlainScalar] = {
    var words: [String: PlainScalar] = ["~": .nothing, "null": .nothing, "Null": .nothing, "NULL": .nothing]
    for (yes, no) in [("yes", "no"), ("on", "off"), ("true", "false"), ("y", "n")] {
      for (word, value) in [(yes, true), (no, false)] {
        words[word] = .boolean(value)
        words[word.uppercased()] = .boolean(value)
        words[word.prefix(1).uppercased() + word.dropFirst()] = .boolean(value)
      }
    }
    return words
  }()

  private static func isNumberStart(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func number(_ utf8: [UInt8]) -> PlainScalar {
    var rest = utf8[...]
    let sign = rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") ? rest.removeFirst() : nil
    let unsigned = String(decoding: rest, as: UTF8.self)
    if [".inf", ".Inf", ".INF"].contains(unsigned) { return .oddNumber("infinity") }
    if sign == nil, [".nan", ".NaN", ".NAN"].contains(unsigned) { return .oddNumber("not a number") }
    if rest.contains(UInt8(ascii: ":")) { return sexagesimal(rest) }
    let digits = rest.filter { $0 != UInt8(ascii: "_") }
    guard let first = digits.first, digits.contains(where: isDigit) else { return .text }
    if first == UInt8(ascii: "0"), digits.count > 1, digits.count <= 16 {
      if let odd = radixNumber(digits) { return .oddNumber(odd) }
    }
    guard isDecimal(digits), let value = Double(String(decoding: digits, as: UTF8.self)) else { return .text }
    if digits.count != rest.count { return isDigit(rest[rest.startIndex]) ? .oddNumber(shown(value)) : .text }
    guard value.isFinite else { return .oddNumber("infinity") }
    return .number(sign == UInt8(ascii: "-") ? -value : value)
  }

  private static func radixNumber(_ digits: [UInt8]) -> String? {
    let text = String(decoding: digits, as: UTF8.self)
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16).map { String($0) } }
    if text.hasPrefix("0b") { return Int(text.dropFirst(2), radix: 2).map { String($0) } }
    return digits.allSatisfy(isDigit) ? Int(text, radix: 8).map { String($0) } : nil
  }

  /// `12:30` is 750: digits in base 60.
  private static func sexagesimal(_ digits: ArraySlice<UInt8>) -> PlainScalar {
    let groups = digits.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    var value = 0
    for (position, group) in groups.enumerated() {
      guard let part = Int(String(decoding: group, as: UTF8.self)), group.allSatisfy(isDigit) else { return .text }
      guard position == 0 || (part < 60 && group.count <= 2), part < 1_000_000, groups.count <= 4 else { return .text }
      value = value * 60 + part
    }
    return .oddNumber(String(value))
  }

  private static func isDecimal(_ digits: [UInt8]) -> Bool {
    var sawDot = false
    var sawExponent = false
    for (index, byte) in digits.enumerated() {
      switch byte {
      case UInt8(ascii: ".") where !sawDot && !sawExponent:
        sawDot = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard !sawExponent, index > 0, isDigit(digits[digits.count - 1]) else { return false }
        sawExponent = true
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        guard index > 0, digits[index - 1] | 0x20 == UInt8(ascii: "e") else { return false }
      default:
        guard isDigit(byte) else { return false }
      }
    }
    return true
  }

  /// A number as a person would write it.
  static func shown(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
