import ArgumentParser
import Moderation
import Reporters
import RuleEngine
import ThreadModel

struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge the same comments with two sets of rules and show what differs.",
    discussion: """
      OLD and NEW are rule files or directories; 'builtin' stands for the rules in the binary. Every comment whose \
      verdict changed stands below the rule that is answerable for it, with what it answers and quotes.

      EXAMPLES:
        moderate diff builtin Rules/ pages/
        moderate diff old/insult.yml Rules/en/insult.yml page.html
        moderate diff main/Rules Rules pages/ --format markdown > comment.md
        moderate diff builtin Rules/ dump.jsonl.zst --limit 5 --fail-on-change
      """)

  @Argument(help: "The rules as they were.", completion: .file())
  var old: String

  @Argument(help: "The rules as they are to be.", completion: .file())
  var new: String

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .long, help: "Format: \(ReporterRegistry.comparison.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  @Option(name: .long, help: "Changed comments to show of each rule and kind of change; all are counted.")
  var limit = 20

  @Flag(name: .long, help: "Exit with status 1 where a verdict changes.")
  var failOnChange = false

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit is a number of comments.") }
  }

  func run() async throws {
    let before = try LoadedRules([old])
    let after = try LoadedRules([new])
    let comparer = RuleSetComparer(
      old: try before.side(), new: try after.side(), options: input.moderatorOptions, limit: limit)
    let finder = InputFinder(input.paths, standardInputName: input.stdinFilename)
    let progress = Progress(inputs: finder.sources.count)
    let line = ProgressLine(progress, isQuiet: input.quiet)
    let (comparison, damaged, doubtful) = await comparer.comparison(
      on: finder.sources, version: Moderate.version, failures: finder.failures, progress: progress)
    await line.finish()
    OutputStream.complain(about: comparison.failures)
    OutputStream.complain(about: damaged)
    if !input.quiet { OutputStream.note(doubtful: doubtful) }
    try output.write(
      format: format, of: ReporterRegistry.comparison, name: { $0.name },
      render: { $0.render(comparison, style: $1) })
    if !comparison.failures.isEmpty { throw ExitStatus.unreadable }
    if failOnChange, comparison.counts.verdicts > 0 { throw ExitStatus.gate }
  }
}

extension LoadedRules {
  /// - Throws: as `usable`.
  func side() throws -> RuleSetComparer.Side {
    let (set, book) = try usable()
    return RuleSetComparer.Side(set, book: book, origin: origin)
  }
}
