package import ThreadModel

/// For programs: one object a row.
package enum TableJSONLinesReporter: TableReporter {
  package static let name = "jsonl"
  package static let fileExtension = "jsonl"

  package static func render(_ table: StatisticsTable, style: Style) -> String {
    var writer = JSONWriter()
    for row in table.rows {
      writer.object { $0.members(of: row, in: table) }
      writer.endLine()
    }
    return writer.text
  }
}
