import ThreadModel

/// Which rules make the difference between two judgements of a comment.
struct JudgementChange {
  /// The weightiest first.
  let contributions: [ChangedComment.Contribution]
  /// The rule that is answerable for the change: the weightiest of those that push the way it went.
  let rule: String?

  init(from old: Judgement, to new: Judgement, edits: RuleEdits) {
    let before = Self.parts(of: old)
    let after = Self.parts(of: new)
    var entries: [Entry] = []
    for rule in Set(before.keys).union(after.keys) {
      // A rule may add the same as before and only bring another verdict with it.
      let push = Self.push(of: rule, before[rule], after[rule], edits)
      guard push != 0 || before[rule] != after[rule] else { continue }
      let contribution = ChangedComment.Contribution(rule: rule, before: before[rule], after: after[rule])
      entries.append(Entry(contribution: contribution, position: edits.position(of: rule), push: push))
    }
    entries.sort()
    contributions = entries.map(\.contribution)
    let rises = (new.verdict, new.score) > (old.verdict, old.score)
    let pushing = entries.first { rises ? $0.push > 0 : $0.push < 0 }
    rule = (pushing ?? entries.first)?.contribution.rule
  }

  private struct Entry: Comparable {
    let contribution: ChangedComment.Contribution
    let position: Int
    let push: Double

    static func < (a: Entry, b: Entry) -> Bool {
      (-abs(a.push), a.position, a.contribution.rule) < (-abs(b.push), b.position, b.contribution.rule)
    }
  }

  /// What each rule that counts adds to the sum of its category.
  private static func parts(of judgement: Judgement) -> [String: Double] {
    var parts: [String: Double] = [:]
    for hit in judgement.hits where hit.counts { parts[hit.rule, default: 0] += hit.score }
    return parts
  }

  /// By how much the rule pushes the verdict up or down; a floor weighs more than any score.
  private static func push(of rule: String, _ before: Double?, _ after: Double?, _ edits: RuleEdits) -> Double {
    let floors = edits.floors(of: rule)
    let old = before == nil ? nil : floors.old
    let new = after == nil ? nil : floors.new
    return (after ?? 0) - (before ?? 0) + floorWeight * Double(rank(new) - rank(old))
  }

  private static let floorWeight = 1000.0

  private static func rank(_ verdict: Verdict?) -> Int { verdict.flatMap(Verdict.allCases.firstIndex(of:)) ?? 0 }
}
