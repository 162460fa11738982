/// Plain words as patterns.
enum Phrase {
  private static let notAfterWord = #"(?<![\p{L}\p{N}\p{M}_])"#
  private static let notBeforeWord = #"(?![\p{L}\p{N}\p{M}_])"#
  /// As far as an inner `*` reaches.
  private static let reach = #"\S{0,40}"#

  /// Whether the phrase can stand under `word:`: words and digits with plain marks between them.
  static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      isWord(scalar) || scalar == " " || scalar == "'" || scalar == "-" || scalar == "’"
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  /// A phrase with `*` for any characters but white space, as a pattern; nil where nothing but stars is in it.
  ///
  /// A star at the beginning or the end means that a word may go on there. What is not seen is left out, as it is of
  /// the text, unless `isExact`.
  static func pattern(wildcards text: String, isExact: Bool) -> String? {
    let text = isExact ? text : visible(text)
    let parts = text.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    let inner = parts.filter { !$0.isEmpty }
    guard !inner.isEmpty, inner.contains(where: { $0.contains { !$0.isWhitespace } }) else { return nil }
    let start = parts.first?.isEmpty == true ? "" : boundary(notAfterWord, at: inner.first?.unicodeScalars.first)
    let end = parts.last?.isEmpty == true ? "" : boundary(notBeforeWord, at: inner.last?.unicodeScalars.last)
    return start + inner.map(escaped).joined(separator: reach) + end
  }

  /// Without characters that only steer how text is shown.
  static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
  }

  private static func boundary(_ pattern: String, at scalar: Unicode.Scalar?) -> String {
    scalar.map(isWord) ?? false ? pattern : ""
  }

  /// `text` as a pattern that matches just it; blanks match white space of any length.
  static func escaped(_ text: String) -> String {
    var pattern = ""
    var wasBlank = false
    for scalar in text.unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      if isBlank {
        if !wasBlank { pattern += #"\s+"# }
      } else if scalar == "’" || scalar == "‘" {
        pattern += "'"
      } else if scalar.isASCII, scalar.value > 32, !isWord(scalar) {
        pattern += "\\" + String(scalar)
      } else {
        pattern.unicodeScalars.append(scalar)
      }
      wasBlank = isBlank
    }
    return pattern
  }
}
