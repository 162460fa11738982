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
        for column in table.columns { columns.object { $0.members(of: column) } }
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
  /// What a column does not say is left out.
  fileprivate mutating func members(of column: StatisticsTable.Column) {
    member("name", column.name)
    member("definition", column.definition)
    if let unit = column.unit { member("unit", unit) }
    if let formula = column.formula { member("formula", formula) }
    if let source = column.source { member("source", source) }
    if let missing = column.missing { member("null_where", missing) }
  }
}
