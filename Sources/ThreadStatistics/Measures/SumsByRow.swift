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

  /// Adds rows without a sum where there are fewer.
  mutating func grow(to rows: Int) {
    while sums.count < rows { sums.append(Sum()) }
  }

  mutating func join(_ later: SumsByRow, rows: RowMap) {
    grow(to: rows.count)
    for (row, sum) in zip(rows.numbers, later.sums) { sums[row] += sum }
  }
}
