import ThreadModel

/// Takes typed values out of the nodes of one file and reports what is not of the type.
struct NodeReader {
  let source: SourceText
  let log: LintLog

  func report(_ problem: LintProblem, at node: YAMLNode, related: Diagnostic.Related? = nil) {
    log.report(problem, at: node, in: source, related: related)
  }

  /// A scalar that is text beyond doubt: quoted, or no YAML 1.1 reader takes it for anything else.
  func text(_ node: YAMLNode, expected: String = "text") -> String? {
    guard case .scalar(let text, let style) = node.content else {
      report(.wrongType(expected: expected, found: describe(node), help: nil), at: node)
      return nil
    }
    if let tag = node.tag {
      guard tag == "tag:yaml.org,2002:str" || tag == "!" else {
        report(.wrongType(expected: expected, found: "the tag \(tag)", help: "remove the tag"), at: node)
        return nil
      }
      return text
    }
    guard style == .plain else { return text }
    let reading: String
    switch PlainScalar(text) {
    case .text: return text
    case .nothing where text.isEmpty:
      report(.wrongType(expected: expected, found: "nothing", help: nil), at: node)
      return nil
    case .nothing: reading = "nothing"
    case .boolean(let value): reading = "the boolean \(value)"
    case .number(let value): reading = "the number \(PlainScalar.shown(value))"
    case .oddNumber(let value): reading = "the number \(value)"
    }
    report(.misreadText(text, as: reading), at: node)
    return nil
  }

  /// One text or a list of texts, with their nodes; nil where any is not text. A list may be empty.
  func texts(_ node: YAMLNode, expected: String = "text or a list of texts") -> [(text: String, node: YAMLNode)]? {
    guard case .sequence(let items) = node.content else {
      return text(node, expected: expected).map { [($0, node)] }
    }
    var result: [(String, YAMLNode)] = []
    for item in items {
      if let text = text(item) { result.append((text, item)) }
    }
    return result.count == items.count ? result : nil
  }

  func number(_ node: YAMLNode) -> Double? {
    guard case .scalar(let text, .plain) = node.content, node.tag == nil else {
      let isQuoted = node.text.map { if case .number = PlainScalar($0) { true } else { false } } ?? false
      let help = isQuoted ? "remove the quotes" : nil
      report(.wrongType(expected: "a number", found: describe(node), help: help), at: node)
      return nil
    }
    switch PlainScalar(text) {
    case .number(let value): return value
    case .oddNumber(let reading): report(.misreadNumber(text, as: reading), at: node)
    default: report(.wrongType(expected: "a number", found: describe(node), help: nil), at: node)
    }
    return nil
  }

  /// A number within bounds.
  func number(_ node: YAMLNode, of name: String, in range: ClosedRange<Double>) -> Double? {
    guard let value = number(node) else { return nil }
    guard range.contains(value) else {
      let allowed = "\(PlainScalar.shown(range.lowerBound)) to \(PlainScalar.shown(range.upperBound))"
      report(.outOfRange("\(name) \(PlainScalar.shown(value))", allowed: allowed), at: node)
      return nil
    }
    return value
  }

  func items(_ node: YAMLNode, expected: String) -> [YAMLNode]? {
    guard case .sequence(let items) = node.content else {
      report(.wrongType(expected: expected, found: describe(node), help: nil), at: node)
      return nil
    }
    return items
  }

  /// The entries of a mapping.
  func entries(_ node: YAMLNode, expected: String) -> [YAMLNode.Entry]? {
    guard case .mapping(let entries) = node.content else {
      report(.wrongType(expected: expected, found: describe(node), help: nil), at: node)
      return nil
    }
    return entries
  }

  /// The values of a mapping by key; keys outside the vocabulary are reported and left out.
  func fields(_ node: YAMLNode, _ vocabulary: KeyVocabulary) -> NodeFields? {
    guard let entries = entries(node, expected: vocabulary.owner) else { return nil }
    var fields = NodeFields()
    for entry in entries {
      if vocabulary.known.contains(entry.name) {
        fields.add(entry)
      } else {
        reportUnknown(entry, vocabulary)
      }
    }
    return fields
  }

  func reportUnknown(_ entry: YAMLNode.Entry, _ vocabulary: KeyVocabulary) {
    if log.isFull {
      log.countKnownError()
    } else {
      let nearest = NearestName.of(entry.name, among: vocabulary.known)
      report(.unknownKey(entry.name, of: vocabulary.owner, nearest: nearest), at: entry.key)
    }
  }

  /// A name out of a closed list.
  func name<Name: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ kind: LintProblem.NameKind
  ) -> Name? where Name.RawValue == String {
    guard let text = text(node, expected: "a \(kind.rawValue)") else { return nil }
    if let name = Name(rawValue: text) { return name }
    let nearest = NearestName.of(text, among: Name.allCases.map(\.rawValue))
    report(.unknownName(kind, text, nearest: nearest), at: node)
    return nil
  }

  func describe(_ node: YAMLNode) -> String {
    switch node.content {
    case .sequence: return "a list"
    case .mapping: return "a mapping"
    case .scalar(let text, let style):
      guard style == .plain else { return "text in quotes" }
      switch PlainScalar(text) {
      case .text: return "text"
      case .nothing: return "nothing"
      case .boolean(let value): return "the boolean \(value)"
      case .number(let value): return "the number \(PlainScalar.shown(value))"
      case .oddNumber(let value): return "the number \(value)"
      }
    }
  }
}
