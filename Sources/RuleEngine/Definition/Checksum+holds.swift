extension Checksum {
  /// Whether the found text is such a number. Spaces and hyphens between its parts do not count.
  func holds(for text: String) -> Bool {
    switch self {
    case .luhn: Self.isLuhn(text)
    case .iban: Self.isIBAN(text)
    }
  }

  private static func isLuhn(_ text: String) -> Bool {
    var digits: [Int] = []
    for byte in text.utf8 where !isSeparator(byte) {
      guard let value = value(of: byte), value < 10, digits.count < 19 else { return false }
      digits.append(value)
    }
    guard digits.count >= 12, digits.contains(where: { $0 != digits[0] }) else { return false }
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = place % 2 == 0 ? digit : 2 * digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  private static func isIBAN(_ text: String) -> Bool {
    var values: [Int] = []
    var breaks: Set<Int> = []
    for byte in text.utf8 {
      if isSeparator(byte) {
        breaks.insert(values.count)
      } else if let value = value(of: byte), values.count < 64 {
        values.append(value)
      } else {
        return false
      }
    }
    guard values.count >= 4, let length = lengths[values[0] * 64 + values[1]], values.count >= length else {
      return false
    }
    // A pattern may have taken the next word with it.
    guard values.count == length || breaks.contains(length) else { return false }
    var remainder = 0
    for value in values[4..<length] + values[..<4] {
      remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97
    }
    return remainder == 1
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") }

  /// 0 to 9 for digits, 10 to 35 for letters.
  private static func value(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 87
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 55
    default: nil
    }
  }

  /// How long the number of a country is; by the values of the two letters of its code.
  private static let lengths: [Int: Int] = {
    var lengths: [Int: Int] = [:]
    for entry in registry.split(separator: " ") {
      let bytes = Array(entry.utf8)
      guard bytes.count == 4, let length = Int(entry.suffix(2)), let first = value(of: bytes[0]),
        let second = value(of: bytes[1])
      else { continue }
      lengths[first * 64 + second] = length
    }
    return lengths
  }()

  /// The countries of the IBAN registry.
  private static let registry = """
    AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 \
    FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 \
    LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 \
    SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20
    """
}
