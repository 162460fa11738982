/// Writes CSV (RFC 4180) that a spreadsheet can open without running what strangers wrote.
///
/// A text cell that begins like a formula gets an apostrophe before it (OWASP, "CSV Injection"); control characters but
/// tab and line feed become visible. Figures stand as they are.
struct CSVWriter {
  enum Cell {
    case text(String?)
    case figure(Int)
    case number(Double?)
  }

  private(set) var text = ""

  /// Rows to put behind others.
  init() {}

  init(header: [String]) { row(header.map { .text($0) }) }

  mutating func row(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "," }
      switch cell {
      case .text(let value): append(value ?? "")
      case .figure(let value): text += String(value)
      case .number(let value): text += value.map { DecimalText.exact($0) } ?? ""
      }
    }
    text += "\r\n"
  }

  private mutating func append(_ value: String) {
    let safe = Self.neutralized(value)
    let needsQuotes = safe.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if !needsQuotes {
      text += safe
      return
    }
    text += "\""
    text += safe.replacing { utf8, index in utf8[index] == 0x22 ? (1, "\"\"") : nil }
    text += "\""
  }

  /// What a text cell holds in the file, before any quoting.
  static func neutralized(_ value: String) -> String {
    guard let first = value.unicodeScalars.first else { return "" }
    let shown = TerminalText.data(value)
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return "'" + shown
    default: return shown
    }
  }
}
