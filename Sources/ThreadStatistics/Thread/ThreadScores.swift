import ThreadModel

/// How the scores of a thread are spread.
enum ThreadScores: ThreadStatistic {
  private static let shares: [(name: String, share: Double)] = [
    ("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("max", 1),
  ]

  static let columns = [
    Column(
      "score_quantiles", "Quantiles 0.5, 0.9 and 0.99 of the comments' rule scores, and the largest.", unit: "score",
      missing: "the thread has no comment", isDetail: true)
  ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    let scores = thread.judgements.map(\.score).sorted()
    if scores.isEmpty { return [.missing] }
    return [
      .record(shares.map { .init($0.name, .number(orMissing: Quantile.value(at: $0.share, ofSorted: scores))) })
    ]
  }
}
