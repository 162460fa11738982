import ThreadModel

/// How quickly a user answers.
struct UserReplyLatency: Statistic {
  static let columns = [
    Column(
      "median_reply_latency", "Median seconds between a comment and the user's reply to it.", unit: "seconds",
      formula: "quantile 0.5 of (time of reply - time of answered comment) where that is not negative",
      missing: ReplyLatency.missing)
  ]

  private var latencies: GroupedValues<Int>

  init(_ corpus: Corpus) {
    var latencies: [(row: Int, value: Int)] = []
    for thread in corpus.threads {
      for node in thread.authors.indices {
        guard let latency = ReplyLatency.latency(of: node, in: thread) else { continue }
        latencies.append((Int(thread.authors[node]), latency))
      }
    }
    self.latencies = GroupedValues(ascending: latencies, rows: corpus.users.count)
  }

  mutating func join(_ later: UserReplyLatency, rows: RowMap) { latencies.join(later.latencies, rows: rows) }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    cells.append(.number(orMissing: Quantile.value(at: 0.5, ofSorted: latencies.values(of: row))))
  }
}
