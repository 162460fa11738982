package import ThreadModel

/// For programs: every diagnostic with its place, and how many there are.
package enum DiagnosticJSONReporter: DiagnosticReporter {
  package static let name = "json"
  package static let fileExtension = "json"

  package static func render(_ diagnostics: [Diagnostic], style: Style) -> String {
    var writer = JSONWriter(.indented)
    writer.object { document in
      document.array("diagnostics") { array in
        for diagnostic in diagnostics { array.object { write(diagnostic, to: &$0) } }
      }
      document.member("errors", diagnostics.count { $0.severity == .error })
      document.member("warnings", diagnostics.count { $0.severity == .warning })
    }
    writer.endLine()
    return writer.text
  }

  private static func write(_ diagnostic: Diagnostic, to object: inout JSONWriter) {
    object.member("code", diagnostic.code)
    object.member("severity", diagnostic.severity.rawValue)
    object.member("path", diagnostic.path)
    object.member("line", diagnostic.location.line)
    object.member("column", diagnostic.location.column)
    object.member("length", diagnostic.length)
    object.member("message", diagnostic.message)
    object.member("source_line", diagnostic.sourceLine)
    object.member("help", diagnostic.help)
    guard let related = diagnostic.related else { return }
    object.object("related") {
      $0.member("path", related.path)
      $0.member("line", related.location.line)
      $0.member("column", related.location.column)
      $0.member("note", related.note)
    }
  }
}
