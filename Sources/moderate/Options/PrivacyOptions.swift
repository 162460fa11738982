import ArgumentParser
import Redaction
import ThreadModel

/// What readers of an output are not to see.
struct PrivacyOptions: ParsableArguments {
  @OptionGroup var anonymity: AnonymityOptions

  @Flag(name: .long, help: "Mask the words that rules matched: i**** for idiot.")
  var redact = false

  /// Names go first: the mask of a word could hide one.
  func shown(_ page: PageReport) -> PageReport {
    let named = anonymity.shown(page)
    return redact ? Redactor.redacted(named) : named
  }

  func shown(_ report: Report) -> Report {
    var shown = Report(
      version: report.version, ruleHash: report.ruleHash, rules: report.rules, pages: report.pages.map(self.shown),
      failures: report.failures)
    shown.asOf = report.asOf
    return shown
  }
}

/// `--anonymize`.
struct AnonymityOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Replace users by pseudonyms, in texts, quotes and links too. The same key gives the same pseudonyms; keep it to \
      yourself.
      """, valueName: "key"))
  var anonymize: String?

  func validate() throws {
    if anonymize?.isEmpty == true { throw ValidationError("--anonymize takes a key that is not empty.") }
  }

  func shown(_ page: PageReport) -> PageReport { anonymize.map { Anonymizer(key: $0).anonymized(page) } ?? page }
}
