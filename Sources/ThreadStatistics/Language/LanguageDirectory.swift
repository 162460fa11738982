import ThreadModel

/// The languages that comments count for, in the order of their first comment.
struct LanguageDirectory: RowDirectory {
  static let columns = [
    Column(
      "language", "Language of the comments; `und` where nothing tells it.", unit: "name",
      source: "BCP 47, primary subtags")
  ]

  private var names = NameDirectory()

  init(_ corpus: Corpus) {
    for thread in corpus.threads {
      for node in thread.authors.indices {
        names.register(thread.judged.language(of: node))
      }
    }
  }

  var count: Int { names.count }
  func number(of language: String) -> Int? { names.number(of: language) }
  mutating func join(_ later: LanguageDirectory) -> RowMap { names.join(later.names) }
  func headings() -> (Int) -> [Cell] { { [.text(names.names[$0])] } }
}
