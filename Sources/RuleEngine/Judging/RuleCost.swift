import PatternMatching
import ThreadModel

/// What matching the patterns of one rule took, in a run with profiling on.
package struct RuleCost: Sendable, Hashable {
  /// The rule's id; nil for folding the texts and looking for literals, which serves all rules.
  package let rule: String?
  /// Times one of its patterns was run on a text.
  package fileprivate(set) var runs = 0
  /// Runs that found something.
  package fileprivate(set) var matched = 0
  /// Runs that reached a limit.
  package fileprivate(set) var gaveUp = 0
  package fileprivate(set) var nanoseconds = 0

  fileprivate mutating func add(_ row: MatchProfile.Row) {
    runs += row.runs
    matched += row.matched
    gaveUp += row.gaveUp
    nanoseconds += row.nanoseconds
  }
}

extension RuleBook {
  /// The costs of the prefilter and of every rule that was run, in the order of the rules; empty without profiling.
  ///
  /// A pattern that several rules share is booked to the first of them.
  package var costs: [RuleCost] {
    guard let profile else { return [] }
    var filter = RuleCost(rule: nil)
    filter.add(profile.filter)
    var costs = usesPrefilter ? [filter] : []
    var seen: Set<ObjectIdentifier> = []
    for rule in compiled {
      var cost = RuleCost(rule: rule.definition.summary.id)
      for target in rule.clauses.compactMap(\.target) {
        for index in target.patterns {
          let pattern = surfaces[target.surface].patterns[index].pattern
          if seen.insert(ObjectIdentifier(pattern)).inserted { cost.add(profile.row(of: pattern)) }
        }
      }
      if cost.runs > 0 { costs.append(cost) }
    }
    return costs
  }
}
