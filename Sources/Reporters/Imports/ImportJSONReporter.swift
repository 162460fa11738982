package import ThreadModel

/// For programs: how the source was read, and every line that was not carried or not to the letter.
package enum ImportJSONReporter: ImportReporter {
  package static let name = "json"
  package static let fileExtension = "json"

  package static func render(_ report: ImportReport, style: Style) -> String {
    var writer = JSONWriter(.indented)
    writer.object { document in
      document.member("inputs", strings: report.inputs)
      document.member("format", report.format)
      document.detection(report.detection)
      document.member("lines", report.lines)
      document.member("rules", report.rules)
      document.lines("not_carried", report.refused)
      document.lines("changed", report.changed)
    }
    writer.endLine()
    return writer.text
  }
}

extension JSONWriter {
  fileprivate mutating func lines(_ key: String, _ lines: [ImportReport.Line]) {
    array(key) { array in
      for line in lines {
        array.object {
          $0.member("input", line.input)
          $0.member("line", line.number)
          $0.member("reason", line.reason)
          $0.member("text", line.text)
        }
      }
    }
  }
}
