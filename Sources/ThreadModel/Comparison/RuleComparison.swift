/// What a change of the rules does to the judgements of some inputs.
package struct RuleComparison: Sendable, Hashable {
  /// One of the two sets of rules.
  package struct Side: Sendable, Hashable {
    /// Where the rules came from, for people: a path or `built-in`.
    package let origin: String
    /// SHA-256 over the canonical rules, hexadecimal.
    package let hash: String
    package let rules: Int

    package init(origin: String, hash: String, rules: Int) {
      self.origin = origin
      self.hash = hash
      self.rules = rules
    }
  }

  package struct Totals: Sendable, Hashable {
    package var inputs = 0
    package var comments = 0
    package var flaggedBefore = 0
    package var flaggedAfter = 0

    package init(inputs: Int = 0, comments: Int = 0, flaggedBefore: Int = 0, flaggedAfter: Int = 0) {
      self.inputs = inputs
      self.comments = comments
      self.flaggedBefore = flaggedBefore
      self.flaggedAfter = flaggedAfter
    }
  }

  /// The version of the tool.
  package let version: String
  package let old: Side
  package let new: Side
  package let totals: Totals
  /// Those with the most changed verdicts first, then by the name of the rule; each changed comment is in one of them.
  package let effects: [RuleEffect]
  /// Those whose count of flagged comments changed, the largest change first, then by name.
  package let authors: [AuthorEffect]
  package let failures: [InputFailure]

  package init(
    version: String, old: Side, new: Side, totals: Totals, effects: [RuleEffect], authors: [AuthorEffect],
    failures: [InputFailure]
  ) {
    self.version = version
    self.old = old
    self.new = new
    self.totals = totals
    self.effects = effects
    self.authors = authors
    self.failures = failures
  }

  /// Comments of all effects together.
  package var counts: ChangeCounts { effects.reduce(into: ChangeCounts()) { $0.add($1.counts) } }
}

/// How an author fares under both sets of rules.
package struct AuthorEffect: Sendable, Hashable {
  package let name: String
  package let flaggedBefore: Int
  package let flaggedAfter: Int

  package init(name: String, flaggedBefore: Int, flaggedAfter: Int) {
    self.name = name
    self.flaggedBefore = flaggedBefore
    self.flaggedAfter = flaggedAfter
  }
}
