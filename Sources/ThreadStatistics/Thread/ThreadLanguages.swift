import ThreadModel

/// Which languages a thread is written in.
enum ThreadLanguages: ThreadStatistic {
  static let columns = [
    Column(
      "languages", "Share of comments by language, largest first; `und` where nothing tells the language.",
      unit: "share", formula: "comments of the language / comments", source: "BCP 47, primary subtags", isDetail: true)
  ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    var languages = LanguageNames()
    var counts: [Int] = []
    let comments = thread.comments.count
    for node in 0..<comments {
      let number = languages.number(of: thread.languageTag(of: node))
      if number == counts.count { counts.append(0) }
      counts[number] += 1
    }
    let names = languages.directory.names
    let order = counts.indices.sorted { (counts[$1], names[$0]) < (counts[$0], names[$1]) }
    return [.record(order.map { .init(names[$0], .share(counts[$0], of: comments)) })]
  }
}
