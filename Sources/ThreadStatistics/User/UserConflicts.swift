import ThreadModel

/// Whom a user's flagged comments answer, and whose flagged comments answer the user.
struct UserConflicts: Statistic {
  static let columns = [
    StatisticsTable.Column("attackers", "Different named users who answered the user with a flagged comment."),
    StatisticsTable.Column("targets", "Different named users whom a flagged comment of the user answers."),
  ]

  private var attackers: [Int]
  private var targets: [Int]

  init(_ corpus: Corpus) {
    attackers = Array(repeating: 0, count: corpus.users.count)
    targets = attackers
    for pair in corpus.pairs where pair.flagged > 0 {
      if pair.from != UserDirectory.unnamed { attackers[pair.to] += 1 }
      if pair.to != UserDirectory.unnamed { targets[pair.from] += 1 }
    }
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] { [.count(attackers[row]), .count(targets[row])] }
}
