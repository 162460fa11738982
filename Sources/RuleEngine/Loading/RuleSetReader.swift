package import ThreadModel

/// Reads the files of a rule directory into one set of rules.
package struct RuleSetReader {
  /// What the rules are read for.
  package enum Purpose: Sendable {
    /// Everything that can be said of them, examples included.
    case checking
    /// What judging needs: in files that are proven examples are skipped and patterns are not looked into.
    case judging
  }

  private let checks: PatternChecks
  private let today: Timestamp?
  private let purpose: Purpose
  private let isWhole: Bool

  /// - Parameters:
  ///   - today: from when on ignores have expired and rules have been in test for too long; nil = nothing grows old.
  ///   - isWhole: whether there are no other packs, so that a category without a rule is worth a word.
  package init(
    checks: PatternChecks, today: Timestamp? = nil, isWhole: Bool = false, for purpose: Purpose = .checking
  ) {
    self.checks = checks
    self.today = today
    self.isWhole = isWhole
    self.purpose = purpose
  }

  /// The rules without errors, and everything that is wrong, by path and position.
  ///
  /// The set is nil where no usable `thresholds` and `categories` were found, so that nothing could be judged. Sources
  /// that are not YAML are lists that packs name by a path relative to the pack.
  package func read(_ sources: [RuleSource]) -> (set: RuleSet?, diagnostics: [Diagnostic]) {
    let sources = RuleSource.inReadingOrder(sources)
    let files = sources.filter(\.isYAML).map { ParsedRuleFile($0, isTrusted: isTrusted($0), today: today) }
    return read(Parsed(sources: sources, files: files))
  }

  /// Rule files, each read by itself.
  package struct Parsed: Sendable {
    fileprivate let sources: [RuleSource]
    /// Those of the sources that are YAML, in their order.
    fileprivate let files: [ParsedRuleFile]
  }

  /// Reads each file by itself, several at once; `read` makes one set of them.
  ///
  /// - Parameter workers: how many at once.
  package func parse(_ sources: [RuleSource], workers: Int) async -> Parsed {
    let sources = RuleSource.inReadingOrder(sources)
    let waiting = sources.filter(\.isYAML).map { (source: $0, isTrusted: isTrusted($0)) }
    var files: [ParsedRuleFile?] = Array(repeating: nil, count: waiting.count)
    let work = WorkQueue(count: waiting.count)
    await withTaskGroup(of: [(Int, ParsedRuleFile)].self) { [today] group in
      for _ in 0..<min(workers, waiting.count) {
        group.addTask {
          var done: [(Int, ParsedRuleFile)] = []
          while let index = work.next() {
            let (source, isTrusted) = waiting[index]
            done.append((index, ParsedRuleFile(source, isTrusted: isTrusted, today: today)))
          }
          return done
        }
      }
      for await done in group { for (index, file) in done { files[index] = file } }
    }
    return Parsed(sources: sources, files: files.compactMap(\.self))
  }

  private func isTrusted(_ source: RuleSource) -> Bool { purpose == .judging && source.isProven }

  /// The rules of files that were read by themselves; see above.
  package func read(_ parsed: Parsed) -> (set: RuleSet?, diagnostics: [Diagnostic]) {
    let sources = parsed.sources
    let log = LintLog()
    let files = parsed.files.compactMap { RuleFile($0, log: log) }
    let policy = policy(of: files, firstSource: parsed.files.first?.source, log: log)
    let shelf = ListShelf(sources.filter { !$0.isYAML }, log: log)
    let drafts = files.flatMap {
      $0.rules(categories: policy.categories?.map(\.name), lists: shelf, checks: checks, today: today)
    }
    let distinct = withoutDuplicates(drafts, log: log)
    let changes = LocalChanges(files, today: today)
    var resolver = ReferenceResolver(
      changes.overriding(distinct), broken: Set(files.flatMap(\.ruleIDs)), log: log)
    let rules = resolver.resolved()
    if files.count == parsed.files.count { reportStrayFiles(sources, shelf, log) }
    guard let thresholds = policy.thresholds, let categories = policy.categories else { return (nil, log.diagnostics) }
    let set = RuleSet(
      policy: RulePolicy(thresholds: thresholds, categories: categories), rules: rules.map(\.definition),
      ignores: changes.ignores(of: distinct))
    PolicyLint(set.policy, files: files, log: log).check(
      rules, isComplete: rules.count == drafts.count, isWhole: isWhole)
    return (set, log.diagnostics)
  }

  private func policy(
    of files: [RuleFile], firstSource: RuleSource?, log: LintLog
  ) -> (thresholds: [RulePolicy.Threshold]?, categories: [RulePolicy.Category]?) {
    let thresholds = single("thresholds", files, firstSource, log)
    let categories = single("categories", files, firstSource, log)
    return (
      thresholds.flatMap { PolicyReader($0.reader).thresholds($0.entry.value) },
      categories.flatMap { PolicyReader($0.reader).categories($0.entry.value) }
    )
  }

  /// The one file that sets a policy key; a second one is an error that points at both.
  private func single(
    _ key: String, _ files: [RuleFile], _ firstSource: RuleSource?, _ log: LintLog
  ) -> (reader: NodeReader, entry: YAMLNode.Entry)? {
    var found: (reader: NodeReader, entry: YAMLNode.Entry)?
    for file in files {
      guard let entry = file.fields[key] else { continue }
      guard let first = found else {
        found = (file.reader, entry)
        continue
      }
      let note = Diagnostic.Related(
        path: first.reader.source.path, location: first.entry.key.start, note: "first set here")
      file.reader.report(.policyTwice(key), at: entry.key, related: note)
    }
    if found == nil, let first = files.first {
      let place = SourceLocation(line: 1)
      log.report(.missingKey(key, of: "a set of rules"), at: place, in: first.reader.source)
    }
    return found
  }

  private func withoutDuplicates(_ drafts: [RuleDraft], log: LintLog) -> [RuleDraft] {
    var first: [String: Int] = [:]
    var repeated: Set<Int> = []
    for (index, draft) in drafts.enumerated() {
      let id = draft.definition.summary.id
      guard let earlier = first[id] else {
        first[id] = index
        continue
      }
      repeated.insert(index)
      let note = Diagnostic.Related(
        path: drafts[earlier].source.path, location: drafts[earlier].id.start, note: "first used here")
      log.report(.duplicateID(id), at: draft.id, in: draft.source, related: note)
    }
    return repeated.isEmpty ? drafts : drafts.indices.filter { !repeated.contains($0) }.map { drafts[$0] }
  }

  private func reportStrayFiles(_ sources: [RuleSource], _ shelf: ListShelf, _ log: LintLog) {
    for source in sources where !source.isYAML && !shelf.isUsed(source) {
      let name = source.name.lowercased()
      if name.hasPrefix(".") || name.hasPrefix("readme") { continue }
      let text = SourceText(RuleSource(path: source.path, bytes: []))
      log.report(.strayFile, at: SourceLocation(line: 1), in: text)
    }
  }
}
