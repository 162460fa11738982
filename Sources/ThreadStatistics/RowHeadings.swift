import ThreadModel

/// What names the rows of a table, and in which order names stand.
struct RowHeadings {
  /// What names a row, by its number: one cell a column.
  let cells: (Int) -> [Cell]
  private let ownRanks: (([Int]) -> [UInt64])?

  /// - Parameter ranks: does what `ranks(of:)` says; nil where the headings themselves are to be compared.
  init(ranks: (([Int]) -> [UInt64])? = nil, cells: @escaping (Int) -> [Cell]) {
    self.cells = cells
    ownRanks = ranks
  }

  /// For each of some rows a number that is smaller the earlier its names stand in the alphabet, equal for equal names.
  ///
  /// Who sorts rows compares these, and texts are compared once.
  func ranks(of rows: [Int]) -> [UInt64] {
    if let ownRanks { return ownRanks(rows) }
    return Self.ranks(of: rows.map { cells($0).first?.name ?? "" }) { cells(rows[$0]).dropFirst().map(\.name) }
  }

  /// - Parameter more: what decides between equal names, by their place.
  static func ranks(of names: [String], more: (Int) -> [String] = { _ in [] }) -> [UInt64] {
    let order = names.enumerated().sorted { a, b in
      a.element != b.element
        ? a.element < b.element : more(a.offset).lexicographicallyPrecedes(more(b.offset))
    }
    var ranks = [UInt64](repeating: 0, count: names.count)
    var rank: UInt64 = 0
    for (place, (index, name)) in order.enumerated() {
      if place > 0 {
        let previous = order[place - 1]
        if previous.element != name || more(previous.offset) != more(index) { rank += 1 }
      }
      ranks[index] = rank
    }
    return ranks
  }
}

extension StatisticsTable.Cell {
  /// The text of a cell; empty where it is none.
  fileprivate var name: String { if case .text(let value) = self { value } else { "" } }
}
