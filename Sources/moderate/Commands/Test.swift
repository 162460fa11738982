import ArgumentParser
import Glibc
import Reporters
import RuleEngine
import ThreadModel

struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the examples that every rule carries.",
    discussion: """
      EXAMPLES:
        moderate test
        moderate test my-rules/
        moderate test --format junit > examples.xml
      """)

  @Argument(help: "Rule files or directories; default as for scan.", completion: .file())
  var paths: [String] = []

  @Option(name: .long, help: "Format: \(ReporterRegistry.diagnostics.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let loaded = try LoadedRules(paths)
    guard let set = loaded.set, let book = loaded.book else {
      let style = Style(color: output.color.isOn(for: STDERR_FILENO))
      try OutputStream.write(DiagnosticTextReporter.render(loaded.diagnostics, style: style), to: STDERR_FILENO)
      throw ExitStatus.configuration
    }
    var runner = ExampleRunner(set, book: book)
    let outcomes = runner.outcomes()
    let failed = ExampleLint.diagnostics(of: outcomes, in: loaded.sources)
    if !failed.isEmpty || format != nil {
      try output.write(
        format: format, of: ReporterRegistry.diagnostics, name: { $0.name },
        render: { $0.render(failed, passed: outcomes.filter(\.holds).map(\.passedCheck), style: $1) })
    }
    let holding = outcomes.count(where: \.holds)
    let summary = "\(holding) of \(outcomes.count) examples of \(set.rules.count) rules hold"
    try OutputStream.write(summary + "\n", to: format == nil ? STDOUT_FILENO : STDERR_FILENO)
    if !failed.isEmpty { throw ExitStatus.gate }
  }
}
