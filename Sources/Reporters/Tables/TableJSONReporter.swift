package import ThreadModel

/// For programs: one document with the definition of every column.
package enum TableJSONReporter: TableReporter {
  package static let name = "json"
  package static let fileExtension = "json"

  package static func render(_ table: StatisticsTable, style: Style) -> String {
    var writer = JSONWriter(.indented)
    writer.object { document in
      document.member("subject", table.subject)
      document.array("columns") { columns in
        for column in table.columns {
          columns.object {
            $0.member("name", column.name)
            $0.member("definition", column.definition)
          }
        }
      }
      document.array("rows") { rows in
        for row in table.rows { rows.object { $0.members(of: row, in: table) } }
      }
    }
    writer.endLine()
    return writer.text
  }
}

extension JSONWriter {
  /// A cell for every column; a missing figure is null.
  mutating func members(of row: [StatisticsTable.Cell], in table: StatisticsTable) {
    for (index, column) in table.columns.enumerated() {
      switch index < row.count ? row[index] : .missing {
      case .text(let text): member(column.name, text)
      case .count(let count): member(column.name, count)
      case .number(let number): member(column.name, number)
      case .missing: member(column.name, nil as String?)
      }
    }
  }
}
