package import ThreadModel

/// For people at a terminal: `list.txt:12: not carried: E301: ...`, and one line that sums up.
package enum ImportTextReporter: ImportReporter {
  package static let name = "text"
  package static let fileExtension = "txt"

  package static func render(_ report: ImportReport, style: Style) -> String {
    var text = ""
    for line in report.refused { text += entry(line, "not carried", .review, style) }
    for line in report.changed { text += entry(line, "changed", .help, style) }
    return text + style.paint(Wording.summary(of: report), report.refused.isEmpty ? .good : .title) + "\n"
  }

  private static func entry(_ line: ImportReport.Line, _ kind: String, _ role: Style.Role, _ style: Style) -> String {
    let place = TerminalText.line("\(line.input):\(line.number)", columns: TerminalText.title)
    return style.paint(place, .title) + ": " + style.paint(kind, role) + ": "
      + TerminalText.line(line.reason, columns: TerminalText.title) + "\n"
      + style.paint("  │ ", .faint) + TerminalText.line(line.text, columns: TerminalText.title) + "\n"
  }
}

extension Wording {
  /// `12 rules from 14 of 16 lines (smokedetector), 2 lines not carried`
  static func summary(of report: ImportReport) -> String {
    let refused = report.refused.count
    var text = "\(count(report.rules, "rule")) from \(count(report.lines, "line")) (\(report.format))"
    text += refused == 0 ? ", every line carried" : ", \(count(refused, "line")) not carried"
    return report.changed.isEmpty ? text : text + ", \(report.changed.count) changed"
  }
}
