/// A comment that two sets of rules judge differently.
package struct ChangedComment: Sendable, Hashable {
  /// What a rule comes to on the comment; nil where it does not fire, or stands for nothing.
  package struct Contribution: Sendable, Hashable {
    package let rule: String
    package let before: Double?
    package let after: Double?

    package init(rule: String, before: Double?, after: Double?) {
      self.rule = rule
      self.before = before
      self.after = after
    }
  }

  package let input: String
  package let change: VerdictChange
  /// The comment, last, behind the one that it answers; see `CommentThread.excerpt(of:)`.
  package let excerpt: CommentThread
  package let before: Judgement
  package let after: Judgement
  /// The rules that say something else than before, the weightiest first.
  package let contributions: [Contribution]

  package init(
    input: String, change: VerdictChange, excerpt: CommentThread, before: Judgement, after: Judgement,
    contributions: [Contribution]
  ) {
    precondition(!excerpt.comments.isEmpty)
    self.input = input
    self.change = change
    self.excerpt = excerpt
    self.before = before
    self.after = after
    self.contributions = contributions
  }

  /// The place of the comment in its excerpt.
  package var node: Int { excerpt.comments.count - 1 }
  package var comment: Comment { excerpt.comments[node] }
}
