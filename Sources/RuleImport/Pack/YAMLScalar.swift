/// Text as one scalar of YAML on one line that reads back as it was, whatever is in it.
enum YAMLScalar {
  static func quoted(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(isPrintable) {
      var result = "'"
      for scalar in text.unicodeScalars {
        if scalar == "'" { result += "'" }
        result.unicodeScalars.append(scalar)
      }
      return result + "'"
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default: result += escape(scalar.value)
      }
    }
    return result + "\""
  }

  /// What may stand between single quotes and keeps its meaning: no control, no break, nothing that hides or turns.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: !isHidden(scalar)
    default: false
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2028, 0x2029, 0xFEFF: true
    default: scalar.properties.generalCategory == .format
    }
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    func padded(_ count: Int) -> String { String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits }
    if value <= 0xFF { return "\\x" + padded(2) }
    return value <= 0xFFFF ? "\\u" + padded(4) : "\\U" + padded(8)
  }

  /// Words for a title or a comment: one line, nothing hidden, not too long.
  static func plain(_ text: String, longest: Int = 120) -> String {
    var words = ""
    var wasBlank = true
    for scalar in text.unicodeScalars.prefix(longest * 4) {
      if scalar.properties.isWhitespace || !isPrintable(scalar) {
        if !wasBlank { words += " " }
        wasBlank = true
      } else {
        words.unicodeScalars.append(scalar)
        wasBlank = false
      }
    }
    while words.hasSuffix(" ") { words.removeLast() }
    guard words.unicodeScalars.count > longest else { return words }
    return String(String.UnicodeScalarView(words.unicodeScalars.prefix(longest - 1))) + "…"
  }
}
