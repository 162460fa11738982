package import ThreadModel

/// A way to write something down: one file (or folder) a format, one line in `ReporterRegistry`.
///
/// Every reporter is a pure function of its arguments: the same report gives the same bytes.
package protocol OutputFormat: Sendable {
  /// What `--format` takes.
  static var name: String { get }
  /// Without the dot.
  static var fileExtension: String { get }
}

/// `moderate scan`: every comment or the flagged ones, as the format's readers expect.
package protocol Reporter: OutputFormat {
  static func scan(_ report: Report, style: Style) -> String
  /// Whether the hash of the rules is part of the output.
  static var namesRuleHash: Bool { get }
}

extension Reporter {
  package static var namesRuleHash: Bool { true }
}

/// A reporter whose output is a head and one row a comment: inputs can be answered one after the other, and large ones
/// piece by piece.
package protocol RowReporter: Reporter {
  /// What stands before the first row.
  static var head: String { get }
  /// In the order of the input.
  static func rows(of page: PageReport) -> RowBlock
}

/// `moderate report`: one page for one article.
package protocol ArticleReporter: Reporter {
  static func report(_ page: PageReport, of report: Report, style: Style) -> String
  /// What is written beside the page where reports go to a folder; their names are put behind its own.
  static func companions(of page: PageReport, style: Style) -> [ReportFile]
}

extension ArticleReporter {
  package static func companions(of page: PageReport, style: Style) -> [ReportFile] { [] }
}

/// `moderate thread`: the rebuilt reply trees, nothing judged.
package protocol ThreadReporter: OutputFormat {
  static func render(_ pages: [ThreadPage], failures: [InputFailure], style: Style) -> String
}

/// `moderate thread` where the format is a folder of files: all inputs in one.
package protocol ThreadFolderReporter: OutputFormat {
  static func files(of pages: [ThreadPage]) -> [ReportFile]
}

/// A file of a folder, by its name there.
package struct ReportFile: Sendable, Hashable {
  package let name: String
  package let text: String
}

/// See `RowReporter`.
package protocol ThreadRowReporter: ThreadReporter {
  static var head: String { get }
  static func rows(of page: ThreadPage) -> RowBlock
}

/// `moderate stats`: one table of figures.
package protocol TableReporter: OutputFormat {
  static func render(_ table: StatisticsTable, style: Style) -> String
}

/// `moderate stats --by pair` as a graph.
package protocol GraphReporter: OutputFormat {
  static func render(_ graph: UserGraph) -> String
}

/// `moderate lint`: errors and warnings about rule files, in the order given.
package protocol DiagnosticReporter: OutputFormat {
  static func render(_ diagnostics: [Diagnostic], style: Style) -> String
  /// The same where it is known what was found in order.
  static func render(_ diagnostics: [Diagnostic], passed: [PassedCheck], style: Style) -> String
}

extension DiagnosticReporter {
  package static func render(_ diagnostics: [Diagnostic], passed: [PassedCheck], style: Style) -> String {
    render(diagnostics, style: style)
  }
}

/// `moderate diff` and `moderate watch`: what a change of the rules does.
package protocol ComparisonReporter: OutputFormat {
  static func render(_ comparison: RuleComparison, style: Style) -> String
}

/// `moderate import`: what became of the lines of somebody else's rules.
package protocol ImportReporter: OutputFormat {
  static func render(_ report: ImportReport, style: Style) -> String
}
