package import ThreadModel

/// W810: rules that find nothing which another one does not find as well, and change no verdict, as far as the examples
/// of all rules tell.
package enum SubsumptionLint {
  /// Fewer examples tell nothing.
  private static let fewestExamples = 2

  package static func diagnostics(
    of outcomes: [ExampleOutcome], in set: RuleSet, book: RuleBook, sources: [RuleSource]
  ) -> [Diagnostic] {
    var firings: [String: Set<Int>] = [:]
    for (index, outcome) in outcomes.enumerated() {
      for id in outcome.fired { firings[id, default: []].insert(index) }
    }
    let composites = set.rules.filter { !$0.components.isEmpty }
    let related = Set(composites.flatMap { rule in rule.components.flatMap(\.rules) + [rule.summary.id] })
    let rules = Dictionary(set.rules.map { ($0.summary.id, $0) }) { first, _ in first }
    let causes = SoleCauses(book)
    let log = LintLog()
    for rule in set.rules where rule.summary.status == .stable && !related.contains(rule.summary.id) {
      guard let own = firings[rule.summary.id], own.count >= fewestExamples, let first = own.min() else { continue }
      let other = outcomes[first].fired.lazy.compactMap { rules[$0] }.first {
        covers($0, rule) && own.isSubset(of: firings[$0.summary.id] ?? [])
      }
      let matters = own.contains { index in
        let judgement = outcomes[index].judgement
        return causes.verdict(of: judgement, without: rule.summary.id) != judgement.verdict
      }
      if matters { continue }
      guard let other, let source = sources.first(where: { $0.path == rule.summary.path }) else { continue }
      let note = Diagnostic.Related(
        path: other.summary.path, location: SourceLocation(line: other.summary.line), note: "the other rule")
      log.report(
        .subsumed(rule.summary.id, by: other.summary.id), at: place(of: rule), in: SourceText(source), related: note)
    }
    return log.diagnostics
  }

  /// Whether a rule stands for the same wherever the other one fires: same category, no less of a score or verdict, all
  /// of its languages.
  private static func covers(_ wide: RuleDefinition, _ narrow: RuleDefinition) -> Bool {
    wide.summary.id != narrow.summary.id && wide.summary.category == narrow.summary.category
      && wide.summary.status == .stable && wide.components.isEmpty && wide.summary.score >= narrow.summary.score
      && wide.verdict ?? .pass >= narrow.verdict ?? .pass
      && narrow.summary.languages.allSatisfy { tag in
        wide.summary.languages.contains { LanguageTag.isCovered(tag, by: $0) }
      }
  }

  private static func place(of rule: RuleDefinition) -> SourceLocation {
    SourceLocation(line: rule.summary.line, column: rule.origin.id?.column ?? 1)
  }
}
