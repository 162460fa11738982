import ThreadModel

/// How often a rule fires, and how often nothing else does.
struct RuleHits: Statistic {
  static let columns = [
    Column("hits", "Hits of the rule, those that do not count for a score included.", unit: "hits"),
    Column("comments", "Comments with at least one hit of the rule.", unit: "comments"),
    Column(
      "sole_cause", "Flagged comments in which every hit that counts for the score is of this rule.",
      unit: "comments"),
    Column(
      "share", "Share of all comments with at least one hit of the rule.", unit: "share",
      formula: "comments with a hit / all comments", missing: "there is no comment"),
  ]

  private struct Counts: Tally {
    var hits = 0
    var comments = 0
    var soleCause = 0

    static func += (sum: inout Counts, part: Counts) {
      sum.hits += part.hits
      sum.comments += part.comments
      sum.soleCause += part.soleCause
    }
  }

  private var counts: SumsByRow<Counts>
  private var allComments = 0

  init(_ corpus: Corpus) {
    let rules = RuleDirectory(corpus)
    counts = SumsByRow(rows: rules.count)
    var lastComment = [Int](repeating: 0, count: rules.count)
    for thread in corpus.threads {
      for judgement in thread.judgements {
        allComments += 1
        var causes = Causes.none
        for hit in judgement.hits {
          guard let rule = rules.number(of: hit.rule) else { continue }
          counts[rule].hits += 1
          if lastComment[rule] != allComments { counts[rule].comments += 1 }
          lastComment[rule] = allComments
          if hit.counts { causes.add(rule) }
        }
        if judgement.isFlagged, case .one(let rule) = causes { counts[rule].soleCause += 1 }
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

  mutating func join(_ later: RuleHits, rows: RowMap) {
    counts.join(later.counts, rows: rows)
    allComments += later.allComments
  }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    let counts = counts[row]
    cells.append(.count(counts.hits))
    cells.append(.count(counts.comments))
    cells.append(.count(counts.soleCause))
    cells.append(.share(counts.comments, of: allComments))
  }
}
