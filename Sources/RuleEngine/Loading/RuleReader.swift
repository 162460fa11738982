import ThreadModel

/// A rule that was read, and what lint still has to know of it once all files are read.
struct RuleDraft {
  var definition: RuleDefinition
  let source: SourceText
  let id: YAMLNode
  var score: YAMLNode
  /// The file that `score` stands in: an override's, where there is one.
  var scoreSource: SourceText
}

/// Reads one entry of `rules:`.
struct RuleReader {
  private let scope: PackScope
  private var reader: NodeReader { scope.reader }

  init(_ scope: PackScope) { self.scope = scope }

  /// The rule; nil where anything about it is wrong.
  func rule(_ node: YAMLNode) -> RuleDraft? {
    let errorsBefore = reader.log.errorCount
    guard let fields = reader.fields(node, .rule) else { return nil }
    let languages = fields["languages"].map { Self.languages($0.value, reader) } ?? scope.languages
    let summary = summary(fields, node, languages)
    var rule = RuleDefinition(summary: summary)
    rule.times = fields["times"].flatMap(times) ?? 1
    if let since = fields["since"] { checkAge(since, fields["status"], summary.status) }
    rule.verdict = fields["verdict"].flatMap(verdict)
    readConditions(fields, node, into: &rule)
    CompositeReader(reader).read(fields, into: &rule)
    if scope.isTrusted {
      // Their examples were proven, and cut out.
    } else if let examples = fields["examples"] {
      rule.examples = ExampleReader(reader, languages: languages).examples(examples)
      reportMissingTimes(rule)
    } else {
      reader.report(.missingKey("examples", of: "a rule"), at: fields["id"]?.key ?? node)
    }
    rule.origin = RuleOrigin(
      id: fields["id"]?.value.start, score: fields["score"]?.value.start, examples: fields["examples"]?.key.start)
    guard reader.log.errorCount == errorsBefore, let id = fields["id"]?.value, let score = fields["score"]?.value else {
      return nil
    }
    return RuleDraft(definition: rule, source: reader.source, id: id, score: score, scoreSource: reader.source)
  }

  private func summary(_ fields: NodeFields, _ node: YAMLNode, _ languages: [String]) -> RuleSummary {
    let id = required("id", fields, node).flatMap(id) ?? ""
    let title = required("title", fields, node).flatMap(title) ?? ""
    let category = required("category", fields, node).flatMap(category) ?? ""
    let score = required("score", fields, node).flatMap { reader.number($0.value, of: "score", in: -20...20) } ?? 0
    let status: RuleStatus? = fields["status"].flatMap { reader.name($0.value, .status) }
    return RuleSummary(
      id: id, title: title, description: fields["description"].flatMap { reader.text($0.value) }, category: category,
      score: score, status: status ?? .stable, languages: languages,
      references: fields["references"].flatMap { reader.texts($0.value)?.map(\.text) } ?? [],
      path: reader.source.path, line: (fields["id"]?.key ?? node).start.line)
  }

  /// E404: an example without times cannot show a rule about times.
  private func reportMissingTimes(_ rule: RuleDefinition) {
    let field = rule.structure.first {
      $0.field == .sinceParent || $0.field == .threadAge || $0.field == .authorFirstSeen
    }
    let key = rule.count?.within != nil ? "within" : field?.field.rawValue
    guard let key else { return }
    for example in rule.examples.match {
      if example.entries.contains(where: { $0.time != nil || $0.author.firstSeen != nil }) { continue }
      reader.log.report(.noTimes(key), at: example.location, in: reader.source)
    }
  }

  /// W811: a rule is tried for a season, not for ever.
  private func checkAge(_ since: YAMLNode.Entry, _ written: YAMLNode.Entry?, _ status: RuleStatus) {
    guard let text = since.value.text, let date = ExampleTime.date(text) else {
      let found = since.value.text ?? reader.describe(since.value)
      reader.report(.badComparison(found, field: "since", why: "a date such as 2026-12-31"), at: since.value)
      return
    }
    guard status == .test, let today = scope.today, let written else { return }
    let days = (today.epochSeconds - date.epochSeconds) / 86_400
    if days > Self.longestTest { reader.report(.longInTest(since: text, days: days), at: written.value) }
  }

  /// In days.
  private static let longestTest = 90

  private func required(_ key: String, _ fields: NodeFields, _ node: YAMLNode) -> YAMLNode.Entry? {
    if let entry = fields[key] { return entry }
    reader.report(.missingKey(key, of: "a rule"), at: fields["id"]?.key ?? node)
    return nil
  }

  private func id(_ entry: YAMLNode.Entry) -> String? {
    guard let id = reader.text(entry.value, expected: "an id") else { return nil }
    let isFormed = id.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isFormed, (3...40).contains(id.utf8.count) else {
      reader.report(.badID(id), at: entry.value)
      return nil
    }
    if ["and", "not", "any", "all"].contains(id) || id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      reader.report(.reservedID(id), at: entry.value)
    }
    return id
  }

  private func title(_ entry: YAMLNode.Entry) -> String? {
    guard let title = reader.text(entry.value, expected: "a title") else { return nil }
    if title.allSatisfy(\.isWhitespace) {
      reader.report(.wrongType(expected: "a title", found: "nothing", help: nil), at: entry.value)
    }
    return title
  }

  private func category(_ entry: YAMLNode.Entry) -> String? {
    guard let name = reader.text(entry.value, expected: "a category") else { return nil }
    if let known = scope.categories, !known.contains(name) {
      reader.report(.unknownName(.category, name, nearest: NearestName.of(name, among: known)), at: entry.value)
    }
    return name
  }

  private func times(_ entry: YAMLNode.Entry) -> Int? {
    guard let value = reader.number(entry.value, of: "times", in: 1...1000) else { return nil }
    guard value == value.rounded() else {
      reader.report(.outOfRange("times \(PlainScalar.shown(value))", allowed: "whole numbers"), at: entry.value)
      return nil
    }
    return Int(value)
  }

  private func verdict(_ entry: YAMLNode.Entry) -> Verdict? {
    let verdict: Verdict? = reader.name(entry.value, .verdict)
    if verdict == .pass { reader.report(.forcedPass, at: entry.value) }
    return verdict
  }

  private func readConditions(_ fields: NodeFields, _ node: YAMLNode, into rule: inout RuleDefinition) {
    let conditions = ConditionReader(
      scope: scope, view: ConditionReader.view(fields["in"], reader) ?? .body,
      normalization: ConditionReader.normalization(fields["normalize"], reader) ?? .text,
      languages: rule.summary.languages)
    rule.required = fields["match"].map { conditions.one($0.value) } ?? []
    rule.required += fields["all"].map(conditions.several) ?? []
    rule.alternatives = fields["any"].map(conditions.several) ?? []
    rule.excluded = fields["none"].map(conditions.several) ?? []
    rule.exceptions = fields["unless"].map(conditions.exceptions) ?? []
    rule.structure = fields["when"].map { StructuralTestReader(reader).tests(of: $0.value) } ?? []
    if !["match", "any", "all", "none", "when", "expr", "count"].contains(where: { fields[$0] != nil }) {
      reader.report(.noCondition, at: fields["id"]?.key ?? node)
    }
  }

  /// A list of language tags, or one; tags that are wrong are reported and left out.
  static func languages(_ node: YAMLNode, _ reader: NodeReader) -> [String] {
    let nodes: [YAMLNode]
    if case .sequence(let items) = node.content { nodes = items } else { nodes = [node] }
    if nodes.isEmpty { reader.report(.emptyList(of: "languages"), at: node) }
    return nodes.compactMap { item in
      guard let text = reader.text(item, expected: "a language tag") else { return nil }
      let (tag, nearest) = LanguageTag.canonical(text)
      if tag == nil { reader.report(.badLanguage(text, nearest: nearest), at: item) }
      return tag
    }
  }
}
