/// Values gathered by row: each row's are contiguous and ascending.
struct GroupedValues {
  private var starts: [Int]
  private var values: [Int]

  init(_ entries: [(row: Int, value: Int)], rows: Int) {
    starts = [Int](repeating: 0, count: rows + 1)
    for entry in entries { starts[entry.row + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    values = [Int](repeating: 0, count: entries.count)
    var next = starts
    for entry in entries {
      values[next[entry.row]] = entry.value
      next[entry.row] += 1
    }
    for row in 0..<rows where starts[row + 1] - starts[row] > 1 { values[starts[row]..<starts[row + 1]].sort() }
  }

  func values(of row: Int) -> ArraySlice<Int> { values[starts[row]..<starts[row + 1]] }
}
