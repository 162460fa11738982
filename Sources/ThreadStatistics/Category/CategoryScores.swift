import ThreadModel

/// What each category of rules adds up to.
struct CategoryScores: Statistic {
  static let columns = [
    Column("comments", "Comments in which the category has a score.", unit: "comments"),
    Column(
      "score", "Sum of the category's scores over these comments, each capped as the policy says.", unit: "score"),
  ]

  private struct Sums: Tally {
    var comments = 0
    var score = 0.0

    static func += (sum: inout Sums, part: Sums) {
      sum.comments += part.comments
      sum.score += part.score
    }
  }

  private var sums: SumsByRow<Sums>

  init(_ corpus: Corpus) {
    let categories = CategoryDirectory(corpus)
    sums = SumsByRow(rows: categories.count)
    for thread in corpus.threads {
      for judgement in thread.judgements {
        for category in judgement.categories {
          guard let number = categories.number(of: category.name) else { continue }
          sums[number] += Sums(comments: 1, score: category.score)
        }
      }
    }
  }

  mutating func join(_ later: CategoryScores, rows: RowMap) { sums.join(later.sums, rows: rows) }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    cells.append(.count(sums[row].comments))
    cells.append(.number(sums[row].score))
  }
}
