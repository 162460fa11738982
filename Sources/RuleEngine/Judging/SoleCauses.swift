package import ThreadModel

/// Says without which rules a comment would have passed.
package struct SoleCauses: Sendable {
  private let policy: RulePolicy
  /// The least verdict that a rule brings with it.
  private let floors: [String: Verdict]

  package init(_ book: RuleBook) {
    policy = book.policy
    let floors = book.compiled.compactMap { rule in rule.definition.verdict.map { (rule.id, $0) } }
    self.floors = Dictionary(floors) { first, _ in first }
  }

  /// The rules of which each alone keeps a comment from passing, in the order of its hits: several where two are worth a
  /// verdict only together. What other rules made of a rule's firing stays as it was.
  package func rules(of judgement: Judgement) -> [String] {
    guard judgement.verdict > .pass else { return [] }
    var causes: [String] = []
    for hit in judgement.hits where hit.counts && !causes.contains(hit.rule) {
      if verdict(of: judgement, without: hit.rule) == .pass { causes.append(hit.rule) }
    }
    return causes
  }

  /// What a comment would come to without a rule.
  func verdict(of judgement: Judgement, without rule: String) -> Verdict {
    var tally = Tally(policy: policy)
    for hit in judgement.hits where hit.rule != rule { tally.add([hit], floor: hit.counts ? floors[hit.rule] : nil) }
    return tally.judgement(events: [], language: judgement.language).verdict
  }
}
