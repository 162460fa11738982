/// Cells in columns that line up by display width.
struct TextTable {
  private let header: [String]
  private let isNumeric: [Bool]
  private var rows: [[String]] = []

  /// - Parameter isNumeric: for each column whether it is aligned at its right.
  init(header: [String], isNumeric: [Bool]) {
    self.header = header.map { TerminalText.line($0, columns: TerminalText.name) }
    self.isNumeric = isNumeric
  }

  mutating func add(_ cells: [String]) {
    rows.append(cells.map { TerminalText.line($0, columns: TerminalText.name) })
  }

  func text(style: Style, indent: String = "") -> String {
    var widths = header.map { DisplayWidth.of($0) }
    for row in rows {
      for (column, cell) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    var text = style.paint(indent + line(header, widths), .title) + "\n"
    for row in rows { text += indent + line(row, widths) + "\n" }
    return text
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var text = ""
    for (column, cell) in cells.enumerated() where column < widths.count {
      if column > 0 { text += "  " }
      text += DisplayWidth.padded(cell, to: widths[column], alignedRight: isNumeric[column])
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
