import ThreadModel

/// What a user is flagged for.
struct UserCategories: Statistic {
  static let columns = [
    Column(
      "by_category", "Sum of the scores of the user's comments in each category, largest first.", unit: "score",
      formula: "each comment's score in a category is capped as the policy says", isDetail: true)
  ]

  private var scores = SumsByRowAndName()

  init(_ corpus: Corpus) {
    for thread in corpus.threads {
      for node in thread.authors.indices {
        for category in thread.judged.judgements[node].categories {
          scores.add(category.score, to: category.name, of: Int(thread.authors[node]))
        }
      }
    }
    scores.finish()
  }

  mutating func join(_ later: UserCategories, rows: RowMap) { scores.join(later.scores, rows: rows) }

  func cells(of row: Int) -> [Cell] { [.record(scores.sums(of: row).map { .init($0.name, .number($0.sum)) })] }
}
