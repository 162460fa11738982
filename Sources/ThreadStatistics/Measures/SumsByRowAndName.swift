/// One sum for each row and name that occur together: a language a user writes in, a category a user is flagged for.
struct SumsByRowAndName: Sendable {
  private var names = NameDirectory()
  /// Sorted by row, then by the number of the name; nothing twice.
  private var entries: [Entry] = []

  private struct Entry {
    var row: Int32
    var name: Int32
    var sum: Double

    var key: Int64 { Int64(row) << 32 | Int64(name) }
  }

  /// Adds up as it goes; `finish` has to follow.
  mutating func add(_ value: Double, to name: String, of row: Int) {
    entries.append(
      Entry(row: Int32(truncatingIfNeeded: row), name: Int32(truncatingIfNeeded: names.register(name)), sum: value))
  }

  /// Brings what was added into order.
  mutating func finish() {
    // Numbered, so that equal ones are added in the order in which they came, and the same sum comes out every time.
    var order = entries.indices.map { (key: entries[$0].key, index: $0) }
    order.sort { $0.key != $1.key ? $0.key < $1.key : $0.index < $1.index }
    var sums: [Entry] = []
    for (_, index) in order {
      let entry = entries[index]
      if let last = sums.last, last.row == entry.row, last.name == entry.name {
        sums[sums.count - 1].sum += entry.sum
      } else {
        sums.append(entry)
      }
    }
    entries = sums
  }

  mutating func join(_ later: SumsByRowAndName, rows: RowMap) {
    let numbers = names.join(later.names).numbers
    for entry in later.entries {
      entries.append(
        Entry(
          row: Int32(truncatingIfNeeded: rows.numbers[Int(entry.row)]),
          name: Int32(truncatingIfNeeded: numbers[Int(entry.name)]), sum: entry.sum))
    }
    finish()
  }

  /// The sums of a row, largest first, then by name.
  func sums(of row: Int) -> [(name: String, sum: Double)] {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Int(entries[middle].row) < row { low = middle + 1 } else { high = middle }
    }
    var sums: [(name: String, sum: Double)] = []
    while low < entries.count, Int(entries[low].row) == row {
      sums.append((names.names[Int(entries[low].name)], entries[low].sum))
      low += 1
    }
    return sums.sorted { $0.sum != $1.sum ? $0.sum > $1.sum : $0.name < $1.name }
  }
}
