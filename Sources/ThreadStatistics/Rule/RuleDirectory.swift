import ThreadModel

/// Rule ids: the loaded rules in their order, then those that only hits name.
struct RuleDirectory: RowDirectory {
  static let columns = [Column("rule", "Id of the rule.", unit: "name")]

  private var names: NameDirectory

  init(_ corpus: Corpus) {
    names = NameDirectory(corpus.rules.lazy.map(\.id))
    for thread in corpus.threads {
      for judgement in thread.judgements { for hit in judgement.hits { names.register(hit.rule) } }
    }
  }

  var count: Int { names.count }
  func number(of rule: String) -> Int? { names.number(of: rule) }
  mutating func join(_ later: RuleDirectory) -> RowMap { names.join(later.names) }
  func headings() -> RowHeadings { RowHeadings { [.text(names.names[$0])] } }
}
