import ThreadModel

/// Reads the fields of `when`: a number, true or false, an operator string, or two of them.
struct StructuralTestReader {
  private let reader: NodeReader

  init(_ reader: NodeReader) { self.reader = reader }

  /// The tests of a `when` mapping, with reports of fields, bounds and contradictions.
  func tests(of node: YAMLNode) -> [StructuralTest] {
    guard let entries = reader.entries(node, expected: "a mapping of structural fields") else { return [] }
    return tests(entries)
  }

  func tests(_ entries: [YAMLNode.Entry]) -> [StructuralTest] {
    var tests: [StructuralTest] = []
    for entry in entries {
      guard let field = StructuralTest.Field(rawValue: entry.name) else {
        reportUnknown(entry)
        continue
      }
      tests += self.tests(field, entry.value)
    }
    if let culprit = tests.firstContradiction {
      let node = entries.first { $0.name == culprit.field.rawValue }?.key
      let related = tests.filter { $0.isComparable(with: culprit) }.map(\.written).joined(separator: " and ")
      if let node { reader.report(.contradiction(related), at: node) }
    }
    return tests
  }

  private func reportUnknown(_ entry: YAMLNode.Entry) {
    if KeyVocabulary.plannedFields.contains(entry.name) {
      reader.report(.unsupportedField(entry.name), at: entry.key)
    } else {
      let known = StructuralTest.Field.allCases.map(\.rawValue)
      reader.report(.unknownField(entry.name, nearest: NearestName.of(entry.name, among: known)), at: entry.key)
    }
  }

  private func tests(_ field: StructuralTest.Field, _ node: YAMLNode) -> [StructuralTest] {
    guard case .sequence(let items) = node.content else { return test(field, node).map { [$0] } ?? [] }
    if items.isEmpty || items.count > 2 {
      let found = items.isEmpty ? "an empty list" : "\(items.count) bounds"
      reader.report(.wrongType(expected: "one bound or two", found: found, help: nil), at: node)
    }
    return items.prefix(2).compactMap { test(field, $0) }
  }

  private func test(_ field: StructuralTest.Field, _ node: YAMLNode) -> StructuralTest? {
    guard case .scalar(let text, let style) = node.content else {
      reader.report(
        .wrongType(expected: "a bound for \(field.rawValue)", found: reader.describe(node), help: nil), at: node)
      return nil
    }
    if field == .isTopLevel { return truth(field, text, style, node) }
    var comparison = StructuralTest.Comparison.equal
    var digits = Substring(text)
    if let found = StructuralTest.Comparison.allCases.first(where: { text.hasPrefix($0.rawValue) }) {
      comparison = found
      digits = text.dropFirst(found.rawValue.count).drop { $0 == " " }
    } else if style != .plain || text.isEmpty {
      return refuse(text, field, node, "it begins with none of >= <= > < = !=")
    }
    switch PlainScalar(String(digits)) {
    case .number(let value): return checked(field, comparison, value, text, node)
    case .oddNumber(let reading): reader.report(.misreadNumber(String(digits), as: reading), at: node)
    case .boolean where style == .plain && comparison == .equal:
      reader.report(.wrongType(expected: "a number", found: reader.describe(node), help: nil), at: node)
    default: return refuse(text, field, node, Self.reason(for: digits))
    }
    return nil
  }

  private static func reason(for digits: Substring) -> String {
    if let first = digits.first, "=<>".contains(first) { return "the operators are >= <= > < = !=" }
    if digits.first?.isNumber == true { return "the number has no unit" }
    return "an operator and a number, such as '>= 3'"
  }

  private func truth(
    _ field: StructuralTest.Field, _ text: String, _ style: YAMLNode.ScalarStyle, _ node: YAMLNode
  ) -> StructuralTest? {
    guard style == .plain, text == "true" || text == "false" else {
      return refuse(text, field, node, "write true or false")
    }
    return StructuralTest(field: field, comparison: .equal, bound: text == "true" ? 1 : 0, location: node.start)
  }

  private func checked(
    _ field: StructuralTest.Field, _ comparison: StructuralTest.Comparison, _ value: Double, _ text: String,
    _ node: YAMLNode
  ) -> StructuralTest? {
    let range = field.range
    guard range.contains(value) else {
      let allowed = range.upperBound.isFinite ? "0 to \(PlainScalar.shown(range.upperBound))" : "0 or more"
      reader.report(.outOfRange("\(field.rawValue) \(text)", allowed: allowed), at: node)
      return nil
    }
    guard field.isShare || value == value.rounded() else {
      return refuse(text, field, node, "it counts whole things")
    }
    return StructuralTest(field: field, comparison: comparison, bound: value, location: node.start)
  }

  private func refuse(
    _ text: String, _ field: StructuralTest.Field, _ node: YAMLNode, _ why: String
  ) -> StructuralTest? {
    reader.report(.badComparison(text, field: field.rawValue, why: why), at: node)
    return nil
  }
}
