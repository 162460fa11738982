import ArgumentParser
import Moderation
import Reporters
import ThreadModel

struct ThreadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thread",
    abstract: "Show the rebuilt reply tree: who answers whom, and how that is known.",
    discussion: """
      EXAMPLES:
        moderate thread page.html
        moderate thread --format jsonl page.html > comments.jsonl
        moderate thread --flat forum.html
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .long, help: "Format: \(ReporterRegistry.thread.map { $0.name }.joined(separator: ", ")).")
  var format: String?

  func run() async throws {
    let only = output.only(format, of: ReporterRegistry.thread, name: { $0.name })
    if let reporter = only as? any ThreadRowReporter.Type {
      let summary = try await input.writeRows(book: nil, head: reporter.head) { reporter.rows(of: $0.threadPage) }
      if !summary.failures.isEmpty { throw ExitStatus.unreadable }
      return
    }
    let report = await input.report(book: nil)
    let pages = report.pages.map(\.threadPage)
    try output.write(
      format: format, of: ReporterRegistry.thread, name: { $0.name },
      render: { $0.render(pages, failures: report.failures, style: $1) })
    if !report.failures.isEmpty { throw ExitStatus.unreadable }
  }
}

extension PageReport {
  fileprivate var threadPage: ThreadPage {
    ThreadPage(input: input, format: format, threads: threads.map(\.thread), defects: defects)
  }
}
