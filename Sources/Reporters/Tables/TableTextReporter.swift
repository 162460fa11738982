package import ThreadModel

/// For people at a terminal: aligned columns, figures at their right, at most three decimals.
package enum TableTextReporter: TableReporter {
  package static let name = "text"
  package static let fileExtension = "txt"

  package static func render(_ table: StatisticsTable, style: Style) -> String {
    let table = table.withoutDetails
    if table.columns.isEmpty { return "" }
    var text = TextTable(header: table.columns.map(\.name), isNumeric: table.numericColumns)
    for row in table.rows { text.add(row.map(\.shown)) }
    return text.text(style: style)
  }
}

extension StatisticsTable {
  /// The columns that people read.
  var withoutDetails: StatisticsTable {
    if !columns.contains(where: \.isDetail) { return self }
    let kept = columns.indices.filter { !columns[$0].isDetail }
    return StatisticsTable(
      subject: subject, columns: kept.map { columns[$0] },
      rows: rows.map { row in kept.compactMap { $0 < row.count ? row[$0] : nil } })
  }

  /// For each column whether every cell that says something is a figure.
  var numericColumns: [Bool] {
    var isNumeric = [Bool](repeating: true, count: columns.count)
    var hasFigure = [Bool](repeating: false, count: columns.count)
    for row in rows {
      for (column, cell) in row.enumerated() where column < isNumeric.count {
        switch cell {
        case .text, .list, .record: isNumeric[column] = false
        case .count, .number: hasFigure[column] = true
        case .missing: break
        }
      }
    }
    return zip(isNumeric, hasFigure).map { $0 && $1 }
  }
}

extension StatisticsTable.Cell {
  /// For people; a missing figure is a dash.
  var shown: String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    case .number(let number): DecimalText.rounded(number)
    case .missing: "–"
    case .list, .record: JSONWriter.text(of: self)
    }
  }
}
