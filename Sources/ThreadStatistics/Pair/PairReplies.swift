import ThreadModel

/// Who answers whom, and how often the answer is flagged.
struct PairReplies: Statistic {
  static let columns = [
    StatisticsTable.Column("from", "The user who answers, named as in the table of users."),
    StatisticsTable.Column("to", "The user who is answered, always another one."),
    StatisticsTable.Column("replies", "Comments of the first user that answer a comment of the second."),
    StatisticsTable.Column("flagged", "Those of the replies that are flagged."),
  ]

  private let pairs: [UserPair]
  private let labels: [String]

  init(_ corpus: Corpus) {
    pairs = corpus.pairs
    labels = corpus.users.labels()
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    let pair = pairs[row]
    return [.text(labels[pair.from]), .text(labels[pair.to]), .count(pair.replies), .count(pair.flagged)]
  }
}
