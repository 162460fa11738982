import ArgumentParser
import Moderation
import Reporters
import RuleEngine
import ThreadModel

struct ThreadCommand: AsyncParsableCommand {
  private static let formats = ReporterRegistry.thread.map { $0.name } + ReporterRegistry.threadFolders.map { $0.name }

  static let configuration = CommandConfiguration(
    commandName: "thread",
    abstract: "Show the rebuilt reply tree: who answers whom, and how that is known.",
    discussion: """
      EXAMPLES:
        moderate thread page.html
        moderate thread --format jsonl page.html > comments.jsonl
        moderate thread --flat forum.html
        moderate thread --format graphml page.html > page.graphml
        moderate thread --format convokit pages/ -o corpus/
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var anonymity: AnonymityOptions

  @Option(name: .long, help: "Format: \(formats.joined(separator: ", ")).")
  var format: String?

  @Option(
    name: .customShort("o"), help: ArgumentHelp("The folder that convokit writes.", valueName: "folder"),
    completion: .directory)
  var folder: String?

  func validate() throws {
    for name in [format].compactMap({ $0 }) + output.output.map(\.format) where !Self.formats.contains(name) {
      let hint = NearestName.of(name, among: Self.formats).map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError("Unknown format '\(name)'.\(hint) Known: \(Self.formats.joined(separator: ", ")).")
    }
    let isFolder = format.flatMap(Self.folderReporter) != nil
    if isFolder, folder == nil { throw ValidationError("'\(format ?? "")' is a folder of files: say where with -o.") }
    if !isFolder, folder != nil { throw ValidationError("-o is for a format that is a folder, such as convokit.") }
  }

  func run() async throws {
    let only = output.only(format, of: ReporterRegistry.thread, name: { $0.name })
    if let reporter = only as? any ThreadRowReporter.Type {
      let summary = try await input.writeRows(book: nil, head: reporter.head) {
        reporter.rows(of: anonymity.shown($0).threadPage)
      }
      if !summary.failures.isEmpty { throw ExitStatus.unreadable }
      return
    }
    let report = await input.report(book: nil)
    let pages = report.pages.map { anonymity.shown($0).threadPage }
    if let reporter = format.flatMap(Self.folderReporter), let folder {
      try OutputStream.write(reporter.files(of: pages), toFolder: folder)
    }
    for file in output.output {
      guard let reporter = Self.folderReporter(named: file.format) else { continue }
      try OutputStream.write(reporter.files(of: pages), toFolder: file.path)
    }
    try writeTexts(pages, failures: report.failures)
    if !report.failures.isEmpty { throw ExitStatus.unreadable }
  }

  /// What goes to standard output and to single files.
  private func writeTexts(_ pages: [ThreadPage], failures: [InputFailure]) throws {
    var texts = output
    texts.output = output.output.filter { Self.folderReporter(named: $0.format) == nil }
    let standard = format.flatMap { Self.folderReporter(named: $0) == nil ? $0 : nil }
    if texts.output.isEmpty, standard == nil, format != nil || !output.output.isEmpty { return }
    try texts.write(
      format: standard, of: ReporterRegistry.thread, name: { $0.name },
      render: { $0.render(pages, failures: failures, style: $1) })
  }

  private static func folderReporter(named name: String) -> (any ThreadFolderReporter.Type)? {
    ReporterRegistry.threadFolders.first { $0.name == name }
  }
}

extension PageReport {
  fileprivate var threadPage: ThreadPage {
    ThreadPage(
      input: input, format: format, detection: detection, threads: threads.map(\.thread), defects: defects)
  }
}
