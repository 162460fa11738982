import ThreadModel

/// The languages that comments count for, in the order of their first comment.
struct LanguageDirectory: RowDirectory {
  static let columns = [
    Column(
      "language", "Language of the comments; `und` where nothing tells it.", unit: "name",
      source: "BCP 47, primary subtags")
  ]

  private var names = LanguageNames()

  init(_ corpus: Corpus) {
    for thread in corpus.threads {
      for node in thread.authors.indices { _ = names.number(of: thread.languageTag(of: node)) }
    }
  }

  var count: Int { names.directory.count }
  mutating func join(_ later: LanguageDirectory) -> RowMap { names.join(later.names) }
  func headings() -> RowHeadings { RowHeadings { [.text(names.directory.names[$0])] } }
}
