import ThreadModel

/// A regex of another tool, in the form that rule files have.
struct SourcePattern {
  private(set) var text: String

  init(_ text: String) {
    var text = text
    // Rules are caseless as they are.
    if text.hasPrefix("(?i)") { text.removeFirst(4) }
    self.text = Self.withoutMacros(text)
  }

  /// Two braces begin a macro in a rule file; to PCRE2 an escaped brace is the same.
  private static func withoutMacros(_ text: String) -> String {
    guard text.contains("{{") else { return text }
    var result = ""
    var wasBrace = false
    for scalar in text.unicodeScalars {
      if scalar == "{", wasBrace { result += "\\" }
      result.unicodeScalars.append(scalar)
      wasBrace = scalar == "{"
    }
    return result
  }

  /// The pattern between others.
  func wrapped(_ before: String, _ after: String) -> SourcePattern {
    var copy = self
    copy.text = before + "(?:" + text + ")" + after
    return copy
  }

  /// Whether the pattern looks for an address: what has a dot or a slash in it is not among a comment's own words.
  static func looksLikeLink(_ text: String) -> Bool {
    text.contains("\\.") || text.contains("/") || text.contains("[.]") || text.hasPrefix("http")
  }

  /// One clause for the own words, and one for the links where the pattern may be found there.
  static func clauses(_ pattern: String, _ line: SourceLine, inLinks: Bool) -> [ImportedClause] {
    let patterns = [ImportedClause.Pattern(text: pattern, line: line)]
    let own = ImportedClause(kind: .regex, patterns: patterns)
    return inLinks ? [own, ImportedClause(kind: .regex, view: .links, patterns: patterns)] : [own]
  }
}
