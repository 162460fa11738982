/// What the rows of a statistics table are about.
package enum StatisticsSubject: String, Sendable, Hashable, CaseIterable {
  case user, thread, pair, rule, category, hour, language

  /// What names the rows.
  var directory: any RowDirectory.Type {
    switch self {
    case .user: UserDirectory.self
    case .thread: ThreadDirectory.self
    case .pair: PairDirectory.self
    case .rule: RuleDirectory.self
    case .category: CategoryDirectory.self
    case .hour: HourDirectory.self
    case .language: LanguageDirectory.self
    }
  }

  /// The registry: every statistic of a table, in the order of its columns.
  var statistics: [any Statistic.Type] {
    switch self {
    case .user:
      [
        UserComments.self, UserWords.self, UserReplies.self, UserQuotes.self, UserReplyLatency.self,
        UserPresence.self, UserActiveHours.self, UserVerdicts.self, UserCategories.self, UserConflicts.self,
        UserLanguages.self, UserDuplicates.self,
      ]
    case .thread:
      [
        ThreadFigures<ThreadCounts>.self, ThreadFigures<DepthProfile>.self, ThreadFigures<HIndex>.self,
        ThreadFigures<StructuralVirality>.self, ThreadFigures<Branching>.self, ThreadFigures<ReplyLatency>.self,
        ThreadFigures<ThreadDuration>.self, ThreadFigures<ParticipationGini>.self, ThreadFigures<Reciprocity>.self,
        ThreadFigures<Exchanges>.self, ThreadFigures<QuoteShare>.self, ThreadFigures<ThreadLanguages>.self,
        ThreadFigures<ThreadVerdicts>.self, ThreadFigures<ThreadScores>.self, ThreadFigures<TurningPoint>.self,
        ThreadFigures<Topicality>.self,
      ]
    case .pair: [PairReplies.self]
    case .rule: [RuleHits.self]
    case .category: [CategoryScores.self]
    case .hour: [HourComments.self]
    case .language: [LanguageComments.self]
    }
  }

  /// The count by which rows are sorted, largest first; nil where the rows have an order of their own.
  var mainCount: String? {
    switch self {
    case .user, .thread, .category, .language: "comments"
    case .rule: "hits"
    case .pair: "replies"
    case .hour: nil
    }
  }

  /// The count of comments that `StatisticsSelection.minComments` looks at.
  var commentCount: String { self == .pair ? "replies" : "comments" }
}
