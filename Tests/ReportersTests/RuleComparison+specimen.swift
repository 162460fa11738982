import TestSupport
import ThreadModel

extension RuleComparison {
  /// The comments of the report that drives all reporters, as if they had passed before, or passed now.
  static let specimen: RuleComparison = {
    var effects: [RuleEffect] = []
    for (number, page) in Report.specimen.pages.enumerated() {
      let flagged = changes(on: page, to: .flagged)
      let released = changes(on: page, to: .released)
      var counts = ChangeCounts()
      counts[.flagged] = flagged.count + number * 30
      counts[.released] = released.count
      counts.scoreOnly = 1
      effects.append(
        RuleEffect(
          rule: number == 0 ? "insult-direct" : HostileSpecimen.text, title: HostileSpecimen.text,
          edit: number == 0 ? .added : .edited, counts: counts, comments: flagged + released))
    }
    var counts = ChangeCounts()
    counts[.milder] = 2
    effects.append(RuleEffect(rule: nil, title: "", edit: .unchanged, counts: counts, comments: []))
    return RuleComparison(
      version: "1.2.3", old: Side(origin: "built-in", hash: String(repeating: "0a", count: 32), rules: 600),
      new: Side(origin: HostileSpecimen.text, hash: String(repeating: "0b", count: 32), rules: 1),
      totals: Totals(inputs: 2, comments: 40, flaggedBefore: 3, flaggedAfter: 36), effects: effects,
      authors: [
        AuthorEffect(name: "Marlow", flaggedBefore: 2, flaggedAfter: 0),
        AuthorEffect(name: HostileSpecimen.text, flaggedBefore: 0, flaggedAfter: 1),
      ], failures: Report.specimen.failures)
  }()

  private static func changes(on page: PageReport, to change: VerdictChange) -> [ChangedComment] {
    page.threads.flatMap { judged in
      judged.judgements.indices.filter { judged.judgements[$0].verdict != .pass }.map { node in
        let flagged = judged.judgements[node]
        let rules = Set(flagged.hits.map(\.rule)).sorted()
        return ChangedComment(
          input: page.input, change: change, excerpt: judged.thread.excerpt(of: node),
          before: change == .released ? flagged : .clean, after: change == .released ? .clean : flagged,
          contributions: rules.enumerated().map { number, rule in
            .init(rule: rule, before: number == 0 ? nil : 1.5, after: number == 2 ? nil : 4)
          })
      }
    }
  }
}
