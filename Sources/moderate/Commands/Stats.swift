import ArgumentParser
import Reporters
import ThreadModel
import ThreadStatistics

struct Stats: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count: tables by user, thread, rule, pair of users, hour or category.",
    discussion: """
      Every column is defined in Documentation/Statistics.md.

      EXAMPLES:
        moderate stats page.html
        moderate stats --by pair pages/
        moderate stats --by rule --format csv pages/ > rules.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .long, help: "Rows: \(StatisticsSubject.allCases.map(\.rawValue).joined(separator: ", ")).")
  var by = StatisticsSubject.user

  @Option(name: .long, help: "Format: \(ReporterRegistry.table.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  func run() async throws {
    let report = await input.report(book: try rules.book())
    let table = Statistics(of: report.pages.flatMap(\.threads), rules: report.rules).table(by: by)
    try output.write(
      format: format, of: ReporterRegistry.table, name: { $0.name },
      render: { $0.render(table, style: $1) })
    if !report.failures.isEmpty { throw ExitStatus.unreadable }
  }
}

extension StatisticsSubject: ExpressibleByArgument {}
