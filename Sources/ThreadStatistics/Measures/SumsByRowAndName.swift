/// One sum for each row and name that occur together: a language a user writes in, a category a user is flagged for.
struct SumsByRowAndName: Sendable {
  /// Something to be added.
  struct Entry {
    let row: Int
    let name: Int
    let value: Double
  }

  private struct Sum {
    let name: Int32
    var value: Double
  }

  private var names: NameDirectory
  /// Where the sums of each row begin, and where those of the last one end.
  private var starts: [Int]
  private var sums: [Sum] = []

  /// - Parameters:
  ///   - entries: are added in their order, so that the same sum comes out every time.
  ///   - names: what the names are called, by number.
  init(_ entries: [Entry], names: NameDirectory, rows: Int) {
    self.names = names
    starts = [0]
    starts.reserveCapacity(rows + 1)
    let grouped = GroupedValues(inOrder: entries.map { ($0.row, $0) }, rows: rows)
    /// Where the sum of each name stands that the row at hand has.
    var places = [Int](repeating: -1, count: names.count)
    for row in 0..<rows {
      let first = sums.count
      for entry in grouped.values(of: row) {
        if places[entry.name] >= first {
          sums[places[entry.name]].value += entry.value
        } else {
          places[entry.name] = sums.count
          sums.append(Sum(name: Int32(truncatingIfNeeded: entry.name), value: entry.value))
        }
      }
      starts.append(sums.count)
    }
  }

  mutating func join(_ later: SumsByRowAndName, rows: RowMap) {
    let numbers = names.join(later.names).numbers
    var entries: [Entry] = []
    for row in 0..<starts.count - 1 {
      for sum in sums[starts[row]..<starts[row + 1]] {
        entries.append(Entry(row: row, name: Int(sum.name), value: sum.value))
      }
    }
    for row in 0..<later.starts.count - 1 {
      for sum in later.sums[later.starts[row]..<later.starts[row + 1]] {
        entries.append(Entry(row: rows.numbers[row], name: numbers[Int(sum.name)], value: sum.value))
      }
    }
    self = SumsByRowAndName(entries, names: names, rows: rows.count)
  }

  /// The sums of a row, largest first, then by name.
  func sums(of row: Int) -> [(name: String, sum: Double)] {
    let own = sums[starts[row]..<starts[row + 1]].map { (name: names.names[Int($0.name)], sum: $0.value) }
    if own.count < 2 { return own }
    return own.sorted { $0.sum != $1.sum ? $0.sum > $1.sum : $0.name < $1.name }
  }
}
