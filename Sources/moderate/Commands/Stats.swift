import ArgumentParser
import Reporters
import RuleEngine
import ThreadModel
import ThreadStatistics

struct Stats: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count: tables by user, thread, pair of users, rule, category, hour or language.",
    discussion: """
      Every column is defined in Documentation/Statistics.md and by 'moderate figures'.

      EXAMPLES:
        moderate stats page.html
        moderate stats --sort flag_rate --min-comments 5 --top 20 pages/
        moderate stats --by pair --format graphml pages/ > users.graphml
        moderate stats --by rule --format csv pages/ > rules.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var anonymity: AnonymityOptions

  @Option(name: .long, help: "Rows: \(StatisticsSubject.allCases.map(\.rawValue).joined(separator: ", ")).")
  var by = StatisticsSubject.user

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Column to sort by, figures from the largest, names from A; :asc or :desc behind it says it otherwise.",
      valueName: "column"))
  var sort: String?

  @Option(name: .long, help: ArgumentHelp("Only the first N rows.", valueName: "n"))
  var top: Int?

  @Option(
    name: .long, help: ArgumentHelp("Only rows with at least N comments; for pairs, replies.", valueName: "n"))
  var minComments = 0

  @Option(name: .long, help: "Format: \(StatisticsFormat.all(of: .pair).map(\.name).joined(separator: ", ")).")
  var format: String?

  func validate() throws {
    _ = try selection()
    if let top, top < 0 { throw ValidationError("--top takes a number of rows.") }
    if minComments < 0 { throw ValidationError("--min-comments takes a number of comments.") }
    let known = StatisticsFormat.all(of: by).map(\.name)
    for name in [format].compactMap({ $0 }) + output.output.map(\.format) where !known.contains(name) {
      if ReporterRegistry.graph.contains(where: { $0.name == name }) {
        throw ValidationError("'\(name)' is a graph of who answers whom: it takes --by pair.")
      }
      let hint = NearestName.of(name, among: known).map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError("Unknown format '\(name)'.\(hint) Known: \(known.joined(separator: ", ")).")
    }
  }

  func run() async throws {
    let book = try await rules.book(findsLanguages: input.lang == nil)
    let report = await input.report(book: book, namesRuleHash: false)
    let statistics = Statistics(
      over: report.pages.map(anonymity.shown), rules: report.rules, reviewThreshold: book.reviewThreshold)
    let part = await statistics.part(countingAtOnce: by)
    let selection = try selection()
    try output.write(
      format: format, of: StatisticsFormat.all(of: by), name: \.name,
      render: { $0.render(part, selection, style: $1) })
    if !report.failures.isEmpty { throw ExitStatus.unreadable }
  }

  private func selection() throws -> StatisticsSelection {
    StatisticsSelection(order: try order(), top: top, minComments: minComments)
  }

  private func order() throws -> StatisticsSelection.Order? {
    guard let sort else { return nil }
    let words = sort.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let columns = StatisticsCatalogue.columns(of: by).filter { !$0.isDetail }
    guard let column = columns.first(where: { $0.name == words[0] }) else {
      let hint = NearestName.of(words[0], among: columns.map(\.name)).map { " Did you mean '\($0)'?" } ?? ""
      let known = columns.map(\.name).joined(separator: ", ")
      throw ValidationError("No column '\(words[0])' to sort by.\(hint) Known: \(known).")
    }
    switch words.dropFirst() {
    case []: return .init(column: column.name, isAscending: column.isText)
    case ["asc"]: return .init(column: column.name, isAscending: true)
    case ["desc"]: return .init(column: column.name, isAscending: false)
    default: throw ValidationError("'\(sort)' should end in ':asc' or ':desc'.")
    }
  }
}

extension StatisticsSubject: ExpressibleByArgument {}

extension StatisticsTable.Column {
  fileprivate var isText: Bool { unit == "name" || unit == "time" || unit == "id" }
}

/// A way to write a table of statistics down.
private enum StatisticsFormat {
  case table(any TableReporter.Type)
  case graph(any GraphReporter.Type)

  static func all(of subject: StatisticsSubject) -> [StatisticsFormat] {
    ReporterRegistry.table.map(table) + (subject == .pair ? ReporterRegistry.graph.map(graph) : [])
  }

  var name: String {
    switch self {
    case .table(let reporter): reporter.name
    case .graph(let reporter): reporter.name
    }
  }

  func render(_ part: StatisticsPart, _ selection: StatisticsSelection, style: Style) -> String {
    switch self {
    case .table(let reporter): reporter.render(part.table(selection), style: style)
    case .graph(let reporter): part.graph(selection).map { reporter.render($0) } ?? ""
    }
  }
}
