package import ThreadModel

/// Single lines for people that commands print beside a report, on standard error.
package enum MessageLine {
  /// `error: pages/a.json:3:17: not read: expected a comma`.
  package static func failure(_ failure: InputFailure, style: Style) -> String {
    style.paint("error", .reject) + ": "
      + TerminalText.line(Wording.failure(failure), columns: TerminalText.sentence) + "\n"
  }

  /// `defect: pages/a.html:12: two comments have the id 7; the later one is called 7#2 here`.
  package static func defect(_ defect: ThreadDefect, in input: String, style: Style) -> String {
    style.paint("defect", .review) + ": "
      + TerminalText.line(Wording.located(defect, in: input), columns: TerminalText.sentence) + "\n"
  }

  /// `2 errors, 1 warning in 2 files`, or that there is nothing to say.
  package static func summary(of diagnostics: [Diagnostic], style: Style) -> String {
    let hasErrors = diagnostics.contains { $0.severity == .error }
    let role: Style.Role = hasErrors ? .reject : diagnostics.isEmpty ? .good : .review
    return style.paint(Wording.summary(of: diagnostics), role) + "\n"
  }
}
