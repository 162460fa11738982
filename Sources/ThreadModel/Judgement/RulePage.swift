/// Everything a reader may want to know of one rule, in the words of its file.
package struct RulePage: Sendable, Hashable {
  /// A line of the rule: a key and what it says.
  package struct Line: Sendable, Hashable {
    package let key: String
    package let text: String

    package init(key: String, text: String) {
      self.key = key
      self.text = text
    }
  }

  package let summary: RuleSummary
  /// The least verdict of a comment on which the rule fires.
  package let verdict: Verdict?
  /// Conditions in the order in which they are decided.
  package let clauses: [Line]
  /// `match` and `clean` examples; a thread is shown by its last comment.
  package let examples: [Line]

  package init(summary: RuleSummary, verdict: Verdict?, clauses: [Line], examples: [Line]) {
    self.summary = summary
    self.verdict = verdict
    self.clauses = clauses
    self.examples = examples
  }
}
