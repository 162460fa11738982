/// Every output format by command, the default first. A new format is one line here.
package enum ReporterRegistry {
  package static let scan: [any Reporter.Type] = [
    TextReporter.self,
    JSONLinesReporter.self,
    JSONReporter.self,
    CSVReporter.self,
    MarkdownReporter.self,
    HTMLReporter.self,
    SARIFReporter.self,
  ]

  package static let report: [any ArticleReporter.Type] = [
    TextReporter.self,
    MarkdownReporter.self,
    HTMLReporter.self,
    JSONReporter.self,
    CSVReporter.self,
    SARIFReporter.self,
  ]

  package static let thread: [any ThreadReporter.Type] = [
    ThreadTreeReporter.self,
    ThreadJSONLinesReporter.self,
    ThreadJSONReporter.self,
    ThreadCSVReporter.self,
    ThreadGraphMLReporter.self,
  ]

  package static let threadFolders: [any ThreadFolderReporter.Type] = [
    ThreadConvoKitReporter.self
  ]

  package static let table: [any TableReporter.Type] = [
    TableTextReporter.self,
    TableCSVReporter.self,
    TableJSONReporter.self,
    TableJSONLinesReporter.self,
    TableMarkdownReporter.self,
  ]

  package static let graph: [any GraphReporter.Type] = [
    GraphMLReporter.self
  ]

  package static let diagnostics: [any DiagnosticReporter.Type] = [
    DiagnosticTextReporter.self,
    DiagnosticJSONReporter.self,
    DiagnosticSARIFReporter.self,
    DiagnosticGitHubReporter.self,
    DiagnosticJUnitReporter.self,
  ]

  package static let comparison: [any ComparisonReporter.Type] = [
    ComparisonTextReporter.self,
    ComparisonMarkdownReporter.self,
    ComparisonJSONReporter.self,
  ]

  package static let imports: [any ImportReporter.Type] = [
    ImportTextReporter.self,
    ImportJSONReporter.self,
  ]
}
