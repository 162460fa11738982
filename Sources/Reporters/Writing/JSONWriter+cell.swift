internal import ThreadModel

extension JSONWriter {
  /// A cell for every column; a missing figure is null.
  mutating func members(of row: [StatisticsTable.Cell], in table: StatisticsTable) {
    for (index, column) in table.columns.enumerated() {
      member(column.name, index < row.count ? row[index] : .missing)
    }
  }

  mutating func member(_ key: String, _ cell: StatisticsTable.Cell) {
    switch cell {
    case .text(let text): member(key, text)
    case .count(let count): member(key, count)
    case .number(let number): member(key, number)
    case .missing: member(key, nil as String?)
    case .list(let cells): array(key) { array in for cell in cells { array.value(cell) } }
    case .record(let members): object(key) { object in for one in members { object.member(one.name, one.value) } }
    }
  }

  /// Cells hold cells no deeper than the definitions of columns say.
  mutating func value(_ cell: StatisticsTable.Cell) {
    switch cell {
    case .text(let text): value(text)
    case .count(let count): value(count)
    case .number(let number): value(number)
    case .missing: value(nil as String?)
    case .list(let cells): array { array in for cell in cells { array.value(cell) } }
    case .record(let members): object { object in for one in members { object.member(one.name, one.value) } }
    }
  }

  static func text(of cell: StatisticsTable.Cell) -> String {
    var writer = JSONWriter()
    writer.value(cell)
    return writer.text
  }
}
