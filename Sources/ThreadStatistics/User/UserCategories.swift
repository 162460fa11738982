import ThreadModel

/// What a user is flagged for.
struct UserCategories: Statistic {
  static let columns = [
    Column(
      "by_category", "Sum of the scores of the user's comments in each category, largest first.", unit: "score",
      formula: "each comment's score in a category is capped as the policy says", isDetail: true)
  ]

  private var scores: SumsByRowAndName

  init(_ corpus: Corpus) {
    var entries: [SumsByRowAndName.Entry] = []
    var categories = NameDirectory()
    for thread in corpus.threads {
      for node in thread.authors.indices {
        for category in thread.judgements[node].categories {
          let number = categories.register(category.name)
          entries.append(.init(row: Int(thread.authors[node]), name: number, value: category.score))
        }
      }
    }
    scores = SumsByRowAndName(entries, names: categories, rows: corpus.users.count)
  }

  mutating func join(_ later: UserCategories, rows: RowMap) { scores.join(later.scores, rows: rows) }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    cells.append(.record(scores.sums(of: row).map { .init($0.name, .number($0.sum)) }))
  }
}
