import PatternMatching
import ThreadModel

/// Compiles rules, each distinct pattern of a surface once.
struct RuleCompiler {
  private(set) var surfaces: [Surface] = []
  private let shelf: PatternShelf
  private var surfaceIndex: [SurfaceKey: Int] = [:]
  private var patternIndex: [PatternKey: Int] = [:]

  private struct SurfaceKey: Hashable {
    let view: View
    let normalizer: ViewNormalizer
  }

  private struct PatternKey: Hashable {
    let surface: Int
    let pattern: ObjectIdentifier
  }

  private let indices: [String: Int]
  /// Matches that are held against a checksum: the first need not be the one that satisfies it.
  private static let tested = 32

  /// - Parameter rules: all rules of the book, in its order.
  init(_ shelf: PatternShelf, rules: [RuleDefinition]) {
    self.shelf = shelf
    indices = Dictionary(rules.indices.map { (rules[$0].summary.id, $0) }) { first, _ in first }
  }

  mutating func compile(_ rule: RuleDefinition) throws(PatternError) -> CompiledRule {
    CompiledRule(
      definition: rule,
      required: try compile(rule.required, of: rule, wanted: rule.times),
      alternatives: try compile(rule.alternatives, of: rule, wanted: rule.times),
      excluded: try compile(rule.excluded, of: rule, wanted: 1),
      exceptions: try compile(rule.exceptions, of: rule, wanted: 1), composite: composite(rule))
  }

  private func composite(_ rule: RuleDefinition) -> CompositeRule? {
    if let expression = rule.expression {
      return .expression(CompiledExpression(expression, index: rules), absorbs: rule.absorbs.flatMap(rules))
    }
    return rule.count.map { .count($0, of: Array(Set($0.rules.flatMap(rules))).sorted()) }
  }

  private func rules(_ reference: RuleReference) -> [Int] { reference.rules.compactMap { indices[$0] } }

  /// Reasons by rule and fingerprint.
  func ignores(_ ignores: [RuleIgnore]) -> [Int: [String: String]] {
    var reasons: [Int: [String: String]] = [:]
    for ignore in ignores {
      if let rule = indices[ignore.rule] { reasons[rule, default: [:]][ignore.comment] = ignore.reason }
    }
    return reasons
  }

  private mutating func compile(
    _ clauses: [Clause], of rule: RuleDefinition, wanted: Int
  ) throws(PatternError) -> [CompiledClause] {
    var compiled: [CompiledClause] = []
    for clause in clauses {
      var target: CompiledClause.Target?
      if let condition = clause.condition {
        let normalizer = ViewNormalizer(condition.normalization, languages: rule.summary.languages)
        let surface = index(of: SurfaceKey(view: condition.view, normalizer: normalizer))
        let matches = condition.check == nil ? wanted : max(wanted, Self.tested)
        var patterns: [Int] = []
        if condition.kind == .similar {
          let words = condition.similarWords(normalizer)
          patterns.append(index(of: shelf.pattern(words), on: surface, wanted: matches))
        }
        for source in PatternSource.patterns(of: condition, normalizer) {
          let pattern = try shelf.pattern(source, isGenerated: condition.kind != .regex)
          patterns.append(index(of: pattern, on: surface, wanted: matches))
        }
        target = CompiledClause.Target(
          surface: surface, view: condition.view, patterns: patterns, check: condition.check)
      }
      compiled.append(CompiledClause(definition: clause, target: target))
    }
    return compiled
  }

  private mutating func index(of key: SurfaceKey) -> Int {
    if let known = surfaceIndex[key] { return known }
    surfaces.append(Surface(view: key.view, normalizer: key.normalizer))
    surfaceIndex[key] = surfaces.count - 1
    return surfaces.count - 1
  }

  private mutating func index(of pattern: Pattern, on surface: Int, wanted: Int) -> Int {
    let key = PatternKey(surface: surface, pattern: ObjectIdentifier(pattern))
    if let known = patternIndex[key] {
      surfaces[surface].patterns[known].wanted = max(surfaces[surface].patterns[known].wanted, wanted)
      return known
    }
    surfaces[surface].patterns.append((pattern, wanted))
    patternIndex[key] = surfaces[surface].patterns.count - 1
    return surfaces[surface].patterns.count - 1
  }
}

extension Condition {
  /// The words in the form of the text that they are looked for in.
  fileprivate func similarWords(_ normalizer: ViewNormalizer) -> SimilarWords {
    SimilarWords(
      patterns.map { normalizer.entry($0.text) }, edits: edits, exceptions: exceptions.map { normalizer.entry($0.text) }
    )
  }
}
