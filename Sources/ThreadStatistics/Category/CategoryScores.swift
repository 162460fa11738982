import ThreadModel

/// What each category of rules adds up to.
struct CategoryScores: Statistic {
  static let columns = [
    StatisticsTable.Column("category", "Name of the category."),
    StatisticsTable.Column("comments", "Comments in which the category has a score."),
    StatisticsTable.Column(
      "score", "Sum of the category's scores over these comments, each capped as the policy says."),
  ]

  private let names: [String]
  private var comments: [Int]
  private var scores: [Double]

  init(_ corpus: Corpus) {
    names = corpus.categories.names
    comments = Array(repeating: 0, count: corpus.categories.count)
    scores = Array(repeating: 0, count: corpus.categories.count)
    for judged in corpus.threads {
      for judgement in judged.judgements {
        for category in judgement.categories {
          guard let number = corpus.categories.number(of: category.name) else { continue }
          comments[number] += 1
          scores[number] += category.score
        }
      }
    }
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    [.text(names[row]), .count(comments[row]), .number(scores[row])]
  }
}
