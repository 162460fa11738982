/// Cells in columns that line up by display width.
struct TextTable {
  private let header: [String]
  private let isNumeric: [Bool]
  /// The columns after which cells are clipped.
  private let limits: [Int]
  private var rows: [(cells: [String], bar: String)] = []

  /// - Parameters:
  ///   - isNumeric: for each column whether it is aligned at its right.
  ///   - columns: for the first columns how wide they may be; the others as names are.
  init(header: [String], isNumeric: [Bool], columns: [Int] = []) {
    limits = header.indices.map { $0 < columns.count ? columns[$0] : TerminalText.name }
    self.header = zip(header, limits).map { TerminalText.line($0, columns: $1) }
    self.isNumeric = isNumeric
  }

  /// - Parameter bar: stands behind the cells as it is.
  mutating func add(_ cells: [String], bar: String = "") {
    rows.append((zip(cells, limits).map { TerminalText.line($0, columns: $1) }, bar))
  }

  func text(style: Style, indent: String = "") -> String {
    var widths = header.map { DisplayWidth.of($0) }
    for row in rows {
      for (column, cell) in row.cells.enumerated() where column < widths.count {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    var text = style.paint(indent + trimmed(line(header, widths)), .title) + "\n"
    for row in rows {
      let line = line(row.cells, widths)
      text += indent + (row.bar.isEmpty ? trimmed(line) : line + "  " + row.bar) + "\n"
    }
    return text
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var text = ""
    for (column, cell) in cells.enumerated() where column < widths.count {
      if column > 0 { text += "  " }
      text += DisplayWidth.padded(cell, to: widths[column], alignedRight: isNumeric[column])
    }
    return text
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
