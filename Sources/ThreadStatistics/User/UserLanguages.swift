import ThreadModel

/// Which languages a user writes in.
struct UserLanguages: Statistic {
  static let columns = [
    Column(
      "languages", "Comments of the user by language, most first; `und` where nothing tells the language.",
      unit: "comments", source: "BCP 47, primary subtags", isDetail: true)
  ]

  private var comments = SumsByRowAndName()

  init(_ corpus: Corpus) {
    for thread in corpus.threads {
      for node in thread.authors.indices {
        comments.add(
          1, to: thread.judged.language(of: node), of: Int(thread.authors[node]))
      }
    }
    comments.finish()
  }

  mutating func join(_ later: UserLanguages, rows: RowMap) { comments.join(later.comments, rows: rows) }

  func cells(of row: Int) -> [Cell] { [.record(comments.sums(of: row).map { .init($0.name, .count(Int($0.sum))) })] }
}
