/// A table of GitHub Flavored Markdown.
struct MarkdownTable {
  private(set) var text: String
  private let columns: Int

  /// - Parameter isNumeric: for each column whether it is aligned at its right.
  init(header: [String], isNumeric: [Bool]) {
    columns = header.count
    text = "| " + header.map { MarkdownText.escaped($0) }.joined(separator: " | ") + " |\n"
    text += "|" + isNumeric.map { $0 ? " ---: |" : " --- |" }.joined() + "\n"
  }

  /// Missing cells are empty.
  mutating func add(_ cells: [String]) {
    let cells = cells.prefix(columns).map { MarkdownText.escaped($0) }
    let padding = [String](repeating: "", count: columns - cells.count)
    text += "| " + (cells + padding).joined(separator: " | ") + " |\n"
  }
}
