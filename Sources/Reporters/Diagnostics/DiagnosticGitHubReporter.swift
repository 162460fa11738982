package import ThreadModel

/// For GitHub Actions: workflow commands that annotate the lines of a pull request.
///
/// Source: GitHub documentation, "Workflow commands for GitHub Actions"; escapes as in `actions/toolkit`.
package enum DiagnosticGitHubReporter: DiagnosticReporter {
  package static let name = "github"
  package static let fileExtension = "txt"

  package static func render(_ diagnostics: [Diagnostic], style: Style) -> String {
    var text = ""
    for diagnostic in diagnostics {
      let location = diagnostic.location
      let end = location.column.addingReportingOverflow(diagnostic.length)
      let properties = [
        ("file", diagnostic.path), ("line", String(location.line)), ("col", String(location.column)),
        ("endColumn", String(end.overflow ? location.column : end.partialValue)), ("title", diagnostic.code),
      ]
      var message = TerminalText.lines(diagnostic.message)
      if let help = diagnostic.help { message += "\nhelp: " + TerminalText.lines(help) }
      if let related = diagnostic.related {
        message += "\nnote: " + TerminalText.line("\(related.note) at \(Wording.place(related.path, related.location))")
      }
      text += "::" + diagnostic.severity.rawValue + " "
      text += properties.map { $0 + "=" + escaped(TerminalText.line($1), inProperty: true) }.joined(separator: ",")
      text += "::" + escaped(message, inProperty: false) + "\n"
    }
    return text
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
