import ThreadModel

/// What the rules made of the comments of a row.
struct VerdictSums: Tally {
  private(set) var comments = 0
  private(set) var flagged = 0
  /// Of all rule scores.
  private(set) var score = 0.0

  mutating func add(_ judgement: Judgement) {
    comments += 1
    if judgement.isFlagged { flagged += 1 }
    score += judgement.score
  }

  static func += (sum: inout VerdictSums, part: VerdictSums) {
    sum.comments += part.comments
    sum.flagged += part.flagged
    sum.score += part.score
  }

  /// The mean rule score of a comment.
  var meanScore: Cell { comments == 0 ? .missing : .number(score / Double(comments)) }
}
