import ThreadModel

/// Category names, those of loaded rules first.
struct CategoryDirectory: RowDirectory {
  static let columns = [Column("category", "Name of the category.", unit: "name")]

  private var names: NameDirectory

  init(_ corpus: Corpus) {
    names = NameDirectory(corpus.rules.lazy.map(\.category))
    for thread in corpus.threads {
      for judgement in thread.judgements { for part in judgement.categories { names.register(part.name) } }
    }
  }

  var count: Int { names.count }
  func number(of category: String) -> Int? { names.number(of: category) }
  mutating func join(_ later: CategoryDirectory) -> RowMap { names.join(later.names) }
  func headings() -> RowHeadings { RowHeadings { [.text(names.names[$0])] } }
}
