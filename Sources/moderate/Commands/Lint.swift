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
        moderate lint --output sarif:rules.sarif --output junit:rules.xml
        moderate lint --cost
      """)

  @Argument(help: "Rule files or directories; default as for scan.", completion: .file())
  var paths: [String] = []

  @Flag(
    name: .long,
    help: "Also measure what each rule costs on an ordinary comment; a table on standard error, other every time.")
  var cost = false

  @Option(name: .long, help: "What 'today' is for ignores and rules in test: 2026-01-31.")
  var now: PrintedInstant?

  @Option(name: .long, help: "Format: \(ReporterRegistry.diagnostics.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let loaded = try LoadedRules(paths, isProfiled: cost, isThorough: true, today: now?.timestamp)
    let diagnostics = try (loaded.diagnostics + loaded.diagnosticsOfExamples()).sorted {
      ($0.path, $0.location) < ($1.path, $1.location)
    }
    try output.write(
      format: format, of: ReporterRegistry.diagnostics, name: { $0.name },
      render: { $0.render(diagnostics, passed: loaded.files(without: diagnostics), style: $1) })
    if cost, let book = loaded.book { CostTable.write(CostMeasurement.rows(of: book)) }
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.gate }
  }
}

extension LoadedRules {
  /// E702, E703 and W810: what the examples of all rules tell.
  func diagnosticsOfExamples() throws -> [Diagnostic] {
    guard let set else { return [] }
    let compiled = try book ?? RuleBook(set, hash: set.hash)
    var runner = ExampleRunner(set, book: compiled)
    let outcomes = runner.outcomes()
    return ExampleLint.diagnostics(of: outcomes, in: sources)
      + SubsumptionLint.diagnostics(of: outcomes, in: set, book: compiled, sources: sources)
  }

  /// The files about which there is nothing to say.
  fileprivate func files(without diagnostics: [Diagnostic]) -> [PassedCheck] {
    let named = Set(diagnostics.map(\.path))
    return sources.filter { !named.contains($0.path) }.map { PassedCheck(path: $0.path, line: 1, name: "no problems") }
  }
}
