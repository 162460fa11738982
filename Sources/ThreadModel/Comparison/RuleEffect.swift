/// The changes that one rule is answerable for.
package struct RuleEffect: Sendable, Hashable {
  /// What was done to the rule itself.
  package enum Edit: String, Sendable, Hashable, CaseIterable {
    case added, removed, edited
    /// Other rules or other comments changed what it comes to.
    case unchanged
  }

  /// Nil where no rule says anything else than before: thresholds or caps of categories changed.
  package let rule: String?
  package let title: String
  package let edit: Edit
  package let counts: ChangeCounts
  /// The first comments of each kind whose verdict changed, by kind, then in the order of the inputs.
  package let comments: [ChangedComment]

  package init(rule: String?, title: String, edit: Edit, counts: ChangeCounts, comments: [ChangedComment]) {
    self.rule = rule
    self.title = title
    self.edit = edit
    self.counts = counts
    self.comments = comments
  }
}

/// Which way a verdict changed.
package enum VerdictChange: String, Sendable, Hashable, CaseIterable {
  /// `pass` before, something else now.
  case flagged
  /// `pass` now.
  case released
  /// Flagged before and now, with a harsher verdict.
  case harsher
  /// Flagged before and now, with a milder verdict.
  case milder

  /// Nil where both are the same.
  package init?(from old: Verdict, to new: Verdict) {
    if old == new { return nil }
    if old == .pass {
      self = .flagged
    } else if new == .pass {
      self = .released
    } else {
      self = new > old ? .harsher : .milder
    }
  }
}

/// Comments by what changed.
package struct ChangeCounts: Sendable, Hashable {
  private var counts = [Int](repeating: 0, count: VerdictChange.allCases.count)
  /// Comments of the same verdict with another score.
  package var scoreOnly = 0

  package init() {}

  package subscript(_ change: VerdictChange) -> Int {
    get { counts[Self.index(change)] }
    set { counts[Self.index(change)] = newValue }
  }

  /// Comments with another verdict.
  package var verdicts: Int { counts.reduce(0, +) }

  package mutating func add(_ other: ChangeCounts) {
    for index in counts.indices { counts[index] += other.counts[index] }
    scoreOnly += other.scoreOnly
  }

  private static func index(_ change: VerdictChange) -> Int {
    switch change {
    case .flagged: 0
    case .released: 1
    case .harsher: 2
    case .milder: 3
    }
  }
}
