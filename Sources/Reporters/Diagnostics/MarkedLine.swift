/// A source line as a terminal shows it, and the carets below a stretch of it.
struct MarkedLine {
  /// Tabs are blanks up to the next multiple of four columns; a long line is cut around the place.
  let text: String
  let carets: String

  private static let tabStop = 4
  private static let before = 60
  private static let after = 60

  /// - Parameters:
  ///   - column: of the first marked character, from 1; may lie behind the line's end.
  ///   - length: in characters.
  init(_ line: String, column: Int, length: Int) {
    let mark = min(max(0, column - 1), line.count)
    let end = mark.addingReportingOverflow(max(1, length))
    let marked = mark..<(end.overflow ? Int.max : end.partialValue)
    var text = ""
    var columns = 0
    var caretStart: Int?
    var caretEnd = 0
    let skipped = max(0, mark - Self.before)
    if skipped > 0 {
      text = "…"
      columns = 1
    }
    var isCut = false
    for (position, character) in line.enumerated().dropFirst(skipped) {
      if position >= mark + Self.after {
        isCut = true
        break
      }
      let shown = character == "\t" ? Self.blanks(at: columns) : TerminalText.line(String(character))
      if marked.contains(position) {
        caretStart = caretStart ?? columns
        caretEnd = columns + DisplayWidth.of(shown)
      }
      text += shown
      columns += DisplayWidth.of(shown)
    }
    self.text = isCut ? text + "…" : text
    let start = caretStart ?? columns
    carets = String(repeating: " ", count: start) + String(repeating: "^", count: max(1, caretEnd - start))
  }

  private static func blanks(at column: Int) -> String {
    String(repeating: " ", count: tabStop - column % tabStop)
  }
}
