import ThreadModel

/// How unequally the named users share the comments of a thread: 0 where all wrote as much.
enum ParticipationGini: ThreadStatistic {
  static let columns = [
    Column(
      "participation_gini", "Gini coefficient of the numbers of comments of the named users.", unit: "0 to 1",
      formula: "2 (1 x1 + 2 x2 + ... + n xn) / (n (x1 + ... + xn)) - (n + 1) / n for ascending x",
      source: "Gini 1912; Damgaard, Weiner 2000, \"Describing inequality in plant size or fecundity\"",
      missing: "no comment has a named author")
  ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    var comments: [Int32: Int] = [:]
    for author in thread.authors where author != UserDirectory.unnamed { comments[author, default: 0] += 1 }
    return [.number(orMissing: GiniCoefficient.value(of: comments.values.sorted()))]
  }
}
