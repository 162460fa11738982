import ThreadModel

/// How quickly a user answers.
struct UserReplyLatency: Statistic {
  static let columns = [
    StatisticsTable.Column(
      "median_reply_latency", "Median seconds between a comment and the user's reply to it.")
  ]

  private let latencies: GroupedValues

  init(_ corpus: Corpus) {
    var latencies: [(row: Int, value: Int)] = []
    for (judged, authors) in zip(corpus.threads, corpus.authors) {
      for node in authors.indices {
        guard let latency = ReplyLatency.latency(of: node, in: judged.thread) else { continue }
        latencies.append((Int(authors[node]), latency))
      }
    }
    self.latencies = GroupedValues(latencies, rows: corpus.users.count)
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    [.number(orMissing: Quantile.value(at: 0.5, ofSorted: latencies.values(of: row)))]
  }
}
