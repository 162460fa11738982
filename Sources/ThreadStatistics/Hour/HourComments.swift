import ThreadModel

/// The hours of the day, as printed and not moved to a common time zone.
struct HourComments: Statistic {
  static let columns = [
    Column("comments", "Comments printed with a time in this hour.", unit: "comments"),
    Column("flagged", "Those of them that are flagged.", unit: "comments"),
  ]

  private var comments = SumsByRow<Int>(rows: 24)
  private var flagged = SumsByRow<Int>(rows: 24)

  init(_ corpus: Corpus) {
    for thread in corpus.threads {
      for node in thread.authors.indices {
        guard let hour = thread.comments[node].record.published?.hour, (0..<24).contains(hour) else { continue }
        comments[hour] += 1
        if thread.judgements[node].isFlagged { flagged[hour] += 1 }
      }
    }
  }

  mutating func join(_ later: HourComments, rows: RowMap) {
    comments.join(later.comments, rows: rows)
    flagged.join(later.flagged, rows: rows)
  }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    cells.append(.count(comments[row]))
    cells.append(.count(flagged[row]))
  }
}
