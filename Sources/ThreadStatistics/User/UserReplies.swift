import ThreadModel

/// Whom a user talks with.
struct UserReplies: Statistic {
  static let columns = [
    Column("replies_given", "Comments of the user that answer somebody else's comment.", unit: "comments"),
    Column("replies_received", "Comments of others that answer a comment of the user.", unit: "comments"),
    Column("self_replies", "Comments of the user that answer a comment of the same user.", unit: "comments"),
    Column("distinct_partners", "Different named users whom the user answered or who answered.", unit: "users"),
  ]

  private struct Counts: Tally {
    var given = 0
    var received = 0
    var toSelf = 0

    static func += (sum: inout Counts, part: Counts) {
      sum.given += part.given
      sum.received += part.received
      sum.toSelf += part.toSelf
    }
  }

  private var counts: SumsByRow<Counts>
  private var pairs: UserPairs
  private var partners: [Int] = []

  init(_ corpus: Corpus) {
    counts = SumsByRow(rows: corpus.users.count)
    pairs = corpus.pairs
    for thread in corpus.threads {
      for node in thread.authors.indices {
        guard let parent = thread.tree.parent(of: node) else { continue }
        let (from, to) = (Int(thread.authors[node]), Int(thread.authors[parent]))
        if from == to, from != UserDirectory.unnamed {
          counts[from].toSelf += 1
        } else {
          counts[from].given += 1
          counts[to].received += 1
        }
      }
    }
    countPartners(users: corpus.users.count)
  }

  mutating func join(_ later: UserReplies, rows: RowMap) {
    counts.join(later.counts, rows: rows)
    pairs.join(later.pairs, users: rows)
    countPartners(users: rows.count)
  }

  private mutating func countPartners(users: Int) {
    partners = Array(repeating: 0, count: users)
    var meetings = pairs.pairs.map { (min($0.from, $0.to), max($0.from, $0.to)) }
    meetings.sort { $0 < $1 }
    var last = (-1, -1)
    for meeting in meetings where meeting != last {
      last = meeting
      if meeting.1 != UserDirectory.unnamed { partners[meeting.0] += 1 }
      if meeting.0 != UserDirectory.unnamed { partners[meeting.1] += 1 }
    }
  }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    let counts = counts[row]
    cells.append(.count(counts.given))
    cells.append(.count(counts.received))
    cells.append(.count(counts.toSelf))
    cells.append(.count(partners[row]))
  }
}
