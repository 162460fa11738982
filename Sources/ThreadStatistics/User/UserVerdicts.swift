import ThreadModel

/// What the rules make of a user's comments.
struct UserVerdicts: Statistic {
  private static let source =
    "Wilson 1927, \"Probable inference, the law of succession, and statistical inference\""
  private static let interval =
    "(p + z^2/2n -+ z sqrt(p (1 - p)/n + z^2/4n^2)) / (1 + z^2/n) with p = flag_rate, n = comments, z = 1.96"

  static let columns = [
    Column("flagged", "Comments of the user that are flagged.", unit: "comments"),
    Column(
      "flag_rate", "Share of the user's comments that are flagged.", unit: "share", formula: "flagged / comments"),
    Column(
      "flag_rate_low", "Lower end of the 95 % Wilson score interval of `flag_rate`.", unit: "share",
      formula: interval, source: source),
    Column(
      "flag_rate_high", "Upper end of the 95 % Wilson score interval of `flag_rate`.", unit: "share",
      formula: interval, source: source),
    Column("score_sum", "Sum of the rule scores of the user's comments.", unit: "score"),
    Column(
      "score_mean", "Mean rule score of the user's comments.", unit: "score", formula: "score_sum / comments"),
  ]

  private var sums: SumsByRow<VerdictSums>

  init(_ corpus: Corpus) {
    sums = SumsByRow(rows: corpus.users.count)
    for thread in corpus.threads {
      for node in thread.authors.indices {
        sums[Int(thread.authors[node])].add(thread.judgements[node])
      }
    }
  }

  mutating func join(_ later: UserVerdicts, rows: RowMap) { sums.join(later.sums, rows: rows) }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    let sums = sums[row]
    let interval = WilsonInterval(successes: sums.flagged, of: sums.comments)
    cells.append(.count(sums.flagged))
    cells.append(.share(sums.flagged, of: sums.comments))
    cells.append(.number(orMissing: interval?.low))
    cells.append(.number(orMissing: interval?.high))
    cells.append(.number(sums.score))
    cells.append(sums.meanScore)
  }
}
