import ArgumentParser
import Reporters
import RuleEngine
import ThreadModel

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules that are in force.",
    discussion: """
      EXAMPLES:
        moderate rules
        moderate rules --lang de --format csv
      """)

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .long, help: "Only rules for this language.")
  var lang: String?

  @Option(name: .long, help: "Format: \(ReporterRegistry.table.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  func run() throws {
    let book = try rules.book()
    let listed = book.rules.filter { rule in
      guard let lang else { return true }
      return rule.languages.contains { $0 == "*" || $0.lowercased() == lang.lowercased() }
    }
    let table = StatisticsTable(
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
    try output.write(
      format: format, of: ReporterRegistry.table, name: { $0.name },
      render: { $0.render(table, style: $1) })
  }
}
