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
      let others = ["body", "quote", "author", "parent", "links"]
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
      body: text(body) ?? "", quote: fields["quote"].flatMap { text($0) }, author: author.flatMap { text($0) },
      links: fields["links"].flatMap { reader.texts($0.value)?.map(\.text) } ?? [])
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
