package import PatternMatching
import Synchronization
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
  /// Whether patterns that cannot match a text are left out; the judgements are the same either way.
  let usesPrefilter: Bool
  /// Where the time of matching is booked; nil = nowhere.
  let profile: MatchProfile?

  /// Compiles every pattern of `set` that is not on the shelf already.
  ///
  /// - Throws: `PatternError` for a pattern that lint would have refused with E301.
  package init(
    _ set: RuleSet, hash: String, patterns: PatternShelf = PatternShelf(), limits: MatchLimits = MatchLimits(),
    usesPrefilter: Bool = true, isProfiled: Bool = false
  ) throws(PatternError) {
    var compiler = RuleCompiler(patterns)
    var compiled: [CompiledRule] = []
    for rule in set.rules { compiled.append(try compiler.compile(rule)) }
    self.compiled = compiled
    surfaces = compiler.surfaces
    rules = set.rules.map(\.summary)
    policy = set.policy
    self.hash = hash
    self.limits = limits
    self.usesPrefilter = usesPrefilter
    profile = isProfiled ? MatchProfile() : nil
  }

  /// The rules that are live for a language, made when the first comment in it is judged.
  func active(for language: String?) -> ActiveRules {
    activeRules.withLock { known in
      if let active = known[language] { return active }
      let active = ActiveRules(of: self, language: language)
      known[language] = active
      return active
    }
  }

  private let activeRules = Mutex<[String?: ActiveRules]>([:])
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
