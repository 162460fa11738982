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

  /// The compiled rules, read by all cores. They last as long as the process: taking them apart takes time and helps
  /// nobody.
  ///
  /// - Parameters:
  ///   - usesPrefilter: false runs every pattern on every text, with the same result.
  ///   - isProfiled: whether the time of matching is booked by rule.
  ///   - findsLanguages: whether comments will be met that do not say their language.
  /// - Throws: exit status 2 after telling every error on standard error.
  func book(
    usesPrefilter: Bool = true, isProfiled: Bool = false, findsLanguages: Bool = true
  ) async throws -> RuleBook {
    let files = try LoadedRules.files(rules)
    let patterns = PatternShelf(trustsSources: files.areProven)
    let reader = RuleSetReader(checks: patterns.checks, today: Clock.today, for: .judging)
    let parsed = await reader.parse(files.sources, workers: Workers.count)
    // What is left to do with the rules is for one core.
    async let patternsAreReady: Void = PatternAnalysis.prepare()
    async let languagesAreReady: Void = findsLanguages ? ThreadLanguages.prepare() : ()
    let loaded = try LoadedRules(files, reader.read(parsed)) {
      try RuleBook($0, hash: $0.hash, patterns: patterns, usesPrefilter: usesPrefilter, isProfiled: isProfiled)
    }
    let book = try loaded.usable().book
    _ = Unmanaged.passRetained(book)
    await patternsAreReady
    await languagesAreReady
    return book
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
    _ paths: [String], isProfiled: Bool = false, isThorough: Bool = false, today: Timestamp? = nil,
    patterns: PatternShelf = PatternShelf()
  ) throws {
    let files = try Self.files(paths)
    let checks = isThorough ? patterns.checks.thorough : patterns.checks
    let reader = RuleSetReader(
      checks: checks, today: today ?? Clock.today, isWhole: isThorough && Self.holdPolicy(paths, files.sources))
    try self.init(files, reader.read(files.sources)) {
      try RuleBook($0, hash: $0.hash, patterns: patterns, isProfiled: isProfiled)
    }
  }

  /// - Parameter compile: makes the book of a set without errors.
  fileprivate init(
    _ files: RuleFiles, _ read: (set: RuleSet?, diagnostics: [Diagnostic]), compile: (RuleSet) throws -> RuleBook
  ) throws {
    sources = files.sources
    origin = files.origin
    paths = files.paths
    (set, diagnostics) = read
    book = try diagnostics.contains { $0.severity == .error } ? nil : set.map(compile)
  }

  /// - Throws: exit status 2, after telling why, where a rule file is missing or may not be read.
  fileprivate static func files(_ paths: [String]) throws -> RuleFiles {
    let files = RuleFiles(paths)
    OutputStream.complain(about: files.failures)
    if !files.failures.isEmpty { throw ExitStatus.configuration }
    return files
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
