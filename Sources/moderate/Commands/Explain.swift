import ArgumentParser
import Glibc
import Moderation
import Reporters
import RuleEngine
import ThreadFormats
import ThreadModel

struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a rule's page, or why a comment was flagged - or was not.",
    discussion: """
      EXAMPLES:
        moderate explain en-insult-direct
        moderate explain 'page.html#comment-12'
        moderate explain 'page.html#12' --rule en-insult-direct
      """)

  @Argument(help: "The id of a rule, or PATH#ID of a comment.")
  var subject: String

  @Option(name: .long, help: "Follow this rule through the comment: the first clause that failed, and what it saw.")
  var rule: String?

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("Rule file or directory; repeatable. Default as for scan.", valueName: "path"))
  var rules: [String] = []

  @Option(
    name: .long,
    help: "Take the input as this format instead of looking at its content; 'moderate formats' lists them.",
    completion: .list(FormatRegistry.all.map { $0.name }), transform: InputFormat.init(named:))
  var inputFormat: InputFormat?

  @Option(name: .long, help: "Language of the comments where they do not say.")
  var lang: String?

  @Option(name: .long, help: "Colours: auto, always, never. NO_COLOR is respected.")
  var color = ColorChoice.auto

  func run() async throws {
    let loaded = try LoadedRules(rules)
    guard let set = loaded.set, let book = loaded.book else {
      try OutputStream.write(DiagnosticTextReporter.render(loaded.diagnostics, style: style), to: STDERR_FILENO)
      throw ExitStatus.configuration
    }
    if let rule, !book.rules.contains(where: { $0.id == rule }) { throw unknown(rule, in: book) }
    guard let hash = subject.lastIndex(of: "#") else {
      guard let definition = set.rules.first(where: { $0.summary.id == subject }) else {
        throw unknown(subject, in: book)
      }
      try OutputStream.write(RulePageReporter.render(definition.page, style: style))
      return
    }
    try await explain(
      comment: String(subject[subject.index(after: hash)...]), in: String(subject[..<hash]), book: book)
  }

  private var style: Style { Style(color: color.isOn(for: STDOUT_FILENO)) }

  private func unknown(_ id: String, in book: RuleBook) -> ValidationError {
    let nearest = NearestName.of(id, among: book.rules.map(\.id)).map { " Did you mean '\($0)'?" } ?? ""
    return ValidationError("No rule has the id '\(id)'.\(nearest)")
  }

  private func explain(comment id: String, in path: String, book: RuleBook) async throws {
    let finder = InputFinder([path])
    let options = Moderator.Options(format: inputFormat?.name, language: lang)
    let report = await Moderator(book: book, options: options)
      .report(on: finder.sources, version: Moderate.version, failures: finder.failures)
    OutputStream.complain(about: report.failures)
    if !report.failures.isEmpty { throw ExitStatus.unreadable }
    for page in report.pages {
      for (index, judged) in page.threads.enumerated() {
        guard let node = judged.thread.comments.firstIndex(where: { $0.id == id }) else { continue }
        let explanation = Judge(book).explanation(of: node, in: judged.thread, language: lang)
        try OutputStream.write(
          ExplanationReporter.render(
            explanation, of: node, in: index, on: page, rules: book.rules, rule: rule, style: style))
        return
      }
    }
    OutputStream.complain("\(path): no comment has the id \(id); 'moderate thread' lists them")
    throw ExitStatus.unreadable
  }
}
