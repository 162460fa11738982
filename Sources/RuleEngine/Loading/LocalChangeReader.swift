import ThreadModel

/// Reads `overrides` and `ignores`: what a site changes without touching a pack.
struct LocalChangeReader {
  struct Override {
    let id: String
    let node: YAMLNode
    let score: YAMLNode?
    let scoreValue: Double?
    let status: RuleStatus?
  }

  private let reader: NodeReader

  init(_ reader: NodeReader) { self.reader = reader }

  /// `overrides: {id: {score: 2, status: test}}`.
  func overrides(_ node: YAMLNode) -> [Override] {
    let entries = reader.entries(node, expected: "a mapping from rule ids to what is changed") ?? []
    return entries.compactMap { entry in
      guard let fields = reader.fields(entry.value, .change) else { return nil }
      if fields["score"] == nil, fields["status"] == nil {
        reader.report(.missingKey("score", of: "an override"), at: entry.key)
        return nil
      }
      let score = fields["score"].flatMap { reader.number($0.value, of: "score", in: -20...20) }
      let status: RuleStatus? = fields["status"].flatMap { reader.name($0.value, .status) }
      return Override(
        id: entry.name, node: entry.key, score: fields["score"]?.value, scoreValue: score, status: status)
    }
  }

  /// `ignores: [{comment: 0123456789abcdef, rule: id, reason: why, until: 2026-12-31}]`; expired ones are reported
  /// and left out.
  func ignores(_ node: YAMLNode, today: Timestamp?) -> [(ignore: RuleIgnore, rule: YAMLNode)] {
    let items = reader.items(node, expected: "a list of ignored findings") ?? []
    return items.compactMap { item in
      guard let fields = reader.fields(item, .ignore) else { return nil }
      for key in ["comment", "rule", "reason"] where fields[key] == nil {
        reader.report(.missingKey(key, of: "an ignore"), at: item)
      }
      let comment = fields["comment"].flatMap(fingerprint)
      let reason = fields["reason"].flatMap { reader.text($0.value, expected: "why it is ignored") }
      guard let rule = fields["rule"], let id = reader.text(rule.value, expected: "a rule id") else { return nil }
      guard isInForce(fields["until"], today: today), let comment, let reason else { return nil }
      return (RuleIgnore(comment: comment, rule: id, reason: reason, location: item.start), rule.value)
    }
  }

  private func fingerprint(_ entry: YAMLNode.Entry) -> String? {
    // A fingerprint of digits alone is text as well, whatever YAML makes of it.
    guard case .scalar(let text, _) = entry.value.content, CommentFingerprint.isFormed(text) else {
      let found = entry.value.text ?? reader.describe(entry.value)
      reader.report(.badFingerprint(found), at: entry.value)
      return nil
    }
    return text
  }

  private func isInForce(_ until: YAMLNode.Entry?, today: Timestamp?) -> Bool {
    guard let until else { return true }
    guard let text = until.value.text, let date = ExampleTime.date(text) else {
      let found = until.value.text ?? reader.describe(until.value)
      reader.report(.badComparison(found, field: "until", why: "a date such as 2026-12-31"), at: until.value)
      return false
    }
    guard let today else { return true }
    if (date.year, date.month, date.day) >= (today.year, today.month, today.day) { return true }
    reader.report(.expiredIgnore(text), at: until.value)
    return false
  }
}
