import ThreadModel

/// Reads `examples:` of a rule.
struct ExampleReader {
  private let reader: NodeReader
  private let languages: [String]

  init(_ reader: NodeReader, languages: [String]) {
    self.reader = reader
    self.languages = languages
  }

  func examples(_ entry: YAMLNode.Entry) -> RuleExamples {
    guard let fields = reader.fields(entry.value, .examples) else { return RuleExamples() }
    var examples = RuleExamples()
    examples.match = list(fields["match"])
    examples.clean = list(fields["clean"])
    if let none = fields["none"] {
      examples.noneReason = reader.text(none.value, expected: "the reason why there are no examples")
      if let other = fields["match"] ?? fields["clean"] {
        reader.report(.exclusiveKeys("none", other.name), at: none.key)
      }
      return examples
    }
    for kind in ["match", "clean"] where isEmpty(fields[kind]) {
      reader.report(.noExamples(kind), at: fields[kind]?.key ?? entry.key)
    }
    return examples
  }

  private func isEmpty(_ entry: YAMLNode.Entry?) -> Bool {
    guard let entry else { return true }
    if case .sequence(let items) = entry.value.content { return items.isEmpty }
    return false
  }

  private func list(_ entry: YAMLNode.Entry?) -> [RuleExample] {
    guard let entry, let items = reader.items(entry.value, expected: "a list of examples") else { return [] }
    return items.compactMap(example)
  }

  private func example(_ node: YAMLNode) -> RuleExample? {
    if case .scalar = node.content {
      return reader.text(node, expected: "an example").map {
        RuleExample(entries: [.init(body: $0)], location: node.start)
      }
    }
    guard let fields = reader.fields(node, .example) else { return nil }
    let language = fields["lang"].flatMap(language)
    let entries: [RuleExample.Entry]
    if let thread = fields["thread"] {
      let others = ["body", "quote", "author", "parent", "links", "at", "edited"]
      if let other = others.lazy.compactMap({ fields[$0] }).first {
        reader.report(.exclusiveKeys("thread", other.name), at: other.key)
      }
      entries = self.thread(thread)
    } else {
      guard let body = fields["body"] else {
        reader.report(.missingKey("body", of: "an example"), at: node)
        return nil
      }
      let parent = fields["parent"].flatMap { text($0) }.map { RuleExample.Entry(body: $0) }
      entries = (parent.map { [$0] } ?? []) + [self.entry(body, fields, author: fields["author"])]
    }
    return RuleExample(
      entries: entries, title: fields["title"].flatMap { text($0) }, language: language, location: node.start)
  }

  private func thread(_ entry: YAMLNode.Entry) -> [RuleExample.Entry] {
    guard let items = reader.items(entry.value, expected: "a list of comments") else { return [] }
    if items.isEmpty { reader.report(.emptyList(of: "thread"), at: entry.key) }
    return items.compactMap { node in
      guard let fields = reader.fields(node, .threadEntry) else { return nil }
      guard let body = fields["body"] else {
        reader.report(.missingKey("body", of: "a comment of a thread"), at: node)
        return nil
      }
      return self.entry(body, fields, author: fields["by"])
    }
  }

  private func entry(
    _ body: YAMLNode.Entry, _ fields: NodeFields, author: YAMLNode.Entry?
  ) -> RuleExample.Entry {
    RuleExample.Entry(
      body: text(body) ?? "", quote: fields["quote"].flatMap { text($0) },
      author: author.map(self.author) ?? ExampleAuthor(),
      links: fields["links"].flatMap { reader.texts($0.value)?.map(\.text) } ?? [],
      time: fields["at"].flatMap(time), isEdited: fields["edited"].map(truth) ?? false)
  }

  /// A name, or a mapping with what is known of the author.
  private func author(_ entry: YAMLNode.Entry) -> ExampleAuthor {
    guard case .mapping = entry.value.content else { return ExampleAuthor(name: text(entry)) }
    guard let fields = reader.fields(entry.value, .exampleAuthor) else { return ExampleAuthor() }
    func count(_ key: String) -> Int? {
      fields[key].flatMap { reader.number($0.value, of: key, in: 0...1_000_000_000) }.map { Int($0) }
    }
    return ExampleAuthor(
      name: fields["name"].flatMap { text($0) }, role: fields["role"].flatMap { text($0) },
      comments: count("comments"), flagged: count("flagged"), firstSeen: fields["first_seen"].flatMap(span))
  }

  private func span(_ entry: YAMLNode.Entry) -> Double? {
    guard let text = entry.value.text, let seconds = TimeSpan.seconds(text) else {
      let found = entry.value.text ?? reader.describe(entry.value)
      reader.report(.badComparison(found, field: entry.name, why: "a time with its unit, such as 3d"), at: entry.value)
      return nil
    }
    return seconds
  }

  private func time(_ entry: YAMLNode.Entry) -> Timestamp? {
    guard let text = text(entry) else { return nil }
    guard let time = ExampleTime.timestamp(text) else {
      let why = "a time such as 12:30 in quotes, 2026-01-31T12:30, or 90s after the beginning"
      reader.report(.badComparison(text, field: "at", why: why), at: entry.value)
      return nil
    }
    return time
  }

  private func truth(_ entry: YAMLNode.Entry) -> Bool {
    guard case .scalar(let text, .plain) = entry.value.content, text == "true" || text == "false" else {
      let found = reader.describe(entry.value)
      reader.report(.wrongType(expected: "true or false", found: found, help: nil), at: entry.value)
      return false
    }
    return text == "true"
  }

  private func text(_ entry: YAMLNode.Entry) -> String? { reader.text(entry.value) }

  private func language(_ entry: YAMLNode.Entry) -> String? {
    guard let text = reader.text(entry.value, expected: "a language tag") else { return nil }
    let (tag, nearest) = LanguageTag.canonical(text)
    guard let tag, tag != "*" else {
      reader.report(.badLanguage(text, nearest: nearest), at: entry.value)
      return nil
    }
    if !languages.contains(where: { LanguageTag.isCovered(tag, by: $0) }) {
      reader.report(.exampleLanguage(tag, languages: languages), at: entry.value)
    }
    return tag
  }
}
