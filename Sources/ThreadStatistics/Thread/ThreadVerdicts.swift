import ThreadModel

/// What the rules make of the comments of a thread.
enum ThreadVerdicts: ThreadStatistic {
  static let columns =
    Verdict.allCases.map { Column($0.rawValue, "Comments with the verdict `\($0.rawValue)`.", unit: "comments") } + [
      Column(
        "flag_rate", "Share of comments that are flagged.", unit: "share", formula: "flagged comments / comments",
        missing: "the thread has no comment"),
      Column(
        "categories", "Comments in which a category of rules has a score, by category, most first.", unit: "comments",
        isDetail: true),
    ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    let judgements = thread.judgements
    var counts: [Verdict: Int] = [:]
    var categories = NameDirectory()
    var comments: [Int] = []
    var flagged = 0
    for judgement in judgements {
      counts[judgement.verdict, default: 0] += 1
      if judgement.isFlagged { flagged += 1 }
      for category in judgement.categories {
        let number = categories.register(category.name)
        if number == comments.count { comments.append(0) }
        comments[number] += 1
      }
    }
    let order = comments.indices.sorted {
      (comments[$1], categories.names[$0]) < (comments[$0], categories.names[$1])
    }
    return Verdict.allCases.map { .count(counts[$0] ?? 0) } + [
      .share(flagged, of: judgements.count), .record(order.map { .init(categories.names[$0], .count(comments[$0])) }),
    ]
  }
}
