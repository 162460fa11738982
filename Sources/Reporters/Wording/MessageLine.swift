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

  /// `page.html: read as phpbb-html (80); xenforo-html (75) is near; --input-format forces one`: for those who should
  /// look whether the format is the right one. Nil where the content spoke clearly.
  package static func doubt(_ detection: FormatDetection?, of input: String, readAs format: String) -> String? {
    guard let detection, let doubt = detection.doubt else { return nil }
    let read = "\(input): read as \(format) (\(detection.confidence))"
    let other = detection.runnerUp.map { "\($0.format) (\($0.confidence))" }
    switch doubt {
    case .near: return read + "; \(other ?? "another") is near; --input-format forces one"
    case .guess: return read + ", a guess\(other.map { "; \($0) is next" } ?? ""); --input-format forces another"
    }
  }

  /// `2 errors, 1 warning in 2 files`, or that there is nothing to say.
  package static func summary(of diagnostics: [Diagnostic], style: Style) -> String {
    let hasErrors = diagnostics.contains { $0.severity == .error }
    let role: Style.Role = hasErrors ? .reject : diagnostics.isEmpty ? .good : .review
    return style.paint(Wording.summary(of: diagnostics), role) + "\n"
  }
}

extension MessageLine {
  /// `list.txt: read as smokedetector (70); words (60) is near; --from forces one`; nil where the content spoke
  /// clearly.
  package static func doubt(importing report: ImportReport) -> String? {
    guard let detection = report.detection, detection.doubt != nil else { return nil }
    let next = detection.runnerUp.map { "; \($0.format) (\($0.confidence)) is next" } ?? ""
    let inputs = report.inputs.joined(separator: ", ")
    return "\(inputs): read as \(report.format) (\(detection.confidence))\(next); --from forces another"
  }
}
