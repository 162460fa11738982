import ThreadModel

/// Compares scores, caps and thresholds once all files are read.
struct PolicyLint {
  private let policy: RulePolicy
  private let files: [RuleFile]
  private let log: LintLog

  init(_ policy: RulePolicy, files: [RuleFile], log: LintLog) {
    self.policy = policy
    self.files = files
    self.log = log
  }

  /// `isComplete` = no rule was left out for an error of its own.
  func check(_ rules: [RuleDraft], isComplete: Bool, isWhole: Bool) {
    var caps: [String: Double] = [:]
    for category in policy.categories { caps[category.name] = category.max }
    let reject = policy.thresholds.first { $0.verdict == .reject }?.score
    for rule in rules {
      let summary = rule.definition.summary
      if let cap = caps[summary.category], summary.score > cap { reportCap(rule, cap) }
      let alone = min(summary.score * Double(rule.definition.times), caps[summary.category] ?? .infinity)
      if let reject, alone >= reject, rule.definition.verdict == nil, summary.status == .stable {
        log.report(.rejectsAlone(score: alone, threshold: reject), at: rule.score, in: rule.scoreSource)
      }
    }
    guard isComplete, !rules.isEmpty, log.errorCount == 0 else { return }
    checkReach(rules, caps)
    if isWhole { checkUse(rules) }
  }

  private func reportCap(_ rule: RuleDraft, _ cap: Double) {
    let summary = rule.definition.summary
    var note: Diagnostic.Related?
    if let place = entry("categories", summary.category) {
      note = .init(path: place.path, location: place.node.start, note: "the cap")
    }
    log.report(
      .capBelowRule(category: summary.category, cap: cap, score: summary.score), at: rule.score, in: rule.scoreSource,
      related: note)
  }

  /// W809.
  private func checkUse(_ rules: [RuleDraft]) {
    let used = Set(rules.map(\.definition.summary.category))
    for category in policy.categories where !used.contains(category.name) {
      guard let place = entry("categories", category.name) else { continue }
      log.report(.unusedCategory(category.name), at: place.key, in: place.source)
    }
  }

  private func checkReach(_ rules: [RuleDraft], _ caps: [String: Double]) {
    var sums: [String: Double] = [:]
    for rule in rules where rule.definition.summary.status == .stable {
      let summary = rule.definition.summary
      sums[summary.category, default: 0] += max(0, summary.score) * Double(rule.definition.times)
    }
    let reachable = policy.categories.reduce(0) { $0 + min(sums[$1.name] ?? 0, caps[$1.name] ?? .infinity) }
    for threshold in policy.thresholds where threshold.score > reachable {
      if rules.contains(where: { $0.definition.verdict ?? .pass >= threshold.verdict }) { continue }
      guard let place = entry("thresholds", threshold.verdict.rawValue) else { continue }
      log.report(
        .unreachableThreshold(threshold.verdict, threshold.score, reachable: reachable), at: place.node,
        in: place.source)
    }
  }

  /// The value at `key: {name: value}` of the file that sets it.
  private func entry(
    _ key: String, _ name: String
  ) -> (key: YAMLNode, node: YAMLNode, source: SourceText, path: String)? {
    for file in files {
      guard let value = file.fields[key]?.value, case .mapping(let entries) = value.content else { continue }
      guard let entry = entries.first(where: { $0.name == name }) else { return nil }
      return (entry.key, entry.value, file.reader.source, file.reader.source.path)
    }
    return nil
  }
}
