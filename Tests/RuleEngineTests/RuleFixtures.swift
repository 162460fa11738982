import RuleEngine
import TestSupport
import ThreadModel

/// Rule files for tests, read with a stand-in for the regex engine.
enum RuleFixtures {
  static let policy = """
    version: 1
    thresholds: {review: 4, hide: 8, reject: 15}
    categories: {insult: {max: 12}, spam: {max: 20}, conduct: {max: 6}}

    """

  /// Knows unbalanced parentheses and a repeated nothing; enough to place errors.
  static var checks: PatternChecks { PatternChecks(compile: parenthesisError, matchesEmpty: isOptional).thorough }

  private static func parenthesisError(_ pattern: String) -> (offset: Int, message: String)? {
    var depth = 0
    for (offset, byte) in pattern.utf8.enumerated() {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth < 0 { return (offset, "unmatched closing parenthesis") }
    }
    return depth > 0 ? (pattern.utf8.count, "missing closing parenthesis") : nil
  }

  private static func isOptional(_ pattern: String) -> Bool {
    let body = pattern.hasSuffix("*") || pattern.hasSuffix("?") ? pattern.dropLast() : ""
    return body.utf8.count == 1 || (body.hasSuffix(")") && body.hasPrefix("(") && !body.dropFirst().contains("("))
  }

  static func read(_ files: (path: String, text: String)...) -> (set: RuleSet?, diagnostics: [Diagnostic]) {
    RuleSetReader(checks: checks).read(files.map { RuleSource(path: $0.path, bytes: Array($0.text.utf8)) })
  }

  /// The set of one file that holds policy and rules.
  static func set(_ text: String) -> RuleSet? { read(("Rules/policy.yml", policy + text)).set }
}
