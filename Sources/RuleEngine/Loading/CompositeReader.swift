import ThreadModel

/// Reads what a rule says about other rules: `expr`, `absorbs`, `count`.
struct CompositeReader {
  private let reader: NodeReader

  init(_ reader: NodeReader) { self.reader = reader }

  /// Fills in the composite part of a rule and reports keys that do not go together.
  func read(_ fields: NodeFields, into rule: inout RuleDefinition) {
    rule.expression = fields["expr"].flatMap { RuleExpressionReader.expression($0, reader) }
    rule.count = fields["count"].flatMap(count)
    if let absorbs = fields["absorbs"] {
      rule.absorbs = references(absorbs)
      if fields["expr"] == nil { reader.report(.absorbsWithoutExpression, at: absorbs.key) }
    }
    for (composite, others) in [
      ("expr", ["count", "match", "any", "all", "none", "times"]), ("count", ["match", "any", "all", "none", "times"]),
    ] where fields[composite] != nil {
      for other in others {
        guard let entry = fields[other] else { continue }
        reader.report(.exclusiveKeys(composite, other), at: entry.key)
      }
    }
  }

  private func count(_ entry: YAMLNode.Entry) -> CountCondition? {
    guard let fields = reader.fields(entry.value, .count) else { return nil }
    let rules = required("rules", fields, entry).map(references) ?? []
    let per: CountCondition.Grouping? = required("per", fields, entry).flatMap { reader.name($0.value, .grouping) }
    let distinct: CountCondition.Distinct? = fields["distinct"].flatMap { reader.name($0.value, .distinct) }
    let within = fields["within"].flatMap(window)
    let bounds = Self.comparisons.compactMap { key, comparison in
      fields[key].flatMap { bound($0, comparison) }
    }
    if !Self.comparisons.contains(where: { fields[$0.key] != nil }) {
      reader.report(.missingKey("gte", of: "a count"), at: entry.key)
    }
    guard let per, !rules.isEmpty, !bounds.isEmpty else { return nil }
    checkBounds(bounds, entry)
    return CountCondition(
      rules: rules, per: per, distinct: distinct, within: within, bounds: bounds, location: entry.value.start)
  }

  private static let comparisons: [(key: String, comparison: StructuralTest.Comparison)] = [
    ("gte", .atLeast), ("gt", .more), ("lte", .atMost), ("lt", .less), ("eq", .equal),
  ]

  private func required(_ key: String, _ fields: NodeFields, _ entry: YAMLNode.Entry) -> YAMLNode.Entry? {
    if let field = fields[key] { return field }
    reader.report(.missingKey(key, of: "a count"), at: entry.key)
    return nil
  }

  private func window(_ entry: YAMLNode.Entry) -> Double? {
    guard case .scalar(let text, _) = entry.value.content, let seconds = TimeSpan.seconds(text), seconds >= 1 else {
      let found = entry.value.text ?? reader.describe(entry.value)
      let why = "a time with its unit s, m, h, d or w, such as 7d"
      reader.report(.badComparison(found, field: "within", why: why), at: entry.value)
      return nil
    }
    return seconds.rounded()
  }

  private func bound(_ entry: YAMLNode.Entry, _ comparison: StructuralTest.Comparison) -> CountCondition.Bound? {
    guard let value = reader.number(entry.value, of: entry.name, in: 0...1_000_000) else { return nil }
    guard value == value.rounded() else {
      reader.report(.outOfRange("\(entry.name) \(PlainScalar.shown(value))", allowed: "whole numbers"), at: entry.value)
      return nil
    }
    return CountCondition.Bound(comparison, Int(value))
  }

  /// E403 where no count can satisfy all bounds; a comment that is counted is at least one.
  private func checkBounds(_ bounds: [CountCondition.Bound], _ entry: YAMLNode.Entry) {
    let tests = bounds.map {
      StructuralTest(
        field: .replies, comparison: $0.comparison, bound: Double($0.count), location: entry.value.start)
    }
    let one = StructuralTest(field: .replies, comparison: .atLeast, bound: 1, location: entry.value.start)
    guard ([one] + tests).firstContradiction != nil else { return }
    let words = bounds.map { "\($0.comparison.rawValue) \($0.count)" }.joined(separator: " and ")
    reader.report(.contradiction("a count of \(words)"), at: entry.value)
  }

  /// Ids and globs, one or a list.
  private func references(_ entry: YAMLNode.Entry) -> [RuleReference] {
    guard let texts = reader.texts(entry.value, expected: "a rule id or a list of them") else { return [] }
    if texts.isEmpty { reader.report(.emptyList(of: entry.name), at: entry.key) }
    return texts.compactMap { text, node in
      let token = ExpressionToken(text: text, offset: 0)
      guard token.isWord, (1...60).contains(text.utf8.count) else {
        reader.report(.badID(text), at: node)
        return nil
      }
      return RuleReference(text, at: node.start)
    }
  }
}
