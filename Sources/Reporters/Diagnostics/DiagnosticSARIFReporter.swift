package import ThreadModel

/// For code scanning services: the Static Analysis Results Interchange Format.
///
/// Source: SARIF 2.1.0, OASIS Standard, 27 March 2020; the sections named below are its own.
package enum DiagnosticSARIFReporter: DiagnosticReporter {
  package static let name = "sarif"
  package static let fileExtension = "sarif"

  package static func render(_ diagnostics: [Diagnostic], style: Style) -> String {
    let codes = Set(diagnostics.map(\.code)).sorted()
    return SARIFText.log { rules in
      for code in codes { rules.object { $0.member("id", code) } }
    } run: { run in
      // Columns count characters, not UTF-16 units (3.14.17).
      run.member("columnKind", "unicodeCodePoints")
      run.array("results") { results in
        for diagnostic in diagnostics { results.object { write(diagnostic, codes, to: &$0) } }
      }
    }
  }

  /// A result (3.27).
  private static func write(_ diagnostic: Diagnostic, _ codes: [String], to result: inout JSONWriter) {
    result.member("ruleId", diagnostic.code)
    result.member("ruleIndex", codes.firstIndex(of: diagnostic.code) ?? -1)
    result.member("level", diagnostic.severity.rawValue)
    result.object("message") { message in
      let help = diagnostic.help.map { "\nhelp: " + TerminalText.lines($0) } ?? ""
      message.member("text", TerminalText.lines(diagnostic.message) + help)
    }
    result.array("locations") { locations in
      locations.object { location in
        write(diagnostic.path, diagnostic.location, length: diagnostic.length, to: &location) { region in
          guard let line = diagnostic.sourceLine else { return }
          region.object("snippet") { $0.member("text", line) }
        }
      }
    }
    guard let related = diagnostic.related else { return }
    result.array("relatedLocations") { locations in
      locations.object { location in
        write(related.path, related.location, length: nil, to: &location) { _ in }
        location.object("message") { $0.member("text", TerminalText.lines(related.note)) }
      }
    }
  }

  /// A physical location (3.29); the end column of its region is the one behind the last character (3.30.8).
  private static func write(
    _ path: String, _ place: SourceLocation, length: Int?, to location: inout JSONWriter,
    region more: (inout JSONWriter) -> Void
  ) {
    location.object("physicalLocation") { physical in
      physical.object("artifactLocation") { $0.member("uri", SARIFText.uri(of: path)) }
      physical.object("region") { region in
        region.member("startLine", place.line)
        region.member("startColumn", place.column)
        if let length {
          let end = place.column.addingReportingOverflow(length)
          region.member("endColumn", end.overflow ? place.column + 1 : end.partialValue)
        }
        more(&region)
      }
    }
  }
}
