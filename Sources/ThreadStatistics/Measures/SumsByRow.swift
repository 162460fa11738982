/// A sum that starts at nothing.
protocol Tally: Sendable {
  init()
  static func += (sum: inout Self, part: Self)
}

extension Int: Tally {}
extension Double: Tally {}

/// One sum a row.
struct SumsByRow<Sum: Tally>: Sendable {
  private var sums: [Sum]

  init(rows: Int) { sums = Array(repeating: Sum(), count: rows) }

  subscript(row: Int) -> Sum {
    get { sums[row] }
    _modify { yield &sums[row] }
  }

  mutating func join(_ later: SumsByRow, rows: RowMap) {
    while sums.count < rows.count { sums.append(Sum()) }
    for (row, sum) in zip(rows.numbers, later.sums) { sums[row] += sum }
  }
}
