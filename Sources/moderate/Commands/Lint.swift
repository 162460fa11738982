import ArgumentParser
import Glibc
import Reporters
import RuleEngine
import ThreadModel

struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check rule files: every error with its file, line and column.",
    discussion: """
      EXAMPLES:
        moderate lint
        moderate lint my-rules/ --format json
        moderate lint Rules/en/insult.yml
      """)

  @Argument(help: "Rule files or directories; default as for scan.", completion: .file())
  var paths: [String] = []

  @Option(name: .long, help: "Format: \(ReporterRegistry.diagnostics.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let loaded = try LoadedRules(paths)
    let diagnostics = try loaded.diagnostics + loaded.failedExamples()
    try output.write(
      format: format, of: ReporterRegistry.diagnostics, name: { $0.name },
      render: { $0.render(diagnostics.sorted { ($0.path, $0.location) < ($1.path, $1.location) }, style: $1) })
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.gate }
  }
}

extension LoadedRules {
  /// E702 and E703 of every example that does not hold.
  func failedExamples() throws -> [Diagnostic] {
    guard let set else { return [] }
    let compiled = try book ?? RuleBook(set, hash: set.hash)
    var runner = ExampleRunner(set, book: compiled)
    return ExampleLint.diagnostics(of: runner.outcomes(), in: sources)
  }
}
