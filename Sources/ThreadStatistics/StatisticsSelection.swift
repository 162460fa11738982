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

  func apply(to rows: inout [(number: Int, cells: [Cell])], of subject: StatisticsSubject) {
    let columns = StatisticsCatalogue.columns(of: subject)
    if minComments > 0, let place = columns.firstIndex(where: { $0.name == subject.commentCount }) {
      rows.removeAll { ($0.cells[place].figure ?? 0) < Double(minComments) }
    }
    if let place = columns.firstIndex(where: { $0.name == subject.mainCount }) {
      sort(&rows, byMainCount: place, of: subject)
    }
    if let order, let place = columns.firstIndex(where: { $0.name == order.column }) {
      sort(&rows, by: place, isAscending: order.isAscending)
    }
    if let top, rows.count > top { rows.removeSubrange(max(0, top)...) }
  }

  private func sort(
    _ rows: inout [(number: Int, cells: [Cell])], byMainCount place: Int, of subject: StatisticsSubject
  ) {
    let named = subject.directory.columns.count
    let keys = rows.map { row in (count: row.cells[place].figure ?? 0, name: row.cells[0].name ?? "") }
    let order = rows.indices.sorted { a, b in
      if keys[a].count != keys[b].count { return keys[a].count > keys[b].count }
      if keys[a].name != keys[b].name { return keys[a].name < keys[b].name }
      for column in 1..<max(1, named) {
        let (first, second) = (rows[a].cells[column].name ?? "", rows[b].cells[column].name ?? "")
        if first != second { return first < second }
      }
      return a < b
    }
    rows = order.map { rows[$0] }
  }

  private func sort(_ rows: inout [(number: Int, cells: [Cell])], by place: Int, isAscending: Bool) {
    let order = rows.indices.sorted { a, b in
      let (first, second) = (rows[a].cells[place], rows[b].cells[place])
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
    }
    rows = order.map { rows[$0] }
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
