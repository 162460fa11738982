import ThreadModel

/// How long comments wait for their replies.
///
/// Replies whose printed time lies before that of the comment they answer are left out; they are defects of the input.
enum ReplyLatency: ThreadStatistic {
  static let missing = "no reply and the comment it answers have times of day that can be compared and run forwards"

  static let columns = [
    Column(
      "reply_latency_median", "Median seconds between a comment and each reply to it.", unit: "seconds",
      formula: "quantile 0.5 of (time of reply - time of answered comment) where that is not negative",
      missing: missing),
    Column(
      "reply_latency_p90", "90 % of replies come within this many seconds.", unit: "seconds",
      formula: "quantile 0.9 of the same", missing: missing),
    Column(
      "reply_latency_max", "Seconds that the slowest reply took.", unit: "seconds", formula: "largest of the same",
      missing: missing),
  ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    let latencies = thread.comments.indices.compactMap { latency(of: $0, in: thread) }.sorted()
    return [
      .number(orMissing: Quantile.value(at: 0.5, ofSorted: latencies)),
      .number(orMissing: Quantile.value(at: 0.9, ofSorted: latencies)), .count(orMissing: latencies.last),
    ]
  }

  /// Seconds from the answered comment to the reply at `node`; nil where it answers none or the times do not tell.
  static func latency(of node: Int, in thread: CorpusThread) -> Int? {
    guard let parent = thread.tree.parent(of: node), let answered = thread.comments[parent].record.published,
      let seconds = thread.comments[node].record.published?.seconds(since: answered), seconds >= 0
    else { return nil }
    return seconds
  }
}
