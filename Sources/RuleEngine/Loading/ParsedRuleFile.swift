import ThreadModel

/// A YAML file of a rule directory as far as it can be read without the others, so that all can be read at once.
struct ParsedRuleFile: Sendable {
  let source: RuleSource
  let text: SourceText
  /// Nil where the file is empty or broken. Without the rules where these are known.
  let root: YAMLNode?
  /// What is wrong with it as YAML.
  let problems: LintLog.Content
  /// Whether the file is without faults, and read without its examples.
  let isTrusted: Bool
  /// Its rules, where they could be read without the lists and checks that others need.
  let rules: Rules?

  struct Rules: Sendable {
    let drafts: [RuleDraft]
    let problems: LintLog.Content
  }

  /// - Parameters:
  ///   - isTrusted: whether the file has no faults and is laid out as the built-in packs are.
  ///   - today: nil = nothing grows old.
  ///   - knowsRules: whether the rules may be read without the others' categories.
  init(_ source: RuleSource, isTrusted: Bool, today: Timestamp?, knowsRules: Bool = true) {
    self.source = source
    self.isTrusted = isTrusted
    let text = isTrusted ? SourceText(trusted: source) : SourceText(source)
    self.text = text
    let log = LintLog()
    var yaml = YAMLReader(text, log: log)
    let root = yaml.read()
    problems = log.content
    rules = isTrusted && knowsRules ? root.flatMap { Self.rules($0, of: text, today: today) } : nil
    self.root = rules == nil ? root : root?.without(["macros", "rules"])
  }

  private static func rules(_ root: YAMLNode, of text: SourceText, today: Timestamp?) -> Rules? {
    let log = LintLog()
    let reader = NodeReader(source: text, log: log)
    guard let fields = reader.fields(root, .file), fields["rules"] != nil, fields["lists"] == nil else { return nil }
    let file = RuleFile(reader: reader, fields: fields, isTrusted: true)
    let drafts = file.rules(categories: nil, lists: ListShelf([], log: log), checks: .none, today: today)
    return log.errorCount == 0 ? Rules(drafts: drafts, problems: log.content) : nil
  }
}

extension YAMLNode {
  /// A mapping without some of its keys.
  fileprivate func without(_ names: Set<String>) -> YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    return YAMLNode(
      content: .mapping(entries.filter { !names.contains($0.name) }), tag: tag, start: start, end: end, scalars: scalars
    )
  }
}

extension PatternChecks {
  /// For patterns that are known to be right.
  fileprivate static var none: PatternChecks { PatternChecks(compile: { _ in nil }, matchesEmpty: { _ in false }) }
}
