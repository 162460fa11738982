import ThreadModel

/// How often a rule fires, and how often nothing else does.
struct RuleHits: Statistic {
  static let columns = [
    StatisticsTable.Column("rule", "Id of the rule."),
    StatisticsTable.Column("hits", "Hits of the rule, those that do not count for a score included."),
    StatisticsTable.Column("comments", "Comments with at least one hit of the rule."),
    StatisticsTable.Column(
      "sole_cause", "Flagged comments in which every hit that counts for the score is of this rule."),
    StatisticsTable.Column("share", "Share of all comments with at least one hit of the rule."),
  ]

  private let names: [String]
  private var hits: [Int]
  private var comments: [Int]
  private var soleCause: [Int]
  private var allComments = 0

  init(_ corpus: Corpus) {
    names = corpus.rules.names
    hits = Array(repeating: 0, count: corpus.rules.count)
    comments = hits
    soleCause = hits
    var lastComment = [Int](repeating: 0, count: corpus.rules.count)
    for judged in corpus.threads {
      for judgement in judged.judgements {
        allComments += 1
        var causes = Causes.none
        for hit in judgement.hits {
          guard let rule = corpus.rules.number(of: hit.rule) else { continue }
          hits[rule] += 1
          if lastComment[rule] != allComments { comments[rule] += 1 }
          lastComment[rule] = allComments
          if hit.counts { causes.add(rule) }
        }
        if judgement.isFlagged, case .one(let rule) = causes { soleCause[rule] += 1 }
      }
    }
  }

  private enum Causes {
    case none
    case one(Int)
    case several

    mutating func add(_ rule: Int) {
      switch self {
      case .none: self = .one(rule)
      case .one(let other): if other != rule { self = .several }
      case .several: break
      }
    }
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    [
      .text(names[row]), .count(hits[row]), .count(comments[row]), .count(soleCause[row]),
      .share(comments[row], of: allComments),
    ]
  }
}
