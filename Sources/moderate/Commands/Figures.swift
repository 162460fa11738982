import ArgumentParser
import Reporters
import ThreadStatistics

struct Figures: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Define every figure of 'stats': unit, formula, source, and where it is empty.",
    discussion: """
      EXAMPLES:
        moderate figures thread
        moderate figures --format csv
        moderate figures --guide
      """)

  @Argument(help: "Only these tables: \(StatisticsSubject.allCases.map(\.rawValue).joined(separator: ", ")).")
  var tables: [StatisticsSubject] = []

  @Flag(name: .long, help: "All of them in Markdown, as in Documentation/Statistics.md.")
  var guide = false

  @Option(name: .long, help: "Format: \(ReporterRegistry.table.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if guide, format != nil || !output.output.isEmpty || !tables.isEmpty {
      throw ValidationError("--guide is Markdown of all tables on standard output; it goes with nothing else.")
    }
  }

  func run() throws {
    if guide {
      try OutputStream.write(StatisticsCatalogue.markdown)
      return
    }
    let table = StatisticsCatalogue.table(of: tables.isEmpty ? StatisticsSubject.allCases : tables)
    try output.write(
      format: format, of: ReporterRegistry.table, name: { $0.name },
      render: { $0.render(table, style: $1) })
  }
}
