import ArgumentParser
import Moderation
import Reporters
import RuleEngine
import ThreadModel

struct Scan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score every comment and show the flagged ones, with the reason for each.",
    discussion: """
      EXAMPLES:
        moderate scan page.html
        moderate scan pages/ --output csv:flagged.csv --output html:flagged.html
        moderate scan --lang de --rules my-rules/ page.html
        cat comments.jsonl | moderate scan --input-format jsonl --format jsonl -
        moderate scan --fail-on hide pages/ || echo 'something has to go'
        moderate scan --format jsonl dump.jsonl.zst > verdicts.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var privacy: PrivacyOptions

  @Option(name: .long, help: "Format: \(ReporterRegistry.scan.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  @Option(name: .long, help: "Exit with status 1 where a comment gets this verdict or a harsher one.")
  var failOn: Gate?

  @Flag(name: .customLong("no-prefilter"), help: "Run every pattern on every text: slower, with the same result.")
  var withoutPrefilter = false

  @Flag(name: .long, help: "Tell on standard error which rules took the time of matching.")
  var profile = false

  func run() async throws {
    let book = try await rules.book(
      usesPrefilter: !withoutPrefilter, isProfiled: profile, findsLanguages: input.lang == nil)
    defer { if profile { CostTable(book.costs).write() } }
    let only = output.only(format, of: ReporterRegistry.scan, name: { $0.name })
    if let reporter = only as? any RowReporter.Type {
      let summary = try await input.writeRows(book: book, head: reporter.head) { reporter.rows(of: privacy.shown($0)) }
      if !summary.failures.isEmpty { throw ExitStatus.unreadable }
      if let failOn, summary.verdict >= failOn.verdict { throw ExitStatus.gate }
      return
    }
    let report = privacy.shown(await input.report(book: book, namesRuleHash: namesRuleHash))
    try output.write(
      format: format, of: ReporterRegistry.scan, name: { $0.name },
      render: { $0.scan(report, style: $1) })
    if !report.failures.isEmpty { throw ExitStatus.unreadable }
    if let failOn, report.pages.contains(where: { $0.reaches(failOn.verdict) }) { throw ExitStatus.gate }
  }
}

extension Scan {
  private var namesRuleHash: Bool {
    output.formats(format, of: ReporterRegistry.scan, name: { $0.name }).contains { $0.namesRuleHash }
  }
}

/// The verdict from which on `--fail-on` fails.
enum Gate: String, ExpressibleByArgument, CaseIterable {
  case review, hide, reject

  var verdict: Verdict { Verdict(rawValue: rawValue) ?? .review }
}

extension PageReport {
  fileprivate func reaches(_ verdict: Verdict) -> Bool {
    threads.contains { $0.judgements.contains { $0.verdict >= verdict } }
  }
}
