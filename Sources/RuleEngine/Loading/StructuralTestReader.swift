import ThreadModel

/// Reads the fields of `when`: a number, true or false, an operator string, or two of them; names and roles.
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
        let known = StructuralTest.Field.allCases.map(\.rawValue)
        reader.report(.unknownField(entry.name, nearest: NearestName.of(entry.name, among: known)), at: entry.key)
        continue
      }
      if field.kind == .names {
        tests += names(field, entry.value).map { [$0] } ?? []
      } else {
        tests += self.tests(field, entry.value)
      }
    }
    if let culprit = tests.firstContradiction {
      let node = entries.first { $0.name == culprit.field.rawValue }?.key
      let related = tests.filter { $0.isComparable(with: culprit) }.map(\.written).joined(separator: " and ")
      if let node { reader.report(.contradiction(related), at: node) }
    }
    return tests
  }

  /// One name or several; `!=` before the only one turns the test round.
  private func names(_ field: StructuralTest.Field, _ node: YAMLNode) -> StructuralTest? {
    guard let texts = reader.texts(node, expected: "a name or a list of names") else { return nil }
    guard !texts.isEmpty else {
      reader.report(.emptyList(of: field.rawValue), at: node)
      return nil
    }
    var names = texts.map(\.text)
    var comparison = StructuralTest.Comparison.equal
    if let found = StructuralTest.Comparison.allCases.first(where: { names[0].hasPrefix($0.rawValue) }) {
      guard found == .notEqual || found == .equal, names.count == 1 else {
        return refuse(names[0], field, node, "names are equal or not: write a name, a list, or '!= name'")
      }
      comparison = found
      names[0] = String(names[0].dropFirst(found.rawValue.count).drop { $0 == " " })
    }
    guard names.allSatisfy({ name in name.contains { !$0.isWhitespace } }) else {
      return refuse(names[0], field, node, "a name is missing")
    }
    return StructuralTest(
      field: field, comparison: comparison, names: names.map { $0.lowercased() }, location: node.start)
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
    if field.kind == .truth { return truth(field, text, style, node) }
    var comparison = StructuralTest.Comparison.equal
    var value = Substring(text)
    let found = StructuralTest.Comparison.allCases.first { text.hasPrefix($0.rawValue) }
    if let found {
      comparison = found
      value = text.dropFirst(found.rawValue.count).drop { $0 == " " }
    }
    switch field.kind {
    case .duration: return duration(field, comparison, value, text, node)
    case .verdict: return verdict(field, comparison, value, text, node)
    case .count, .share, .truth, .names:
      if found == nil, style != .plain || text.isEmpty {
        return refuse(text, field, node, "it begins with none of >= <= > < = !=")
      }
      return number(field, comparison, value, text, node)
    }
  }

  private func number(
    _ field: StructuralTest.Field, _ comparison: StructuralTest.Comparison, _ digits: Substring, _ text: String,
    _ node: YAMLNode
  ) -> StructuralTest? {
    switch PlainScalar(String(digits)) {
    case .number(let value): return checked(field, comparison, value, text, node)
    case .oddNumber(let reading): reader.report(.misreadNumber(String(digits), as: reading), at: node)
    case .boolean where digits.utf8.count == text.utf8.count:
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

  private func duration(
    _ field: StructuralTest.Field, _ comparison: StructuralTest.Comparison, _ value: Substring, _ text: String,
    _ node: YAMLNode
  ) -> StructuralTest? {
    guard let seconds = TimeSpan.seconds(value) else {
      return refuse(text, field, node, "an operator and a time with its unit s, m, h, d or w, such as '< 90s'")
    }
    return StructuralTest(field: field, comparison: comparison, bound: seconds, location: node.start)
  }

  private func verdict(
    _ field: StructuralTest.Field, _ comparison: StructuralTest.Comparison, _ value: Substring, _ text: String,
    _ node: YAMLNode
  ) -> StructuralTest? {
    guard let verdict = Verdict(rawValue: String(value)) else {
      let nearest = NearestName.of(String(value), among: Verdict.allCases.map(\.rawValue))
      reader.report(.unknownName(.verdict, String(value), nearest: nearest), at: node)
      return nil
    }
    return StructuralTest(field: field, comparison: comparison, bound: Double(verdict.rank), location: node.start)
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
