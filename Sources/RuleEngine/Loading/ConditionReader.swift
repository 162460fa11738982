import PatternMatching
import ThreadModel

/// Reads conditions: a bare string, or a mapping with one kind of pattern and perhaps a view and a normalisation.
struct ConditionReader {
  let scope: PackScope
  /// What the rule says for all its conditions.
  let view: View
  let normalization: Normalization
  let languages: [String]

  private var reader: NodeReader { scope.reader }

  /// `match`: one condition.
  func one(_ node: YAMLNode) -> [Clause] {
    if case .sequence = node.content {
      let help = "write any: for one of several, all: for several at once"
      reader.report(.wrongType(expected: "one condition", found: "a list", help: help), at: node)
      return []
    }
    return clause(node, allowsFields: false).map { [$0] } ?? []
  }

  /// `any`, `all`, `none`: a list of conditions.
  func several(_ entry: YAMLNode.Entry) -> [Clause] {
    guard let items = reader.items(entry.value, expected: "a list of conditions") else { return [] }
    if items.isEmpty { reader.report(.emptyList(of: entry.name), at: entry.key) }
    return items.compactMap { clause($0, allowsFields: false) }
  }

  /// `unless`: a condition or a list of them, each perhaps with fields of `when`.
  func exceptions(_ entry: YAMLNode.Entry) -> [Clause] {
    guard case .sequence(let items) = entry.value.content else {
      return clause(entry.value, allowsFields: true).map { [$0] } ?? []
    }
    if items.isEmpty { reader.report(.emptyList(of: entry.name), at: entry.key) }
    return items.compactMap { clause($0, allowsFields: true) }
  }

  private func clause(_ node: YAMLNode, allowsFields: Bool) -> Clause? {
    switch node.content {
    case .scalar:
      guard let word = patternReader(view, normalization).word(node) else { return nil }
      let condition = Condition(kind: .word, patterns: [word], view: view, normalization: normalization)
      return Clause(condition: condition, location: node.start)
    case .sequence:
      reader.report(.wrongType(expected: "a condition", found: "a list", help: nil), at: node)
      return nil
    case .mapping(let entries):
      return clause(node, entries, allowsFields: allowsFields)
    }
  }

  private func clause(_ node: YAMLNode, _ entries: [YAMLNode.Entry], allowsFields: Bool) -> Clause? {
    var fields = NodeFields()
    var structural: [YAMLNode.Entry] = []
    for entry in entries {
      if KeyVocabulary.condition.known.contains(entry.name) {
        fields.add(entry)
      } else if isField(entry.name) {
        if allowsFields {
          structural.append(entry)
        } else {
          reader.report(.fieldOutsideWhen(entry.name), at: entry.key)
        }
      } else {
        reader.reportUnknown(entry, .condition)
      }
    }
    let tests = StructuralTestReader(reader).tests(structural)
    let kinds = Condition.Kind.allCases.filter { fields[$0.rawValue] != nil }
    guard let kind = kinds.first else {
      if structural.isEmpty {
        reader.report(.noPattern(kinds: Condition.Kind.allCases.map(\.rawValue)), at: node)
      }
      return structural.isEmpty ? nil : Clause(condition: nil, structure: tests, location: node.start)
    }
    if kinds.count > 1, let second = fields[kinds[1].rawValue] {
      reader.report(.exclusiveKeys(kind.rawValue, kinds[1].rawValue), at: second.key)
    }
    guard let condition = condition(kind, fields) else { return nil }
    return Clause(condition: condition, structure: tests, location: node.start)
  }

  private func condition(_ kind: Condition.Kind, _ fields: NodeFields) -> Condition? {
    let view = Self.view(fields["in"], reader)
    let normalization = Self.normalization(fields["normalize"], reader)
    if kind == .domain, let view, view != .links, let entry = fields["in"] {
      reader.report(.domainView(view.rawValue), at: entry.value)
    }
    let check: Checksum? = fields["check"].flatMap { reader.name($0.value, .checksum) }
    if kind != .regex, let entry = fields["check"] { reader.report(.checkWithoutRegex, at: entry.key) }
    let place = kind == .domain ? .links : view ?? self.view
    let form = normalization ?? self.normalization
    let patternReader = patternReader(place, form)
    guard let entry = fields[kind.rawValue] else { return nil }
    if kind == .similar { return similar(entry, fields, patternReader) }
    for key in ["edits", "except"] {
      if let entry = fields[key] { reader.report(.onlyOfSimilar(key), at: entry.key) }
    }
    guard let patterns = patternReader.patterns(entry, kind) else { return nil }
    return Condition(kind: kind, patterns: patterns, view: place, normalization: form, check: check)
  }

  private func similar(
    _ entry: YAMLNode.Entry, _ fields: NodeFields, _ patternReader: PatternReader
  ) -> Condition? {
    let edits = fields["edits"].map { self.edits($0.value) } ?? .one
    let exceptions = fields["except"].map { patternReader.patterns($0, .word) } ?? []
    guard let patterns = patternReader.patterns(entry, .similar), let edits, let exceptions else { return nil }
    let condition = Condition(
      kind: .similar, patterns: patterns, view: patternReader.view, normalization: patternReader.normalization,
      edits: edits, exceptions: exceptions)
    if !scope.isTrusted { patternReader.checkSimilar(condition) }
    return condition
  }

  /// A word or a number, as both read well.
  private func edits(_ node: YAMLNode) -> SimilarWords.Edits? {
    guard case .scalar(let text, _) = node.content else {
      reader.report(.wrongType(expected: "swap, 1 or 2", found: reader.describe(node), help: nil), at: node)
      return nil
    }
    if let edits = SimilarWords.Edits(rawValue: text) { return edits }
    reader.report(.unknownName(.edits, text, nearest: nil), at: node)
    return nil
  }

  private func patternReader(_ view: View, _ normalization: Normalization) -> PatternReader {
    PatternReader(scope: scope, view: view, normalization: normalization, languages: languages)
  }

  private func isField(_ name: String) -> Bool {
    StructuralTest.Field(rawValue: name) != nil
  }

  static func view(_ entry: YAMLNode.Entry?, _ reader: NodeReader) -> View? {
    entry.flatMap { reader.name($0.value, .view) }
  }

  static func normalization(_ entry: YAMLNode.Entry?, _ reader: NodeReader) -> Normalization? {
    entry.flatMap { reader.name($0.value, .normalization) }
  }
}
