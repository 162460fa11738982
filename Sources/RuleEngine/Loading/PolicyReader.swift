import ThreadModel

/// Reads `thresholds` and `categories`.
struct PolicyReader {
  private let reader: NodeReader

  init(_ reader: NodeReader) { self.reader = reader }

  /// Ascending thresholds, with reports of those that are not; nil where one is broken or none is left.
  func thresholds(_ node: YAMLNode) -> [RulePolicy.Threshold]? {
    guard let entries = reader.entries(node, expected: "a mapping from verdicts to scores") else { return nil }
    var thresholds: [(threshold: RulePolicy.Threshold, node: YAMLNode)] = []
    for entry in entries {
      let keys = KeyVocabulary.verdicts
      guard let verdict = Verdict(rawValue: entry.name), verdict != .pass else {
        let nearest = NearestName.of(entry.name, among: keys)
        reader.report(.unknownName(.verdict, entry.name, nearest: nearest), at: entry.key)
        continue
      }
      guard let score = reader.number(entry.value) else { continue }
      guard score > 0, score <= 1000 else {
        let what = "\(entry.name) \(PlainScalar.shown(score))"
        reader.report(.outOfRange(what, allowed: "above 0 and up to 1000"), at: entry.value)
        continue
      }
      thresholds.append((.init(verdict: verdict, score: score), entry.value))
    }
    if entries.isEmpty { reader.report(.emptyList(of: "thresholds"), at: node) }
    thresholds.sort { $0.threshold.verdict < $1.threshold.verdict }
    var isAscending = true
    for (lower, upper) in zip(thresholds, thresholds.dropFirst()) where lower.threshold.score >= upper.threshold.score {
      isAscending = false
      let problem = LintProblem.thresholdsNotAscending(
        upper.threshold.verdict, upper.threshold.score, above: lower.threshold.verdict, lower.threshold.score)
      let note = Diagnostic.Related(path: reader.source.path, location: lower.node.start, note: "the milder verdict")
      reader.report(problem, at: upper.node, related: note)
    }
    return isAscending && thresholds.count == entries.count && !entries.isEmpty ? thresholds.map(\.threshold) : nil
  }

  /// The categories; those with errors in their caps are kept without, so that rules still find their names.
  func categories(_ node: YAMLNode) -> [RulePolicy.Category]? {
    guard let entries = reader.entries(node, expected: "a mapping from category names to caps") else { return nil }
    if entries.isEmpty {
      reader.report(.emptyList(of: "categories"), at: node)
      return nil
    }
    return entries.compactMap(category)
  }

  private func category(_ entry: YAMLNode.Entry) -> RulePolicy.Category? {
    let isName = entry.name.utf8.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: "-")
    }
    guard isName, (1...40).contains(entry.name.utf8.count) else {
      reader.report(.badName(entry.name, of: "category"), at: entry.key)
      return nil
    }
    if entry.value.text == "" { return RulePolicy.Category(name: entry.name) }
    guard let fields = reader.fields(entry.value, .category) else { return RulePolicy.Category(name: entry.name) }
    let max = fields["max"].flatMap { reader.number($0.value, of: "max", in: 0...1000) }
    let min = fields["min"].flatMap { reader.number($0.value, of: "min", in: -1000...0) }
    return RulePolicy.Category(name: entry.name, max: max, min: min)
  }
}
