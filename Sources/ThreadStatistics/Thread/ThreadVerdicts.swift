import ThreadModel

/// What the rules make of the comments of a thread.
struct ThreadVerdicts: Statistic {
  static let columns =
    Verdict.allCases.map {
      StatisticsTable.Column($0.rawValue, "Comments with the verdict `\($0.rawValue)`.")
    } + [StatisticsTable.Column("flag_rate", "Share of comments that are flagged.")]

  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    let judgements = corpus.threads[row].judgements
    var counts: [Verdict: Int] = [:]
    var flagged = 0
    for judgement in judgements {
      counts[judgement.verdict, default: 0] += 1
      if judgement.isFlagged { flagged += 1 }
    }
    return Verdict.allCases.map { .count(counts[$0] ?? 0) } + [.share(flagged, of: judgements.count)]
  }
}
