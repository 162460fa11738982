/// Values gathered by row: each row's are contiguous.
struct GroupedValues<Value> {
  private var starts: [Int]
  private var values: [Value]

  /// The values of a row stay in the order in which they come.
  init(inOrder entries: [(row: Int, value: Value)], rows: Int) {
    starts = [Int](repeating: 0, count: rows + 1)
    for entry in entries { starts[entry.row + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    values = []
    guard let first = entries.first else { return }
    values = [Value](repeating: first.value, count: entries.count)
    var next = starts
    for entry in entries {
      values[next[entry.row]] = entry.value
      next[entry.row] += 1
    }
  }

  func values(of row: Int) -> ArraySlice<Value> { values[starts[row]..<starts[row + 1]] }
}

extension GroupedValues: Sendable where Value: Sendable {}

extension GroupedValues where Value: Comparable {
  /// Each row's values ascend.
  init(ascending entries: [(row: Int, value: Value)], rows: Int) {
    self.init(inOrder: entries, rows: rows)
    for row in 0..<rows where starts[row + 1] - starts[row] > 1 { values[starts[row]..<starts[row + 1]].sort() }
  }

  mutating func join(_ later: GroupedValues, rows: RowMap) {
    var entries: [(row: Int, value: Value)] = []
    for row in 0..<starts.count - 1 { for value in values(of: row) { entries.append((row, value)) } }
    for row in 0..<later.starts.count - 1 {
      for value in later.values(of: row) { entries.append((rows.numbers[row], value)) }
    }
    self = GroupedValues(ascending: entries, rows: rows.count)
  }
}
