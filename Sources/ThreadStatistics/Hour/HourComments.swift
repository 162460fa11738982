import ThreadModel

/// The hours of the day, as printed and not moved to a common time zone.
struct HourComments: Statistic {
  static let columns = [
    StatisticsTable.Column("hour", "Hour of the day, 0 to 23, as printed."),
    StatisticsTable.Column("comments", "Comments printed with a time in this hour."),
    StatisticsTable.Column("flagged", "Those of them that are flagged."),
  ]

  private var comments = [Int](repeating: 0, count: 24)
  private var flagged = [Int](repeating: 0, count: 24)

  init(_ corpus: Corpus) {
    for judged in corpus.threads {
      for node in judged.thread.comments.indices {
        guard let hour = judged.thread.comments[node].record.published?.hour, comments.indices.contains(hour) else {
          continue
        }
        comments[hour] += 1
        if judged.judgements[node].isFlagged { flagged[hour] += 1 }
      }
    }
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] { [.count(row), .count(comments[row]), .count(flagged[row])] }
}
