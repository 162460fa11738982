package import ThreadModel

/// For pull requests and notes.
package enum TableMarkdownReporter: TableReporter {
  package static let name = "markdown"
  package static let fileExtension = "md"

  package static func render(_ table: StatisticsTable, style: Style) -> String {
    let table = table.withoutDetails
    if table.columns.isEmpty { return "" }
    var text = MarkdownTable(header: table.columns.map(\.name), isNumeric: table.numericColumns)
    for row in table.rows { text.add(row.map(\.shown)) }
    return text.text
  }
}
