/// Writes the PCRE2 patterns of a condition.
enum PatternSource {
  /// A letter, digit, mark or underscore on either side of a word makes it part of another one.
  private static let notAfterWord = #"(?<![\p{L}\p{N}\p{M}_])"#
  private static let notBeforeWord = #"(?![\p{L}\p{N}\p{M}_])"#
  /// PCRE2 refuses patterns that compile to more than 64 KiB; entries are spread over patterns of this many bytes.
  private static let longestAlternation = 6_000

  /// One pattern or, for long lists, several: the condition holds where one of them matches.
  static func patterns(of condition: Condition, _ normalizer: ViewNormalizer) -> [String] {
    switch condition.kind {
    case .regex: condition.patterns.map(\.text)
    case .similar: []
    case .word, .list: alternations(condition.patterns.map { word(normalizer.entry($0.text)) })
    case .substring:
      alternations(condition.patterns.map { escaped(normalizer.entry($0.text)) })
    case .domain: alternations(condition.patterns.map { domain($0.text) })
    }
  }

  private static func word(_ text: String) -> String {
    let parts = text.split(whereSeparator: \.isWhitespace).map { escaped(String($0)) }
    let start = text.first { !$0.isWhitespace }.map(isWordCharacter) ?? false ? notAfterWord : ""
    let end = text.last { !$0.isWhitespace }.map(isWordCharacter) ?? false ? notBeforeWord : ""
    return start + parts.joined(separator: #"\s+"#) + end
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// A host and its subdomains at the start of a line of the links view (RFC 3986, section 3.2).
  private static func domain(_ host: String) -> String {
    #"(?m:^)(?:[a-z][a-z0-9+.\-]*://)?(?:[^/?#@\s]*@)?(?:[^/?#@:.\s]+\.)*"# + escaped(host) + #"\.?(?=[/?#:\s]|\z)"#
  }

  private static func alternations(_ alternatives: [String]) -> [String] {
    var patterns: [String] = []
    var current = ""
    for alternative in alternatives {
      if !current.isEmpty, current.utf8.count + alternative.utf8.count > longestAlternation {
        patterns.append(current)
        current = ""
      }
      current += current.isEmpty ? alternative : "|" + alternative
    }
    return current.isEmpty ? patterns : patterns + [current]
  }

  /// `text` as a pattern that matches just it (pcre2pattern(3): a backslash before a non-alphanumeric is literal).
  static func escaped(_ text: String) -> String {
    var pattern = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar.value > 32, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil {
        pattern += "\\"
      }
      if scalar == "\n" { pattern += #"\n"# } else { pattern.unicodeScalars.append(scalar) }
    }
    return pattern
  }
}
