/// What the rows of a statistics table are about.
package enum StatisticsSubject: String, Sendable, Hashable, CaseIterable {
  case user, thread, rule, pair, hour, category

  /// The registry: every statistic of a table, in the order of its columns.
  var statistics: [any Statistic.Type] {
    switch self {
    case .user:
      [
        UserName.self, UserComments.self, UserWords.self, UserReplies.self, UserQuotes.self, UserReplyLatency.self,
        UserPresence.self, UserVerdicts.self, UserConflicts.self,
      ]
    case .thread:
      [
        ThreadCounts.self, DepthProfile.self, HIndex.self, StructuralVirality.self, Branching.self,
        ReplyLatency.self, ThreadDuration.self, ParticipationGini.self, Reciprocity.self, Exchanges.self,
        QuoteShare.self, ThreadVerdicts.self,
      ]
    case .rule: [RuleHits.self]
    case .pair: [PairReplies.self]
    case .hour: [HourComments.self]
    case .category: [CategoryScores.self]
    }
  }

  /// The count by which rows are sorted, largest first; nil where the rows have an order of their own.
  var mainCount: String? {
    switch self {
    case .user, .thread, .category: "comments"
    case .rule: "hits"
    case .pair: "replies"
    case .hour: nil
    }
  }

  /// The rows that are shown, as numbers that the statistics of the subject understand.
  func rows(in corpus: Corpus) -> [Int] {
    switch self {
    case .user: corpus.users.indices.filter { $0 != UserDirectory.unnamed || corpus.hasUnnamedComments }
    case .thread: Array(corpus.threads.indices)
    case .rule: Array(corpus.rules.indices)
    case .pair: Array(corpus.pairs.indices)
    case .hour: Array(0..<24)
    case .category: Array(corpus.categories.indices)
    }
  }
}
