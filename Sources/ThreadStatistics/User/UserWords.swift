import ThreadModel

/// How much a user writes; own words only.
struct UserWords: Statistic {
  static let columns = [
    StatisticsTable.Column("words", "Own words of the user, quotes left out."),
    StatisticsTable.Column("median_length", "Median number of own words of the user's comments."),
  ]

  private let lengths: GroupedValues

  init(_ corpus: Corpus) {
    var lengths: [(row: Int, value: Int)] = []
    for (judged, authors) in zip(corpus.threads, corpus.authors) {
      for node in authors.indices {
        lengths.append((Int(authors[node]), WordCount.value(of: judged.thread.comments[node].record.text)))
      }
    }
    self.lengths = GroupedValues(lengths, rows: corpus.users.count)
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    let lengths = lengths.values(of: row)
    return [.count(lengths.reduce(0, +)), .number(orMissing: Quantile.value(at: 0.5, ofSorted: lengths))]
  }
}
