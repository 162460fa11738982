package import PatternMatching
import Synchronization
package import ThreadModel

/// Rules compiled once and shared read-only by all judges.
package final class RuleBook: Sendable {
  package let policy: RulePolicy
  package let rules: [RuleSummary]
  /// SHA-256 over the canonical rules; see `RuleSet.hash`.
  package var hash: String {
    lateHash.withLock { late in
      switch late {
      case .known(let hash): return hash
      case .waiting(let make):
        let hash = make()
        late = .known(hash)
        return hash
      }
    }
  }

  /// It takes a while, and not every run asks.
  private enum LateHash {
    case waiting(@Sendable () -> String)
    case known(String)
  }

  private let lateHash: Mutex<LateHash>
  let compiled: [CompiledRule]
  let surfaces: [Surface]
  /// Indices of the live rules about other rules, each behind those that it is about.
  let composites: [Int]
  /// For each rule the rules that are about it.
  let askers: [[Int]]
  /// For each rule with ignored findings the reasons by the fingerprint of the comment.
  let ignores: [Int: [String: String]]
  /// The languages that rules are written for, without region, in the order in which the rules name them.
  let languageNames: [String]
  /// For each rule its languages, as indices into `languageNames`; none where it is written for any.
  let languages: [[Int]]
  package let limits: MatchLimits
  /// Whether patterns that cannot match a text are left out; the judgements are the same either way.
  let usesPrefilter: Bool
  /// Where the time of matching is booked; nil = nowhere.
  let profile: MatchProfile?

  /// Compiles every pattern of `set` that is not on the shelf already.
  ///
  /// - Throws: `PatternError` for a pattern that lint would have refused with E301.
  package init(
    _ set: RuleSet, hash: @autoclosure @escaping @Sendable () -> String, patterns: PatternShelf = PatternShelf(),
    limits: MatchLimits = MatchLimits(), usesPrefilter: Bool = true, isProfiled: Bool = false
  ) throws(PatternError) {
    var compiler = RuleCompiler(patterns, rules: set.rules)
    var compiled: [CompiledRule] = []
    for rule in set.rules { compiled.append(try compiler.compile(rule)) }
    self.compiled = compiled
    surfaces = compiler.surfaces
    composites = RuleDependencies(compiled.map { $0.composite?.components ?? [] }).order.filter {
      compiled[$0].composite != nil && compiled[$0].isLive
    }
    var askers: [[Int]] = Array(repeating: [], count: compiled.count)
    for index in composites {
      for component in Set(compiled[index].composite?.components ?? []) { askers[component].append(index) }
    }
    self.askers = askers
    hasLoneComposites = compiled.contains { $0.isLive && $0.composite?.holdsAlone == true }
    ignores = compiler.ignores(set.ignores)
    looksAtThread = compiled.contains { $0.isLive && $0.looksAtThread }
    needsOrder = compiled.contains { $0.isLive && $0.needsOrder }
    rules = set.rules.map(\.summary)
    (languageNames, languages) = Self.languages(of: rules)
    policy = set.policy
    lateHash = Mutex(.waiting(hash))
    self.limits = limits
    self.usesPrefilter = usesPrefilter
    profile = isProfiled ? MatchProfile() : nil
  }

  /// Whether a rule about other rules can fire where none of them does.
  let hasLoneComposites: Bool
  /// Whether some rule asks for more of the thread than a comment and its place.
  package let looksAtThread: Bool
  /// Whether what a comment comes to depends on what others come to, so that they are taken in the order of time.
  let needsOrder: Bool

  private static func languages(of rules: [RuleSummary]) -> (names: [String], ofRules: [[Int]]) {
    var names: [String] = []
    var numbers: [String: Int] = [:]
    let ofRules = rules.map { rule in
      if rule.languages.contains("*") { return [Int]() }
      var languages: [Int] = []
      for tag in rule.languages {
        let name = String(tag.prefix { $0 != "-" })
        let number = numbers[name] ?? names.count
        if number == names.count {
          names.append(name)
          numbers[name] = number
        }
        if !languages.contains(number) { languages.append(number) }
      }
      return languages
    }
    return (names, ofRules)
  }

  /// The rules that are live for a language, made when the first comment in it is judged.
  func active(for language: String?) -> ActiveRules {
    activeRules.withLock { known in
      if let active = known[language] { return active }
      let active = ActiveRules(of: self, language: language)
      Pattern.endAnalysis()
      known[language] = active
      return active
    }
  }

  /// What has to be found out before comments in these languages are judged; it is done anyway where it is first needed.
  /// Each language is asked for once.
  package func analysis(for languages: Set<String?>) -> PatternAnalysis {
    let new = analyzedLanguages.withLock { known in
      defer { known.formUnion(languages) }
      return languages.subtracting(known)
    }
    return PatternAnalysis(of: self, for: new)
  }

  private let analyzedLanguages = Mutex<Set<String?>>([])
  private let activeRules = Mutex<[String?: ActiveRules]>([:])
}

/// A view under a normalisation, and all patterns that look at it.
struct Surface: Sendable {
  let view: View
  let normalizer: ViewNormalizer
  var patterns: [(pattern: Pattern, wanted: Int)] = []
}

final class CompiledRule: Sendable {
  let definition: RuleDefinition
  let required: [CompiledClause]
  let alternatives: [CompiledClause]
  let excluded: [CompiledClause]
  let exceptions: [CompiledClause]
  /// Set for a rule about other rules.
  let composite: CompositeRule?
  /// Whether anything about the comment itself is asked, besides what fired on it.
  let asksAboutComment: Bool
  let looksAtQuotes: Bool

  init(
    definition: RuleDefinition, required: [CompiledClause], alternatives: [CompiledClause],
    excluded: [CompiledClause], exceptions: [CompiledClause], composite: CompositeRule?
  ) {
    self.definition = definition
    self.required = required
    self.alternatives = alternatives
    self.excluded = excluded
    self.exceptions = exceptions
    self.composite = composite
    let clauses = required + alternatives + excluded + exceptions
    asksAboutComment = !definition.structure.isEmpty || !clauses.isEmpty
    looksAtQuotes = clauses.contains { $0.definition.condition?.view == .quote }
  }

  var id: String { definition.summary.id }
  var clauses: [CompiledClause] { required + alternatives + excluded + exceptions }
  var isLive: Bool { definition.summary.status != .deprecated }

  fileprivate var looksAtThread: Bool {
    needsOrder || definition.tests.contains { $0.field.looksAtThread }
  }

  fileprivate var needsOrder: Bool {
    if case .count? = composite { return true }
    return looksAtQuotes || definition.tests.contains(where: \.field.isHistory)
  }

  /// Whether the rule is for a language: basic filtering of RFC 4647, so that `en` covers `en-GB`.
  func applies(to language: String?) -> Bool {
    guard let language else { return true }
    let tag = LanguageTag.canonical(language).tag ?? language
    return definition.summary.languages.contains { LanguageTag.isCovered(tag, by: $0) }
  }
}

/// What a rule about other rules asks, with rules by their index in the book.
enum CompositeRule: Sendable {
  case expression(CompiledExpression, absorbs: [Int])
  case count(CountCondition, of: [Int])

  var components: [Int] {
    switch self {
    case .expression(let expression, _): expression.rules
    case .count(_, let rules): rules
    }
  }

  /// Whether it can hold where none of its rules fires.
  var holdsAlone: Bool {
    if case .expression(let expression, _) = self { expression.holdsAlone } else { false }
  }
}

final class CompiledClause: Sendable {
  let definition: Clause
  /// Where the patterns of the condition are; nil for a clause on structure alone.
  let target: Target?

  init(definition: Clause, target: Target?) {
    self.definition = definition
    self.target = target
  }

  struct Target: Sendable {
    let surface: Int
    let view: View
    /// Indices into the surface's patterns.
    let patterns: [Int]
    let check: Checksum?
  }
}
