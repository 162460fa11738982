package import ThreadModel

/// Counts judged threads by user, thread, pair of users, rule, category, hour or language.
///
/// The threads are read once when the value is made; each table costs at most n log n of the comments.
package struct Statistics {
  private let corpus: Corpus

  /// - Parameters:
  ///   - threads: over all inputs, in input order.
  ///   - rules: the loaded rules; each has a row in the table of rules, hit or not.
  ///   - reviewThreshold: the score from which a comment is flagged; nil where the policy has none.
  package init(of threads: [JudgedThread], rules: [RuleSummary] = [], reviewThreshold: Double? = nil) {
    corpus = Corpus(
      threads, sites: threads.map { Site.name(of: $0.thread.article.url, format: nil) }, rules: rules,
      reviewThreshold: reviewThreshold)
  }

  /// - Parameter pages: judged inputs; their formats help to tell on which site a user has an account.
  package init(over pages: [PageReport], rules: [RuleSummary] = [], reviewThreshold: Double? = nil) {
    let sites = pages.flatMap { page in
      page.threads.map { Site.name(of: $0.thread.article.url, format: page.format) }
    }
    corpus = Corpus(pages.flatMap(\.threads), sites: sites, rules: rules, reviewThreshold: reviewThreshold)
  }

  /// The figures of a table before they are sorted, to be joined with those of other threads.
  package func part(by subject: StatisticsSubject) -> StatisticsPart { StatisticsPart(of: corpus, by: subject) }

  /// The same, counted on all cores.
  package func part(countingAtOnce subject: StatisticsSubject) async -> StatisticsPart {
    await StatisticsPart(countingAtOnce: corpus, by: subject)
  }

  /// Several tables as `table` gives them, counted on all cores.
  package func tables(by subjects: [StatisticsSubject]) async -> [StatisticsTable] {
    await withTaskGroup(of: (Int, StatisticsTable).self) { group in
      for (place, subject) in subjects.enumerated() { group.addTask { (place, table(by: subject)) } }
      var tables: [(Int, StatisticsTable)] = []
      for await table in group { tables.append(table) }
      return tables.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// Rows are sorted by the main count, largest first, then by name; hours stand in the order of the day.
  package func table(
    by subject: StatisticsSubject, _ selection: StatisticsSelection = StatisticsSelection()
  ) -> StatisticsTable {
    part(by: subject).table(selection)
  }
}
