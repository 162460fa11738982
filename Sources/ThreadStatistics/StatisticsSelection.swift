import ThreadModel

/// Which rows of a table are shown, and in which order.
package struct StatisticsSelection: Sendable, Hashable {
  /// A column to sort by, and which way.
  package struct Order: Sendable, Hashable {
    package let column: String
    package let isAscending: Bool

    package init(column: String, isAscending: Bool) {
      self.column = column
      self.isAscending = isAscending
    }
  }

  /// Nil for the order of the subject. Rows without the figure come last either way; equal ones keep their order.
  package var order: Order?
  /// At most this many rows; nil for all.
  package var top: Int?
  /// Rows with fewer comments (a pair: replies) are left out.
  package var minComments: Int

  package init(order: Order? = nil, top: Int? = nil, minComments: Int = 0) {
    self.order = order
    self.top = top
    self.minComments = minComments
  }

  var narrows: Bool { top != nil || minComments > 0 }

  /// Those of the rows that are shown, in their order.
  ///
  /// - Parameter column: what a row has in the column of a name; nil where there is none.
  func chosen(
    of rows: [Int], by subject: StatisticsSubject, headings: RowHeadings, column: (String) -> ((Int) -> Cell)?
  ) -> [Int] {
    var rows = rows
    if minComments > 0, let count = column(subject.commentCount) {
      rows.removeAll { (count($0).figure ?? 0) < Double(minComments) }
    }
    if let main = subject.mainCount.flatMap(column) {
      rows = Self.sorted(rows, byMainCount: main, ranks: headings.ranks(of: rows))
    }
    if let order, let values = column(order.column) {
      rows = Self.sorted(rows, by: rows.map(values), isAscending: order.isAscending)
    }
    if let top, rows.count > top { rows.removeSubrange(max(0, top)...) }
    return rows
  }

  private static func sorted(_ rows: [Int], byMainCount main: (Int) -> Cell, ranks: [UInt64]) -> [Int] {
    let keys = zip(rows, ranks).map { row, rank in (count: main(row).figure ?? 0, rank: rank, row: row) }
    return keys.sorted { a, b in
      if a.count != b.count { return a.count > b.count }
      return a.rank != b.rank ? a.rank < b.rank : a.row < b.row
    }.map(\.row)
  }

  private static func sorted(_ rows: [Int], by values: [Cell], isAscending: Bool) -> [Int] {
    rows.indices.sorted { a, b in
      let (first, second) = (values[a], values[b])
      switch (first.figure, second.figure) {
      case (let x?, let y?): return x != y ? (x < y) == isAscending : a < b
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): break
      }
      switch (first.name, second.name) {
      case (let x?, let y?): return x != y ? (x < y) == isAscending : a < b
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): return a < b
      }
    }.map { rows[$0] }
  }
}

extension StatisticsTable.Cell {
  fileprivate var figure: Double? {
    switch self {
    case .count(let value): Double(value)
    case .number(let value): value
    case .text, .missing, .list, .record: nil
    }
  }

  fileprivate var name: String? { if case .text(let value) = self { value } else { nil } }
}
