internal import ThreadModel

/// How often one user answers another, out of the table of pairs.
struct ReplyPair {
  let from: String
  let to: String
  let replies: Int
  let flagged: Int

  /// In the order of the table; rows that say less are left out.
  static func pairs(of table: StatisticsTable) -> [ReplyPair] {
    let columns = ["from", "to", "replies", "flagged"].map { name in table.columns.firstIndex { $0.name == name } }
    return table.rows.compactMap { row in
      let cells = columns.map { column in column.flatMap { $0 < row.count ? row[$0] : nil } ?? .missing }
      guard case .text(let from) = cells[0], case .text(let to) = cells[1], case .count(let replies) = cells[2] else {
        return nil
      }
      var flagged = 0
      if case .count(let count) = cells[3] { flagged = count }
      return ReplyPair(from: from, to: to, replies: replies, flagged: flagged)
    }
  }
}
