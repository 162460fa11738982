import ArgumentParser
import Moderation
import Reporters
import ThreadModel

/// For the table in `Documentation/Formats.md`; no part of what users do, and so not listed.
struct MeasureInference: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-inference",
    abstract: "Hide the parents that threads state and count how many are inferred from quotes and mentions.",
    discussion: """
      EXAMPLES:
        moderate measure-inference threads/
        moderate measure-inference --format markdown threads/ > table.md
      """,
    shouldDisplay: false)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .long, help: "Format: \(ReporterRegistry.table.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  func run() throws {
    let finder = InputFinder(input.paths, standardInputName: input.stdinFilename)
    let (table, unread) = InferenceMeasurement(options: input.moderatorOptions).table(on: finder.sources)
    let failures = finder.failures + unread
    OutputStream.complain(about: failures)
    try output.write(
      format: format, of: ReporterRegistry.table, name: { $0.name },
      render: { $0.render(table, style: $1) })
    if !failures.isEmpty { throw ExitStatus.unreadable }
  }
}
