import ThreadModel

/// How often one user answers another, and how often the answer is flagged.
struct PairReplies: Statistic {
  static let columns = [
    Column("replies", "Comments of the first user that answer a comment of the second.", unit: "comments"),
    Column("flagged", "Those of the replies that are flagged.", unit: "comments"),
  ]

  private struct Counts: Tally {
    var replies = 0
    var flagged = 0

    static func += (sum: inout Counts, part: Counts) {
      sum.replies += part.replies
      sum.flagged += part.flagged
    }
  }

  private var counts: SumsByRow<Counts>

  init(_ corpus: Corpus) {
    let pairs = corpus.pairs.pairs
    counts = SumsByRow(rows: pairs.count)
    for (row, pair) in pairs.enumerated() { counts[row] += Counts(replies: pair.replies, flagged: pair.flagged) }
  }

  mutating func join(_ later: PairReplies, rows: RowMap) { counts.join(later.counts, rows: rows) }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    cells.append(.count(counts[row].replies))
    cells.append(.count(counts[row].flagged))
  }
}
