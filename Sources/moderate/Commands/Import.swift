import ArgumentParser
import Glibc
import Moderation
import Reporters
import RuleEngine
import RuleImport
import ThreadModel

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn the word lists and rules of other tools into a rule file.",
    discussion: """
      Reads word lists (words), the lists of Discourse and Coral (csv), AutoModerator's text checks (automoderator), \
      body, uri and meta rules of SpamAssassin (spamassassin) and the regex lists of SmokeDetector (smokedetector). \
      The pack passes 'moderate lint'; every line that is not carried is told on standard error with the reason.

      EXAMPLES:
        moderate import badwords.txt -o Rules/en/badwords.yml --category insult --language en
        moderate import forum-watched-words-block.csv -o Rules/any/watched.yml
        moderate import --from automoderator automod.yaml -o Rules/en/automod.yml
        moderate import watched_keywords.txt bad_keywords.txt -o Rules/any/smoke.yml --format json > lines.json
        moderate import 20_body_tests.cf --score 2 -o Rules/en/spamassassin.yml
      """)

  @Argument(help: "Lists or rule files of one format; - is standard input.", completion: .file())
  var files: [String]

  @Option(name: .shortAndLong, help: "Write the pack to this file; default: standard output.", completion: .file())
  var output: String?

  @Option(
    name: .long, help: "The format, instead of looking at the content.",
    completion: .list(ImportFormat.allCases.map(\.rawValue)))
  var from: ImportFormat?

  @Option(name: .long, help: "Category of the rules. Default: profanity, for AutoModerator conduct, else spam.")
  var category: String?

  @Option(name: .long, help: "Score of each rule. Default: what the source says, else 4.")
  var score: Double?

  @Option(
    name: .long, parsing: .singleValue, help: "Language of the rules, repeatable; default: any.")
  var language: [String] = []

  @Option(name: .long, help: "What the ids begin with; default: from the name of each file.")
  var idPrefix: String?

  @Option(
    name: .long,
    help: """
      What standard output gets besides the pack: text (on standard error) or json. json needs -o.
      """)
  var format: ReportFormat = .text

  enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    if files.isEmpty { throw ValidationError("Nothing to import: name a file.") }
    if format == .json, output == nil { throw ValidationError("--format json needs -o for the pack.") }
    for tag in language where tag != "*" && !LanguageTag.isKnown(tag: tag) {
      throw ValidationError("'\(tag)' is not a language tag.")
    }
  }

  func run() throws {
    let sources = try files.map(source)
    let rules = RuleFiles([])
    OutputStream.complain(about: rules.failures)
    guard let policy = rules.sources.first(where: \.setsPolicy) else { throw ExitStatus.configuration }
    let options = ImportOptions(
      category: category, score: score, languages: language.isEmpty ? ["*"] : language, idPrefix: idPrefix)
    let importer = RuleImporter(options: options, policy: policy)
    let told = from == nil ? ImportFormatDetector.detect(sources).format : nil
    if let problem = importer.problem(for: from ?? told ?? .words) {
      throw ValidationError(problem.prefix(1).uppercased() + problem.dropFirst() + ".")
    }
    let (pack, report) = importer.pack(of: sources, as: from)
    if let doubt = MessageLine.doubt(importing: report) { OutputStream.complain(doubt) }
    if let output {
      try OutputStream.write(pack, toFile: output)
    } else {
      try OutputStream.write(pack)
    }
    switch format {
    case .json: try OutputStream.write(ImportJSONReporter.render(report, style: Style()))
    case .text:
      let style = Style(color: ColorChoice.auto.isOn(for: STDERR_FILENO))
      try OutputStream.write(ImportTextReporter.render(report, style: style), to: STDERR_FILENO)
    }
    if report.rules == 0 { throw ExitStatus.configuration }
  }

  private func source(_ path: String) throws -> ImportSource {
    let source: InputSource = path == "-" ? .standardInput(name: "(stdin)") : .file(path)
    switch InputBytesReader.bytes(of: source) {
    case .success(let bytes): return ImportSource(name: source.name, bytes: bytes)
    case .failure(let failure):
      OutputStream.complain(about: [failure])
      throw ExitStatus.unreadable
    }
  }
}

extension ImportFormat: ExpressibleByArgument {}
