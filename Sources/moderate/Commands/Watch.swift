import ArgumentParser
import Glibc
import Moderation
import Reporters
import RuleEngine
import ThreadModel

struct Watch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge again whenever a rule file is saved, and show what that changed.",
    discussion: """
      Keeps the comments in memory and looks at the rule files ten times a second. Each save is compared with the last \
      rules that were sound; rules with errors are told and leave everything as it was. Ctrl-C ends it.

      EXAMPLES:
        moderate watch pages/
        moderate watch page.html --rules Rules/en/insult.yml
        moderate watch dump.jsonl --rules my-rules/ --limit 3
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var rules: RuleOptions

  @Option(name: .long, help: "Changed comments to show of each rule and kind of change; all are counted.")
  var limit = 5

  @Option(name: .long, help: "Colours: auto, always, never. NO_COLOR is respected.")
  var color = ColorChoice.auto

  /// Between two looks at the files.
  private static let interval = Duration.milliseconds(100)

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit is a number of comments.") }
  }

  func run() async throws {
    let style = Style(color: color.isOn(for: STDOUT_FILENO))
    let patterns = PatternShelf()
    // Stamped before they are read: what is saved meanwhile is another save.
    let paths = RuleFiles(rules.rules).paths
    var saves = SaveDetector(RuleFileStamp(paths))
    let loaded = try LoadedRules(rules.rules, patterns: patterns)
    guard !loaded.paths.isEmpty else {
      throw ValidationError(
        "The rules are those in the binary: name files to watch with --rules, or run moderate init.")
    }
    let side = try loaded.side()
    let report = await input.report(book: nil)
    if !report.failures.isEmpty { throw ExitStatus.unreadable }
    var session = await WatchSession(
      report.pages, side: side, language: input.lang, version: Moderate.version, limit: limit)
    Interruption.listen()
    try tell("\(session.flagged) of \(session.comments) comments flagged; watching \(loaded.origin), Ctrl-C ends")
    while !Interruption.isAsked {
      if saves.sawSave(RuleFileStamp(paths)) { try await update(&session, patterns, style) }
      try? await Task.sleep(for: Self.interval)
    }
  }

  private func update(_ session: inout WatchSession, _ patterns: PatternShelf, _ style: Style) async throws {
    let start = ContinuousClock.now
    // What is missing now may be back at the next look: an editor is at work.
    guard let loaded = try? LoadedRules(rules.rules, patterns: patterns) else { return }
    guard let set = loaded.set, let book = loaded.book else {
      let errors = loaded.diagnostics.filter { $0.severity == .error }
      try OutputStream.write(DiagnosticTextReporter.render(errors, style: style))
      return try tell("the rules before stay in force")
    }
    let side = RuleSetComparer.Side(set, book: book, origin: loaded.origin)
    let comparison = try await session.update(to: side, patterns: patterns)
    try OutputStream.write(ComparisonTextReporter.render(comparison, style: style))
    let duration = start.duration(to: .now).components
    if !input.quiet {
      OutputStream.complain(
        "judged again in \(duration.seconds * 1000 + duration.attoseconds / 1_000_000_000_000_000) ms")
    }
  }

  private func tell(_ sentence: String) throws { try OutputStream.write(TerminalText.line(sentence) + "\n") }
}
