/// Values gathered by row: each row's are contiguous and ascending.
struct GroupedValues<Value: Comparable & Sendable>: Sendable {
  private var starts: [Int]
  private var values: [Value]

  init(_ entries: [(row: Int, value: Value)], rows: Int) {
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
    for row in 0..<rows where starts[row + 1] - starts[row] > 1 { values[starts[row]..<starts[row + 1]].sort() }
  }

  mutating func join(_ later: GroupedValues, rows: RowMap) {
    var entries: [(row: Int, value: Value)] = []
    for row in 0..<starts.count - 1 { for value in values(of: row) { entries.append((row, value)) } }
    for row in 0..<later.starts.count - 1 {
      for value in later.values(of: row) { entries.append((rows.numbers[row], value)) }
    }
    self = GroupedValues(entries, rows: rows.count)
  }

  func values(of row: Int) -> ArraySlice<Value> { values[starts[row]..<starts[row + 1]] }
}
