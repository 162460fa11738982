package import ThreadModel

/// A table with a header line: commas, semicolons, tabs or bars between its cells.
package enum TableFormat: ThreadFormat {
  package static let name = "csv"
  package static let summary = "CSV or TSV with a header line that names text, author, time, id, parent, ..."
  package static let guide = FormatGuide(
    .record, seed: "seeds/csv/choir.csv",
    source: "tables with a header line: commas, semicolons, tabs or bars",
    reads: "what the columns are known to hold, or what `--columns` says",
    parents: [.named, .nesting, .inferred],
    flags: [
      .deleted: "column `deleted`, status `trash`, text `[deleted]`",
      .removed: "column `removed`, status `rejected`, text `[removed]`", .spam: "column `spam`, status `spam`",
      .unapproved: "column `approved`",
    ])

  private static let rowsTried = 5
  private static let longestName = 60

  package static func confidence(in document: InputDocument) -> Int {
    guard let header = header(of: document) else { return 0 }
    var reader = TableReader(sample(of: document), delimiter: header.delimiter)
    _ = reader.next()
    var rows = 0
    var fitting = 0
    while rows < rowsTried, let row = reader.next() {
      rows += 1
      if row.cells.count == header.cells.count { fitting += 1 }
    }
    // Prose has commas too, but not the same number of them in most of its lines.
    guard fitting > 0, fitting * 2 > rows, header.cells.allSatisfy({ $0.utf8.count <= longestName }) else { return 0 }
    return TableColumns(header.cells).confidence
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    guard let header = header(of: document, given: context.columns) else {
      throw ParseFailure("the first line does not name the columns of a table", at: SourceLocation(line: 1))
    }
    if let missing = TableColumns.missing(context.columns, in: header.cells) {
      throw ParseFailure("the table has no column '\(missing)'", at: SourceLocation(line: 1))
    }
    let columns = TableColumns(header.cells, given: context.columns)
    guard columns[.text] != nil else {
      throw ParseFailure("no column of the table is known to hold the text", at: SourceLocation(line: 1))
    }
    var reader = TableReader(document.text, delimiter: header.delimiter)
    _ = reader.next()
    var collector = ThreadCollector()
    while let row = reader.next() {
      let cells = row.cells
      let maker = TableRecord(
        value: { field in columns[field].flatMap { $0 < cells.count ? cells[$0] : nil } }, now: context.now)
      let (record, defect) = maker.record(line: row.line)
      collector.note(defect)
      let thread = collector.thread(maker.value(.thread).flatMap { $0.isEmpty ? nil : $0 })
      collector.describe(thread, title: maker.value(.title), url: maker.value(.url))
      collector.append(record, to: thread)
    }
    return collector.page()
  }

  /// Whether the text is a table whose header line has all of these names.
  static func hasColumns(_ names: Set<String>, in document: InputDocument) -> Bool {
    guard let first = document.firstByte, !"<{[".utf8.contains(first) else { return false }
    let text = sample(of: document)
    return ",;\t|".utf8.contains { delimiter in
      var reader = TableReader(text, delimiter: delimiter)
      guard let row = reader.next(), row.cells.count > 1, row.cells.count < 500 else { return false }
      return names.allSatisfy { TableColumns.place(of: $0, in: row.cells) != nil }
    }
  }

  /// The header with the delimiter that makes most of it.
  private static func header(
    of document: InputDocument, given: [TableField: String] = [:]
  ) -> (cells: [String], delimiter: UInt8)? {
    guard let first = document.firstByte, !"<{[".utf8.contains(first) else { return nil }
    let text = sample(of: document)
    var best: (cells: [String], delimiter: UInt8, known: Int)?
    for delimiter in ",;\t|".utf8 {
      var reader = TableReader(text, delimiter: delimiter)
      guard let row = reader.next(), row.cells.count > 1, row.cells.count < 500 else { continue }
      let known = TableColumns(row.cells, given: given).columns.count
      if known > (best?.known ?? 0) { best = (row.cells, delimiter, known) }
    }
    guard let best else { return nil }
    return (best.cells, best.delimiter)
  }

  /// Enough for the header and a row, cut at a line end.
  private static func sample(of document: InputDocument) -> String {
    guard document.text.utf8.count > 1 << 16 else { return document.text }
    return String(decoding: document.text.utf8.prefix(1 << 16), as: UTF8.self)
  }
}
