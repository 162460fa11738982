import ArgumentParser
import Glibc
import Moderation
import Reporters
import RuleEngine
import ThreadModel

/// Which rules to use.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "Rule file or directory; repeatable. Default: 'rules' in moderate.yml, else ./Rules, else the built-in rules.",
      valueName: "path"),
    completion: .file())
  var rules: [String] = []

  /// The compiled rules.
  ///
  /// - Parameters:
  ///   - usesPrefilter: false runs every pattern on every text, with the same result.
  ///   - isProfiled: whether the time of matching is booked by rule.
  /// - Throws: exit status 2 after telling every error on standard error.
  func book(usesPrefilter: Bool = true, isProfiled: Bool = false) throws -> RuleBook {
    try LoadedRules(rules, for: .judging, usesPrefilter: usesPrefilter, isProfiled: isProfiled).usable().book
  }
}

extension RuleBook {
  /// The score from which a comment is flagged; nil where the policy has none.
  var reviewThreshold: Double? { policy.thresholds.map(\.score).min() }
}

/// Rule files as far as they could be read.
struct LoadedRules {
  let sources: [RuleSource]
  let origin: String
  let set: RuleSet?
  /// Nil where there are errors.
  let book: RuleBook?
  /// By path and position; without those of the examples.
  let diagnostics: [Diagnostic]

  /// Files and directories that were read; empty for the rules in the binary.
  let paths: [String]

  /// - Parameters:
  ///   - isThorough: whether patterns are looked at more closely than it takes to run them.
  ///   - today: nil = what the clock says.
  ///   - patterns: what was compiled already.
  /// - Throws: exit status 2 where a rule file is missing or may not be read.
  init(
    _ paths: [String], for purpose: RuleSetReader.Purpose = .checking, usesPrefilter: Bool = true,
    isProfiled: Bool = false, isThorough: Bool = false, today: Timestamp? = nil, patterns: PatternShelf? = nil
  ) throws {
    let files = RuleFiles(paths)
    OutputStream.complain(about: files.failures)
    if !files.failures.isEmpty { throw ExitStatus.configuration }
    sources = files.sources
    origin = files.origin
    self.paths = files.paths
    let patterns = patterns ?? PatternShelf(trustsSources: purpose == .judging && files.areProven)
    let checks = isThorough ? patterns.checks.thorough : patterns.checks
    let reader = RuleSetReader(
      checks: checks, today: today ?? Clock.today, isWhole: isThorough && Self.holdPolicy(paths, files.sources),
      for: purpose)
    (set, diagnostics) = reader.read(files.sources)
    let hasErrors = diagnostics.contains { $0.severity == .error }
    book =
      try hasErrors
      ? nil
      : set.map {
        try RuleBook($0, hash: $0.hash, patterns: patterns, usesPrefilter: usesPrefilter, isProfiled: isProfiled)
      }
  }

  /// Whether the thresholds and categories stand among the files that were named, and not in a folder above.
  private static func holdPolicy(_ paths: [String], _ sources: [RuleSource]) -> Bool {
    sources.contains { source in source.setsPolicy && (paths.isEmpty || paths.contains { source.path.hasPrefix($0) }) }
  }

  /// - Throws: exit status 2 after telling every error on standard error.
  func usable() throws -> (set: RuleSet, book: RuleBook) {
    if let set, let book { return (set, book) }
    let style = Style(color: ColorChoice.auto.isOn(for: STDERR_FILENO))
    let errors = diagnostics.filter { $0.severity == .error }
    try OutputStream.write(DiagnosticTextReporter.render(errors, style: style), to: STDERR_FILENO)
    throw ExitStatus.configuration
  }
}
