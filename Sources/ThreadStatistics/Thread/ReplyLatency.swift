import ThreadModel

/// How long comments wait for their replies.
///
/// Replies whose printed time lies before that of the comment they answer are left out; they are defects of the input.
struct ReplyLatency: Statistic {
  static let columns = [
    StatisticsTable.Column("reply_latency_median", "Median seconds between a comment and each reply to it."),
    StatisticsTable.Column("reply_latency_p90", "90 % of replies come within this many seconds."),
    StatisticsTable.Column("reply_latency_max", "Seconds that the slowest reply took."),
  ]

  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    let thread = corpus.threads[row].thread
    let latencies = thread.comments.indices.compactMap { Self.latency(of: $0, in: thread) }.sorted()
    return [
      .number(orMissing: Quantile.value(at: 0.5, ofSorted: latencies)),
      .number(orMissing: Quantile.value(at: 0.9, ofSorted: latencies)), .count(orMissing: latencies.last),
    ]
  }

  /// Seconds from the answered comment to the reply at `node`; nil where it answers none or the times do not tell.
  static func latency(of node: Int, in thread: CommentThread) -> Int? {
    guard let parent = thread.tree.parent(of: node), let answered = thread.comments[parent].record.published,
      let seconds = thread.comments[node].record.published?.seconds(since: answered), seconds >= 0
    else { return nil }
    return seconds
  }
}
