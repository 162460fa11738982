import ArgumentParser
import Glibc
import Moderation
import RuleEngine
import ThreadFormats
import ThreadModel

/// What to read and how to take it.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files, directories (read recursively), globs, or - for standard input.",
    completion: .file())
  var paths: [String]

  @Option(
    name: .long,
    help: "Take every input as this format instead of looking at its content; 'moderate formats' lists them.",
    completion: .list(FormatRegistry.all.map { $0.name }), transform: InputFormat.init(named:))
  var inputFormat: InputFormat?

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Which column of a table, or key of a JSON record, holds what, as in author=nick,text=body. Fields: \
      \(TableField.allCases.map(\.rawValue).joined(separator: ", ")).
      """, valueName: "field=column,..."), transform: ColumnNames.init(written:))
  var columns: ColumnNames?

  @Option(
    name: .long,
    help: "Language of the comments (en, pt-BR, ...) where a comment does not say; goes before the page's own.")
  var lang: String?

  @Option(name: .long, help: "What 'today' means in printed times: 2026-01-31 or 2026-01-31T12:00.")
  var now: PrintedInstant?

  @Option(name: .long, help: ArgumentHelp("What reports call standard input.", valueName: "name"))
  var stdinFilename = "(stdin)"

  @Flag(name: .long, help: "Keep flat threads flat: do not infer parents from quotes and mentions.")
  var flat = false

  @Flag(name: .shortAndLong, help: "No progress and no notes about formats on standard error.")
  var quiet = false

  var moderatorOptions: Moderator.Options {
    Moderator.Options(
      format: inputFormat?.name, language: lang, now: now?.timestamp, keepsFlat: flat, columns: columns?.names ?? [:])
  }

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Nothing to read: name a file, a directory, or - for standard input.") }
    if let lang, !LanguageTag.isKnown(tag: lang) { throw ValidationError("'\(lang)' is not a language tag.") }
  }

  /// Reads, rebuilds and judges; failures are told on standard error as well.
  ///
  /// - Parameter namesRuleHash: whether anything that is made of the report shows it.
  func report(book: RuleBook?, namesRuleHash: Bool = true) async -> Report {
    let finder = InputFinder(paths, standardInputName: stdinFilename)
    let progress = Progress(inputs: finder.sources.count)
    let line = ProgressLine(progress, isQuiet: quiet)
    var options = moderatorOptions
    options.namesRuleHash = namesRuleHash
    var report = await Moderator(book: book, options: options)
      .report(on: finder.sources, version: Moderate.version, failures: finder.failures, progress: progress)
    await line.finish()
    report.asOf = now?.timestamp
    OutputStream.complain(about: report.failures)
    OutputStream.complain(about: report.pages.compactMap(\.damage))
    if !quiet { OutputStream.note(doubtful: report.pages.compactMap(\.doubt)) }
    return report
  }

  /// The same for an output of one row a comment, which is written to standard output as it comes.
  func writeRows(
    book: RuleBook?, head: String, rows: @escaping @Sendable (PageReport) -> RowBlock
  ) async throws -> RowSummary {
    let finder = InputFinder(paths, standardInputName: stdinFilename)
    let progress = Progress(inputs: finder.sources.count)
    let line = ProgressLine(progress, isQuiet: quiet || isatty(STDOUT_FILENO) == 1)
    do {
      try OutputStream.write(head)
      let summary = try await Moderator(book: book, options: moderatorOptions)
        .writeRows(
          of: finder.sources, failures: finder.failures, to: RowOutput(rows: rows) { try OutputStream.write($0) },
          progress: progress)
      await line.finish()
      OutputStream.complain(about: summary.failures)
      OutputStream.complain(about: summary.damaged)
      if !quiet { OutputStream.note(doubtful: summary.doubtful) }
      return summary
    } catch {
      await line.finish()
      throw error
    }
  }
}

/// An ISO 8601 date, with or without a time of day.
struct PrintedInstant: ExpressibleByArgument {
  let timestamp: Timestamp

  init?(argument: String) {
    guard let timestamp = PrintedTime.read(argument) else { return nil }
    self.timestamp = timestamp
  }
}
