import ArgumentParser
import Moderation
import Reporters
import RuleEngine
import ThreadFormats
import ThreadModel
import ThreadStatistics

struct Rules: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules that are in force, or what each is worth on comments at hand.",
    discussion: """
      With --stats each rule has the comments on which it fires, those that only it keeps from passing, and the rule that
      fires most often beside it. Where comments are labelled, it also has its precision: by the column that
      --label-field names, which is empty, 0, no or false for what is fine, or else by the decisions that the input
      carries (spam, removed, hidden).

      EXAMPLES:
        moderate rules
        moderate rules --lang de --format csv
        moderate rules --stats pages/
        moderate rules --stats --label-field toxic --columns text=tweet tweets.csv
        moderate rules --schema rules > rules.schema.json
      """)

  @Argument(help: "With --stats: files, directories, globs, or - for standard input.", completion: .file())
  var paths: [String] = []

  @Flag(name: .long, help: "Count what each rule does on the comments of PATHS.")
  var stats = false

  @Option(
    name: .long,
    help: "Write a JSON Schema for editors: \(RuleSchema.allCases.map(\.rawValue).joined(separator: ", ")).")
  var schema: RuleSchema?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .long, help: "Only rules for this language; with --stats the language of comments that do not say.")
  var lang: String?

  @Option(
    name: .long,
    help: "With --stats: take every input as this format; 'moderate formats' lists them.",
    completion: .list(FormatRegistry.all.map { $0.name }), transform: InputFormat.init(named:))
  var inputFormat: InputFormat?

  @Option(
    name: .long, help: ArgumentHelp("With --stats: as for scan.", valueName: "field=column,..."),
    transform: ColumnNames.init(written:))
  var columns: ColumnNames?

  @Option(name: .long, help: "With --stats: the column or key that says whether a comment is bad.")
  var labelField: String?

  @Option(name: .long, help: "Format: \(ReporterRegistry.table.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  func validate() throws {
    if stats, paths.isEmpty { throw ValidationError("Nothing to count: name a file, a directory, or -.") }
    if !stats, !paths.isEmpty { throw ValidationError("Inputs are for --stats; rules are named with --rules.") }
  }

  func run() async throws {
    if let schema { return try OutputStream.write(schema.text) }
    let book = try await rules.book(findsLanguages: stats && lang == nil)
    let table = stats ? try await values(of: book) : list(of: book)
    try output.write(
      format: format, of: ReporterRegistry.table, name: { $0.name },
      render: { $0.render(table, style: $1) })
  }

  // MARK: --stats

  private func values(of book: RuleBook) async throws -> StatisticsTable {
    var names = columns?.names ?? [:]
    if let labelField { names[.spam] = labelField }
    let finder = InputFinder(paths)
    let options = Moderator.Options(format: inputFormat?.name, language: lang, columns: names)
    let report = await Moderator(book: book, options: options)
      .report(on: finder.sources, version: Moderate.version, failures: finder.failures)
    OutputStream.complain(about: report.failures)
    if !report.failures.isEmpty { throw ExitStatus.unreadable }
    let threads = report.pages.flatMap(\.threads)
    let decisions: Set<CommentFlag> = labelField == nil ? [.spam, .removed, .hidden] : [.spam]
    let isLabelled = labelField != nil || threads.contains { $0.thread.comments.contains { $0.holds(decisions) } }
    let causes = SoleCauses(book)
    return RuleValues(
      of: threads, rules: book.rules, soleCauses: causes.rules, label: isLabelled ? { $0.holds(decisions) } : nil
    ).table
  }

  // MARK: The list

  private func list(of book: RuleBook) -> StatisticsTable {
    let listed = book.rules.filter { rule in
      guard let lang else { return true }
      return rule.languages.contains { $0 == "*" || $0.lowercased() == lang.lowercased() }
    }
    return StatisticsTable(
      subject: "rule",
      columns: [
        .init("rule", "The rule's id."), .init("category", "What its score is added to."),
        .init("score", "What one firing adds."), .init("status", "stable, test or deprecated."),
        .init("languages", "BCP 47 tags it applies to; * = any."), .init("title", "What it finds."),
        .init("defined", "File and line."),
      ],
      rows: listed.map {
        [
          .text($0.id), .text($0.category), .number($0.score), .text($0.status.rawValue),
          .text($0.languages.joined(separator: " ")), .text($0.title), .text("\($0.path):\($0.line)"),
        ]
      })
  }
}

extension RuleSchema: ExpressibleByArgument {}

extension Comment {
  fileprivate func holds(_ decisions: Set<CommentFlag>) -> Bool { record.flags.contains(where: decisions.contains) }
}
