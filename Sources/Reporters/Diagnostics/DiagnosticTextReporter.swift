package import ThreadModel

/// For people at a terminal: `path:line:column: error[E203]: message`, the source line, and a caret under the place.
package enum DiagnosticTextReporter: DiagnosticReporter {
  package static let name = "text"
  package static let fileExtension = "txt"

  package static func render(_ diagnostics: [Diagnostic], style: Style) -> String {
    var text = ""
    for diagnostic in diagnostics { text += entry(diagnostic, style: style) + "\n" }
    return text + MessageLine.summary(of: diagnostics, style: style)
  }

  private static func entry(_ diagnostic: Diagnostic, style: Style) -> String {
    let place = "\(diagnostic.path):\(diagnostic.location.line):\(diagnostic.location.column)"
    let kind = "\(diagnostic.severity.rawValue)[\(TerminalText.line(diagnostic.code))]"
    let role: Style.Role = diagnostic.severity == .error ? .reject : .review
    var text = style.paint(TerminalText.line(place), .title) + ": " + style.paint(kind, role) + ": "
    text += TerminalText.line(diagnostic.message) + "\n"
    let number = String(diagnostic.location.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    if let source = diagnostic.sourceLine {
      let marked = MarkedLine(source, column: diagnostic.location.column, length: diagnostic.length)
      text += style.paint(gutter + " │", .faint) + "\n"
      text += style.paint(number + " │", .faint) + " " + marked.text + "\n"
      text += style.paint(gutter + " │", .faint) + " " + style.paint(marked.carets, role) + "\n"
    }
    if let help = diagnostic.help { text += note("help", help, gutter, style) }
    if let related = diagnostic.related {
      let place = "\(related.path):\(related.location.line):\(related.location.column)"
      text += note("note", "\(related.note) at \(place)", gutter, style)
    }
    return text
  }

  private static func note(_ kind: String, _ words: String, _ gutter: String, _ style: Style) -> String {
    let lines = TerminalText.lines(words).split(separator: "\n", omittingEmptySubsequences: true)
    let indent = "\n" + gutter + "   " + String(repeating: " ", count: kind.utf8.count + 2)
    return gutter + " " + style.paint("=", .faint) + " " + style.paint(kind + ":", .help) + " "
      + lines.joined(separator: indent) + "\n"
  }
}

extension Wording {
  /// `2 errors, 1 warning in 2 files`, or that there is nothing to say.
  static func summary(of diagnostics: [Diagnostic]) -> String {
    if diagnostics.isEmpty { return "no errors, no warnings" }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    var parts: [String] = []
    if errors > 0 { parts.append(count(errors, "error")) }
    if warnings > 0 { parts.append(count(warnings, "warning")) }
    return parts.joined(separator: ", ") + " in " + count(Set(diagnostics.map(\.path)).count, "file")
  }
}
