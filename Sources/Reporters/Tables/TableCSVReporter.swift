package import ThreadModel

/// For spreadsheets: figures in full precision, a missing figure is an empty cell, lists and records are JSON.
package enum TableCSVReporter: TableReporter {
  package static let name = "csv"
  package static let fileExtension = "csv"

  package static func render(_ table: StatisticsTable, style: Style) -> String {
    var writer = CSVWriter(header: table.columns.map(\.name))
    for row in table.rows {
      writer.row(
        row.map { cell in
          switch cell {
          case .text(let text): .text(text)
          case .count(let count): .figure(count)
          case .number(let number): .number(number)
          case .missing: .text(nil)
          case .list, .record: .text(JSONWriter.text(of: cell))
          }
        })
    }
    return writer.text
  }
}
