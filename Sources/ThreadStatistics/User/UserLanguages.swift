import ThreadModel

/// Which languages a user writes in.
struct UserLanguages: Statistic {
  static let columns = [
    Column(
      "languages", "Comments of the user by language, most first; `und` where nothing tells the language.",
      unit: "comments", source: "BCP 47, primary subtags", isDetail: true)
  ]

  private var comments: SumsByRowAndName

  init(_ corpus: Corpus) {
    var entries: [SumsByRowAndName.Entry] = []
    var languages = LanguageNames()
    for thread in corpus.threads {
      for node in thread.authors.indices {
        let language = languages.number(of: thread.languageTag(of: node))
        entries.append(.init(row: Int(thread.authors[node]), name: language, value: 1))
      }
    }
    comments = SumsByRowAndName(entries, names: languages.directory, rows: corpus.users.count)
  }

  mutating func join(_ later: UserLanguages, rows: RowMap) { comments.join(later.comments, rows: rows) }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    cells.append(.record(comments.sums(of: row).map { .init($0.name, .count(Int($0.sum))) }))
  }
}
