import ArgumentParser
import FoundationEssentials
import Glibc
import Moderation
import Reporters
import ThreadModel
import ThreadStatistics

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write one moderation report an article, and an index over all.",
    discussion: """
      EXAMPLES:
        moderate report pages/ -o reports/
        moderate report --format markdown page.html -o reports/
        moderate report page.html               as text, on the terminal
        moderate report --format csv pages/ -o tables/      comments, hits, users, pairs, rules, defects
        moderate report --preview-removal 12 page.html
        moderate report --anonymize "$KEY" --redact pages/ -o public/
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var privacy: PrivacyOptions

  @Option(name: .shortAndLong, help: "Write one file an article into this directory.", completion: .directory)
  var output: String?

  @Option(
    name: .long,
    help:
      "Format: \(ReporterRegistry.report.map { $0.name }.joined(separator: ", ")). Default: html with -o, else text.")
  var format: String?

  @Option(
    name: .long, help: "Language of the pages: \(InterfaceLanguage.allCases.map(\.rawValue).joined(separator: ", ")).")
  var uiLang = InterfaceLanguage.en

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "Say what the removal of the comment with this id would take along; repeatable.", valueName: "id"))
  var previewRemoval: [String] = []

  @Option(name: .long, help: "Show only comments with this verdict or a harsher one: review, hide, reject.")
  var minVerdict = Gate.review

  @Option(name: .long, help: ArgumentHelp("Show only the N flagged comments with the highest scores.", valueName: "n"))
  var top: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Columns of the text report. Default: those of the terminal, else \(TextReporter.columns).", valueName: "n"))
  var width: Int?

  @Option(name: .long, help: "Colours: auto, always, never. NO_COLOR is respected.")
  var color = ColorChoice.auto

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top takes a number of comments.") }
    if let width, !TerminalWidth.allowed.contains(width) {
      let allowed = "\(TerminalWidth.allowed.lowerBound) to \(TerminalWidth.allowed.upperBound)"
      throw ValidationError("--width takes a number of columns, \(allowed).")
    }
    if let format, reporter(named: format) == nil { throw ValidationError("Unknown format '\(format)'.") }
  }

  func run() async throws {
    guard let reporter = reporter(named: format ?? (output == nil ? "text" : "html")) else {
      throw ExitStatus.configuration
    }
    let book = try await rules.book(findsLanguages: input.lang == nil)
    let report = privacy.shown(await input.report(book: book))
    var articles: [PageReport] = []
    for page in report.pages {
      articles += await page.articles(
        rules: report.rules, threshold: book.reviewThreshold, previews: previewRemoval, selection: selection)
    }
    for id in previewRemoval where !articles.contains(where: { $0.previews.contains { $0.comment.id == id } }) {
      OutputStream.complain("no comment has the id \(id); 'moderate thread' lists them")
      throw ExitStatus.configuration
    }
    if let output {
      try write(articles, of: report, with: reporter, to: output)
    } else {
      let style = Style(
        color: color.isOn(for: STDOUT_FILENO), language: uiLang, width: width ?? TerminalWidth.of(STDOUT_FILENO))
      for article in articles { try OutputStream.write(reporter.report(article, of: report, style: style)) }
    }
    if !report.failures.isEmpty { throw ExitStatus.unreadable }
  }

  private var selection: FlagSelection { FlagSelection(least: minVerdict.verdict, top: top) }

  private func reporter(named name: String) -> (any ArticleReporter.Type)? {
    ReporterRegistry.report.first { $0.name == name }
  }

  private func write(
    _ articles: [PageReport], of report: Report, with reporter: any ArticleReporter.Type, to directory: String
  ) throws {
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    } catch {
      OutputStream.complain("\(directory): cannot be made")
      throw ExitStatus.unreadable
    }
    let style = Style(language: uiLang, width: width)
    var names = ReportFileNames()
    var written: [(file: String, page: PageReport)] = []
    func write(_ text: String, to file: String) throws {
      let path = directory + "/" + file
      try OutputStream.write(text, toFile: path)
      if !input.quiet { try OutputStream.write(TerminalText.line(path) + "\n") }
    }
    for article in articles {
      let name = names.next(for: article)
      let file = name + "." + reporter.fileExtension
      try write(reporter.report(article, of: report, style: style), to: file)
      for companion in reporter.companions(of: article, style: style) {
        try write(companion.text, to: "\(name).\(companion.name).\(reporter.fileExtension)")
      }
      written.append((file, article))
    }
    if reporter == HTMLReporter.self {
      try write(HTMLReporter.index(written, of: report, style: style), to: "index.html")
    }
  }
}

extension PageReport {
  /// One page a thread, with what is counted in it.
  fileprivate func articles(
    rules: [RuleSummary], threshold: Double?, previews ids: [String], selection: FlagSelection
  ) async -> [PageReport] {
    var articles: [PageReport] = []
    for thread in threads {
      let statistics = Statistics(of: [thread], rules: rules, reviewThreshold: threshold)
      let tables = await statistics.tables(by: [.thread, .user, .pair, .rule])
      var page = PageReport(
        input: input, format: format, detection: detection, threads: [thread], defects: defects, tables: tables,
        previews: ids.compactMap { thread.preview(removing: $0) })
      page.selection = selection
      articles.append(page)
    }
    return articles
  }
}

extension InterfaceLanguage: ExpressibleByArgument {}

/// File names for reports: the input's own name, made safe and unique.
struct ReportFileNames {
  /// The index over all reports has this name.
  private var taken: Set<String> = ["index"]

  mutating func next(for article: PageReport) -> String {
    var name = article.input.split(separator: "/").last.map(String.init) ?? "report"
    name = InputFinder.plainName(of: name)
    if let dot = name.lastIndex(of: "."), dot != name.startIndex { name = String(name[..<dot]) }
    if let key = article.threads.first?.thread.key, key != article.input { name += "-" + key }
    let safe = String(name.unicodeScalars.map(Self.safe).prefix(80).reduce(into: "") { $0.append($1) })
    let base = safe.isEmpty || safe.allSatisfy { $0 == "." } ? "report" : safe
    var unique = base
    var number = 2
    while !taken.insert(unique.lowercased()).inserted {
      unique = "\(base)-\(number)"
      number += 1
    }
    return unique
  }

  private static func safe(_ scalar: Unicode.Scalar) -> Character {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "._-".unicodeScalars.contains(scalar))
      ? Character(scalar) : "_"
  }
}
