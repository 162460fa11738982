import ThreadModel

/// What the rules make of a user's comments.
struct UserVerdicts: Statistic {
  private static let source =
    "Wilson 1927, \"Probable inference, the law of succession, and statistical inference\""

  static let columns = [
    StatisticsTable.Column("flagged", "Comments of the user that are flagged."),
    StatisticsTable.Column("flag_rate", "Share of the user's comments that are flagged."),
    StatisticsTable.Column(
      "flag_rate_low", "Lower end of the 95 % Wilson score interval of `flag_rate`.", source: source),
    StatisticsTable.Column(
      "flag_rate_high", "Upper end of the 95 % Wilson score interval of `flag_rate`.", source: source),
    StatisticsTable.Column("score_sum", "Sum of the rule scores of the user's comments."),
    StatisticsTable.Column("score_mean", "Mean rule score of the user's comments."),
  ]

  private var comments: [Int]
  private var flagged: [Int]
  private var scores: [Double]

  init(_ corpus: Corpus) {
    comments = Array(repeating: 0, count: corpus.users.count)
    flagged = comments
    scores = Array(repeating: 0, count: corpus.users.count)
    for (judged, authors) in zip(corpus.threads, corpus.authors) {
      for node in authors.indices {
        let user = Int(authors[node])
        comments[user] += 1
        if judged.judgements[node].isFlagged { flagged[user] += 1 }
        scores[user] += judged.judgements[node].score
      }
    }
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    let interval = WilsonInterval(successes: flagged[row], of: comments[row])
    return [
      .count(flagged[row]), .share(flagged[row], of: comments[row]), .number(orMissing: interval?.low),
      .number(orMissing: interval?.high), .number(scores[row]),
      comments[row] == 0 ? .missing : .number(scores[row] / Double(comments[row])),
    ]
  }
}
