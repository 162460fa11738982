/// Every output format by command, the default first. A new format is one line here.
package enum ReporterRegistry {
  package static let scan: [any Reporter.Type] = [
    TextReporter.self, JSONLinesReporter.self,
  ]

  package static let report: [any ArticleReporter.Type] = []

  package static let thread: [any ThreadReporter.Type] = [
    ThreadTreeReporter.self, ThreadJSONLinesReporter.self,
  ]

  package static let table: [any TableReporter.Type] = [
    TableTextReporter.self
  ]

  package static let diagnostics: [any DiagnosticReporter.Type] = [
    DiagnosticTextReporter.self
  ]
}
