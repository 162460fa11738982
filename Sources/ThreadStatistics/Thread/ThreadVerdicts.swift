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
    var (pass, review, hide, reject) = (0, 0, 0, 0)
    var categories = NameDirectory()
    var comments: [Int] = []
    for judgement in judgements {
      switch judgement.verdict {
      case .pass: pass += 1
      case .review: review += 1
      case .hide: hide += 1
      case .reject: reject += 1
      }
      for category in judgement.categories {
        let number = categories.register(category.name)
        if number == comments.count { comments.append(0) }
        comments[number] += 1
      }
    }
    let order = comments.indices.sorted {
      (comments[$1], categories.names[$0]) < (comments[$0], categories.names[$1])
    }
    return [
      .count(pass), .count(review), .count(hide), .count(reject),
      .share(review + hide + reject, of: judgements.count),
      .record(order.map { .init(categories.names[$0], .count(comments[$0])) }),
    ]
  }
}
