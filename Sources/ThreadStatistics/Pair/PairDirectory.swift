import ThreadModel

/// Who answers whom: ordered pairs of different users with at least one reply.
struct PairDirectory: RowDirectory {
  static let columns = [
    Column("from", "The user who answers, named as in the table of users.", unit: "name"),
    Column("to", "The user who is answered, always another one.", unit: "name"),
  ]

  private(set) var users: UserDirectory
  private(set) var pairs: [(from: Int, to: Int)]
  /// Comments and flagged comments of each user.
  private(set) var comments: SumsByRow<Int>
  private(set) var flagged: SumsByRow<Int>

  init(_ corpus: Corpus) {
    users = corpus.users
    pairs = corpus.pairs.pairs.map { ($0.from, $0.to) }
    comments = SumsByRow(rows: corpus.users.count)
    flagged = comments
    for thread in corpus.threads {
      for node in thread.authors.indices {
        comments[Int(thread.authors[node])] += 1
        if thread.judgements[node].isFlagged { flagged[Int(thread.authors[node])] += 1 }
      }
    }
  }

  var count: Int { pairs.count }

  mutating func join(_ later: PairDirectory) -> RowMap {
    let numbers = users.join(later.users)
    comments.join(later.comments, rows: numbers)
    flagged.join(later.flagged, rows: numbers)
    var rows: [UInt64: Int] = [:]
    for (row, pair) in pairs.enumerated() { rows[Self.key(pair)] = row }
    var map: [Int] = []
    for pair in later.pairs {
      let moved = (from: numbers.numbers[pair.from], to: numbers.numbers[pair.to])
      if let row = rows[Self.key(moved)] {
        map.append(row)
      } else {
        rows[Self.key(moved)] = pairs.count
        map.append(pairs.count)
        pairs.append(moved)
      }
    }
    return RowMap(numbers: map, count: count)
  }

  private static func key(_ pair: (from: Int, to: Int)) -> UInt64 {
    UInt64(truncatingIfNeeded: pair.from) << 32 | UInt64(truncatingIfNeeded: pair.to)
  }

  func headings() -> RowHeadings {
    let labels = users.labels()
    func ranks(of rows: [Int]) -> [UInt64] {
      let ranks = RowHeadings.ranks(of: labels)
      return rows.map { ranks[pairs[$0].from] << 32 | ranks[pairs[$0].to] }
    }
    return RowHeadings(ranks: ranks) { [.text(labels[pairs[$0].from]), .text(labels[pairs[$0].to])] }
  }
}
