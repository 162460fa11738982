import ThreadModel

/// Whom a user's flagged comments answer, and whose flagged comments answer the user.
struct UserConflicts: Statistic {
  static let columns = [
    Column("attackers", "Different named users who answered the user with a flagged comment.", unit: "users"),
    Column("targets", "Different named users whom a flagged comment of the user answers.", unit: "users"),
  ]

  private var pairs: UserPairs
  private var attackers: [Int] = []
  private var targets: [Int] = []

  init(_ corpus: Corpus) {
    pairs = corpus.pairs
    count(users: corpus.users.count)
  }

  mutating func join(_ later: UserConflicts, rows: RowMap) {
    pairs.join(later.pairs, users: rows)
    count(users: rows.count)
  }

  private mutating func count(users: Int) {
    attackers = Array(repeating: 0, count: users)
    targets = attackers
    for pair in pairs.pairs where pair.flagged > 0 {
      if pair.from != UserDirectory.unnamed { attackers[pair.to] += 1 }
      if pair.to != UserDirectory.unnamed { targets[pair.from] += 1 }
    }
  }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    cells.append(.count(attackers[row]))
    cells.append(.count(targets[row]))
  }
}
