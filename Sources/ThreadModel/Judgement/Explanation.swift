/// Why each rule fired on a comment, or what kept it from firing.
package struct Explanation: Sendable, Hashable {
  package let judgement: Judgement
  /// In rule order.
  package let traces: [RuleTrace]
  /// Names the comment under `ignores:` of a rule file.
  package let fingerprint: String?

  package init(judgement: Judgement, traces: [RuleTrace], fingerprint: String? = nil) {
    self.judgement = judgement
    self.traces = traces
    self.fingerprint = fingerprint
  }
}

/// What one rule made of one comment.
package struct RuleTrace: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    case fired
    /// The rule is for other languages than the comment's.
    case otherLanguage(String)
    /// `status: deprecated`.
    case deprecated
    /// A pattern reached its limit before the rule could be decided.
    case undecided
    /// The first clause that failed.
    case failed(Obstacle)
  }

  /// A clause that did not hold, or a veto that did, and what it looked at.
  package struct Obstacle: Sendable, Hashable {
    /// `match`, `any`, `all`, `none`, `unless`, `when`, `expr`, `count`.
    package let key: String
    /// The clause in the words of the rule file.
    package let clause: String
    /// Where the clause stands in its file.
    package let location: SourceLocation
    package let view: View?
    /// The normalised text that the clause saw; nil where the view is empty.
    package let seen: String?

    package init(key: String, clause: String, location: SourceLocation, view: View?, seen: String?) {
      self.key = key
      self.clause = clause
      self.location = location
      self.view = view
      self.seen = seen
    }
  }

  package let rule: String
  package let outcome: Outcome

  package init(rule: String, outcome: Outcome) {
    self.rule = rule
    self.outcome = outcome
  }
}
