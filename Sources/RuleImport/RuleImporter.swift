package import RuleEngine
package import ThreadModel

/// Turns the rules of other tools into a pack that lint accepts.
///
/// Linear in the source but for what lint refuses. The pack is the same for the same source and options; every line
/// that is not carried is in the report, with the reason.
package struct RuleImporter: Sendable {
  private let options: ImportOptions
  private let policy: RuleSource
  private let categories: [String]
  private let caps: [String: RulePolicy.Category]
  /// One rule alone must stay below.
  private let rejectAt: Double?

  /// - Parameter policy: the `policy.yml` that the pack will stand beside.
  package init(options: ImportOptions, policy: RuleSource) {
    self.options = options
    self.policy = policy
    let set = RuleSetReader(checks: PatternShelf().checks).read([policy]).set
    categories = set?.policy.categories.map(\.name) ?? []
    rejectAt = set?.policy.thresholds.first { $0.verdict == .reject }?.score
    caps = Dictionary(
      (set?.policy.categories ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Why the options cannot be met; nil where they can.
  package func problem(for format: ImportFormat) -> String? {
    let name = options.category ?? format.category
    guard let category = caps[name] else {
      let nearest = NearestName.of(name, among: categories).map { "did you mean '\($0)'?" }
      return "no category has the name '\(name)'; \(nearest ?? "there are " + categories.joined(separator: ", "))"
    }
    if let prefix = options.idPrefix, !RuleID.isFormed(prefix) {
      return "'\(prefix)' cannot begin an id: small letters, digits and '-', 14 at most"
    }
    if let score = options.score, clamped(score, category) != score {
      return "a rule of the category '\(name)' cannot score \(score)"
    }
    return nil
  }

  /// - Parameter given: nil looks at the content.
  package func pack(of sources: [ImportSource], as given: ImportFormat? = nil) -> (text: String, report: ImportReport) {
    let told = given == nil ? ImportFormatDetector.detect(sources) : nil
    let format = given ?? told?.format ?? .words
    var draft = PackDraft()
    for source in sources { draft.append(read(source, as: format)) }
    draft.removeRepeatedRules()
    let name = options.category ?? format.category
    if let category = caps[name] { clamp(&draft, category) }
    let head = [
      "Imported by moderate import (\(format.rawValue)) from: " + sources.map(\.baseName).joined(separator: ", ")
    ]
    let checker = PackChecker(policy: policy, category: name, languages: options.languages, head: head)
    let text = checker.pack(of: &draft)
    let order = Dictionary(
      sources.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    func inOrder(_ lines: [ImportReport.Line]) -> [ImportReport.Line] {
      lines.enumerated().sorted { a, b in
        (order[a.element.input] ?? 0, a.element.number, a.offset)
          < (order[b.element.input] ?? 0, b.element.number, b.offset)
      }.map(\.element)
    }
    let report = ImportReport(
      inputs: sources.map(\.name), format: format.rawValue, detection: told?.detection, lines: draft.lines,
      rules: draft.rules.count, refused: inOrder(draft.refused), changed: inOrder(draft.changed))
    return (text, report)
  }

  private func read(_ source: ImportSource, as format: ImportFormat) -> PackDraft {
    switch format {
    case .words: WordListReader(options: options).draft(of: source)
    case .csv: WordTableReader(options: options).draft(of: source)
    case .automoderator: AutoModeratorReader(options: options).draft(of: source)
    case .spamassassin: SpamAssassinReader(options: options).draft(of: source)
    case .smokedetector: SmokeDetectorReader(options: options).draft(of: source)
    }
  }

  /// Scores that the policy has no room for become the nearest that it has.
  private func clamp(_ draft: inout PackDraft, _ category: RulePolicy.Category) {
    for index in draft.rules.indices {
      let rule = draft.rules[index]
      let score = clamped(rule.score, category)
      guard score != rule.score else { continue }
      draft.note(rule.line, "its score \(rule.score) becomes \(score)")
      draft.rules[index].score = score
    }
  }

  private func clamped(_ score: Double, _ category: RulePolicy.Category) -> Double {
    var top = min(20, category.max ?? 20)
    if let rejectAt, top >= rejectAt { top = rejectAt - 1 }
    return max(-20, category.min ?? -20, min(top, score))
  }
}
