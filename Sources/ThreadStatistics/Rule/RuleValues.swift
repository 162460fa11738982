package import ThreadModel

/// What each rule is worth on the comments at hand: how often it fires, how often nothing else would have done, which
/// other rule says the same, and how often it is right where somebody has said what is.
package struct RuleValues {
  private let rules: [RuleSummary]
  private var comments = 0
  private var bad: Int?
  private var counts: [String: Count] = [:]

  private struct Count {
    var hits = 0
    var comments = 0
    var soleCauses = 0
    var bad = 0
    /// Comments on which another rule fired as well.
    var with: [String: Int] = [:]
  }

  package static let columns = [
    StatisticsTable.Column("rule", "Id of the rule."),
    StatisticsTable.Column("hits", "Hits of the rule, those that do not count for a score included."),
    StatisticsTable.Column("comments", "Comments with at least one hit of the rule."),
    StatisticsTable.Column("sole_cause", "Comments that would pass without the rule, and do not."),
    StatisticsTable.Column("share", "Share of all comments with at least one hit of the rule."),
    StatisticsTable.Column("overlap_with", "The rule that fires most often on the same comments."),
    StatisticsTable.Column("overlap", "Share of the rule's comments on which that one fires as well."),
    StatisticsTable.Column("precision", "Share of the rule's comments that are labelled bad."),
    StatisticsTable.Column("recall", "Share of the comments labelled bad on which the rule fires."),
  ]

  /// - Parameters:
  ///   - rules: in the order of the rows; those that never fire have a row as well.
  ///   - soleCauses: the rules without each of which a comment would have passed.
  ///   - label: whether a comment is labelled bad; nil where nothing is labelled.
  package init(
    of threads: [JudgedThread], rules: [RuleSummary], soleCauses: (Judgement) -> [String],
    label: ((Comment) -> Bool)?
  ) {
    self.rules = rules
    if label != nil { bad = 0 }
    for judged in threads {
      for (comment, judgement) in zip(judged.thread.comments, judged.judgements) {
        add(judgement, soleCauses: soleCauses(judgement), isBad: label?(comment) ?? false)
      }
    }
  }

  private mutating func add(_ judgement: Judgement, soleCauses: [String], isBad: Bool) {
    comments += 1
    if isBad { bad = (bad ?? 0) + 1 }
    var fired: [String] = []
    for hit in judgement.hits {
      counts[hit.rule, default: Count()].hits += 1
      if !fired.contains(hit.rule) { fired.append(hit.rule) }
    }
    for rule in fired {
      counts[rule, default: Count()].comments += 1
      if isBad { counts[rule, default: Count()].bad += 1 }
      for other in fired where other != rule { counts[rule, default: Count()].with[other, default: 0] += 1 }
    }
    for rule in soleCauses { counts[rule, default: Count()].soleCauses += 1 }
  }

  package var table: StatisticsTable {
    StatisticsTable(subject: "rule", columns: Self.columns, rows: rules.map { row($0.id) })
  }

  private func row(_ rule: String) -> [StatisticsTable.Cell] {
    let count = counts[rule] ?? Count()
    // Of several the one that comes first by name, so that the order of counting is not seen.
    let other = count.with.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return [
      .text(rule), .count(count.hits), .count(count.comments), .count(count.soleCauses),
      .share(count.comments, of: comments), .text(orMissing: other?.key),
      other.map { .share($0.value, of: count.comments) } ?? .missing,
      bad == nil ? .missing : .share(count.bad, of: count.comments), .share(count.bad, of: bad ?? 0),
    ]
  }
}
