package import PatternMatching
package import ThreadModel

/// Rules compiled once and shared read-only by all judges.
package final class RuleBook: Sendable {
  package let policy: RulePolicy
  package let rules: [RuleSummary]
  /// SHA-256 over the canonical rules; see `RuleSet.hash`.
  package let hash: String
  let compiled: [CompiledRule]
  let surfaces: [Surface]
  package let limits: MatchLimits

  /// Compiles every pattern of `set`.
  ///
  /// - Throws: `PatternError` for a pattern that lint would have refused with E301.
  package init(_ set: RuleSet, hash: String, limits: MatchLimits = MatchLimits()) throws(PatternError) {
    var compiler = RuleCompiler()
    var compiled: [CompiledRule] = []
    for rule in set.rules { compiled.append(try compiler.compile(rule)) }
    self.compiled = compiled
    surfaces = compiler.surfaces
    rules = set.rules.map(\.summary)
    policy = set.policy
    self.hash = hash
    self.limits = limits
  }

  /// What PCRE2 says of a pattern, for lint: offset and message of the error, or nil where it compiles.
  package static func problem(in pattern: String) -> (offset: Int, message: String)? {
    do {
      _ = try Pattern(pattern)
      return nil
    } catch {
      return (error.offset, error.message)
    }
  }

  /// Whether a pattern that compiles can match the empty string.
  package static func matchesEmpty(_ pattern: String) -> Bool { (try? Pattern(pattern))?.matchesEmpty ?? false }
}

/// A view under a normalisation, and all patterns that look at it.
struct Surface: Sendable {
  let view: View
  let normalization: Normalization
  var patterns: [(pattern: Pattern, wanted: Int)] = []
}

struct CompiledRule: Sendable {
  let definition: RuleDefinition
  let required: [CompiledClause]
  let alternatives: [CompiledClause]
  let excluded: [CompiledClause]
  let exceptions: [CompiledClause]

  var clauses: [CompiledClause] { required + alternatives + excluded + exceptions }
  var isLive: Bool { definition.summary.status != .deprecated }

  /// Whether the rule is for a language: basic filtering of RFC 4647, so that `en` covers `en-GB`.
  func applies(to language: String?) -> Bool {
    guard let language else { return true }
    let tag = LanguageTag.canonical(language).tag ?? language
    return definition.summary.languages.contains { LanguageTag.isCovered(tag, by: $0) }
  }
}

struct CompiledClause: Sendable {
  let definition: Clause
  /// Where the patterns of the condition are; nil for a clause on structure alone.
  let target: Target?

  struct Target: Sendable {
    let surface: Int
    /// Indices into the surface's patterns.
    let patterns: [Int]
  }
}
