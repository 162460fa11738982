package import ThreadModel

/// For CI servers: one suite a file, one case a problem or a check that passed.
///
/// Source: the JUnit XML schema of Apache Ant's `junitreport`, with the `file` and `line` that CI servers read.
package enum DiagnosticJUnitReporter: DiagnosticReporter {
  package static let name = "junit"
  package static let fileExtension = "xml"

  package static func render(_ diagnostics: [Diagnostic], style: Style) -> String {
    render(diagnostics, passed: [], style: style)
  }

  package static func render(_ diagnostics: [Diagnostic], passed: [PassedCheck], style: Style) -> String {
    let failures = diagnostics.count { $0.severity == .error }
    let paths = Set(diagnostics.map(\.path) + passed.map(\.path))
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let counts = attributes([
      ("tests", String(diagnostics.count + passed.count)), ("failures", String(failures)), ("errors", "0"),
    ])
    text += "<testsuites name=\"moderate\"\(counts)>\n"
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      text += suite(path, diagnostics.filter { $0.path == path }, passed.filter { $0.path == path })
    }
    return text + "</testsuites>\n"
  }

  private static func suite(_ path: String, _ diagnostics: [Diagnostic], _ passed: [PassedCheck]) -> String {
    let failures = diagnostics.count { $0.severity == .error }
    let counts = attributes([
      ("name", path), ("tests", String(diagnostics.count + passed.count)), ("failures", String(failures)),
      ("errors", "0"),
    ])
    var text = "  <testsuite\(counts)>\n"
    for diagnostic in diagnostics { text += failedCase(diagnostic) }
    for check in passed { text += "    <testcase\(place(path, check.name, check.line))/>\n" }
    return text + "  </testsuite>\n"
  }

  /// A warning passes and says what it has to say.
  private static func failedCase(_ diagnostic: Diagnostic) -> String {
    let location = diagnostic.location
    let name = "\(diagnostic.code) at \(location.line):\(location.column)"
    var words = "\(Wording.place(diagnostic.path, location)): \(diagnostic.message)"
    if let line = diagnostic.sourceLine { words += "\n" + line }
    if let help = diagnostic.help { words += "\nhelp: " + help }
    let kind = attributes([("message", diagnostic.message), ("type", diagnostic.code)])
    let body =
      diagnostic.severity == .error
      ? "<failure\(kind)>\(XMLText.escaped(words))</failure>" : "<system-out>\(XMLText.escaped(words))</system-out>"
    return "    <testcase\(place(diagnostic.path, name, location.line))>\(body)</testcase>\n"
  }

  private static func place(_ path: String, _ name: String, _ line: Int) -> String {
    attributes([("name", name), ("classname", path), ("file", path), ("line", String(line))])
  }

  private static func attributes(_ pairs: [(name: String, value: String)]) -> String {
    pairs.map { " \($0.name)=\"\(onOneLine(XMLText.escaped($0.value)))\"" }.joined()
  }

  /// A line feed in an attribute reads as a blank unless it is a reference (XML 1.0, 3.3.3).
  private static func onOneLine(_ text: String) -> String {
    text.replacing { utf8, index in utf8[index] == 0x0A ? (1, "&#10;") : nil }
  }
}
