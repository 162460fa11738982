import ThreadModel

/// How unequally the named users share the comments of a thread: 0 where all wrote as much.
struct ParticipationGini: Statistic {
  static let columns = [
    StatisticsTable.Column(
      "participation_gini", "Gini coefficient of the numbers of comments of the named users.",
      source: "Gini 1912; Damgaard, Weiner 2000, \"Describing inequality in plant size or fecundity\"")
  ]

  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    var comments: [Int32: Int] = [:]
    for author in corpus.authors[row] where author != UserDirectory.unnamed { comments[author, default: 0] += 1 }
    return [.number(orMissing: GiniCoefficient.value(of: comments.values.sorted()))]
  }
}
