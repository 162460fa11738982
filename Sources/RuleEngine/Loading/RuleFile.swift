import ThreadModel

/// One YAML file of a rule directory with its top-level keys.
struct RuleFile {
  let reader: NodeReader
  let fields: NodeFields
  /// Whether the file is without faults, and read without its examples.
  let isTrusted: Bool

  /// What was read of it, where that is all its rules; perhaps in categories that there are not.
  private let known: ParsedRuleFile?

  init(reader: NodeReader, fields: NodeFields, isTrusted: Bool) {
    self.reader = reader
    self.fields = fields
    self.isTrusted = isTrusted
    known = nil
  }

  /// Nil, with a report, where the file cannot be read as a mapping.
  init?(_ file: ParsedRuleFile, log: LintLog) {
    isTrusted = file.isTrusted
    known = file.rules == nil ? nil : file
    reader = NodeReader(source: file.text, log: log)
    log.add(file.problems)
    guard let root = file.root else {
      if file.problems.errorCount == 0 {
        log.report(.missingKey("version", of: "a rule file"), at: SourceLocation(line: 1), in: file.text)
      }
      return nil
    }
    guard let fields = reader.fields(root, .file) else { return nil }
    self.fields = fields
    guard let version = fields["version"] else {
      reader.report(.missingKey("version", of: "a rule file"), at: root)
      return
    }
    guard let text = version.value.text, case .plain? = version.value.style, text == "1" else {
      reader.report(.unknownVersion(version.value.text ?? "that is no number"), at: version.value)
      return
    }
  }

  /// The rules of the file; those with errors are reported and left out.
  func rules(categories: [String]?, lists shelf: ListShelf, checks: PatternChecks, today: Timestamp?) -> [RuleDraft] {
    if let known, let rules = known.rules {
      if rules.drafts.allSatisfy({ categories?.contains($0.definition.summary.category) ?? true }) {
        reader.log.add(rules.problems)
        return rules.drafts
      }
      let again = ParsedRuleFile(known.source, isTrusted: true, today: today, knowsRules: false)
      return RuleFile(again, log: reader.log)?
        .rules(categories: categories, lists: shelf, checks: checks, today: today) ?? []
    }
    let languages = fields["languages"].map { RuleReader.languages($0.value, reader) } ?? ["*"]
    let macros = MacroTable(fields["macros"]?.value, reader: reader, isTrusted: isTrusted)
    let scope = PackScope(
      reader: reader, checks: checks, languages: languages, categories: categories, macros: macros,
      lists: lists(from: shelf), isTrusted: isTrusted, today: today)
    guard let rules = fields["rules"] else { return [] }
    let nodes = reader.items(rules.value, expected: "a list of rules") ?? []
    let ruleReader = RuleReader(scope)
    let drafts = nodes.compactMap(ruleReader.rule)
    if drafts.count == nodes.count, !isTrusted { reportUnused(scope) }
    return drafts
  }

  /// W805, W806: macros and lists that no rule of the file uses.
  private func reportUnused(_ scope: PackScope) {
    for entry in scope.macros.unused { reader.report(.unusedMacro(entry.name), at: entry.key) }
    guard case .mapping(let lists)? = fields["lists"]?.value.content else { return }
    for entry in lists where !scope.usedLists.contains(entry.name) {
      reader.report(.unusedList(entry.name), at: entry.key)
    }
  }

  /// The ids that the file uses, those of rules with errors included.
  var ruleIDs: [String] {
    if let rules = known?.rules { return rules.drafts.map { $0.definition.summary.id } }
    guard case .sequence(let nodes)? = fields["rules"]?.value.content else { return [] }
    return nodes.compactMap { node in
      guard case .mapping(let entries) = node.content else { return nil }
      return entries.first { $0.name == "id" }?.value.text
    }
  }

  private func lists(from shelf: ListShelf) -> [String: [PatternText]?] {
    guard let node = fields["lists"]?.value else { return [:] }
    var lists: [String: [PatternText]?] = [:]
    for entry in reader.entries(node, expected: "a mapping from list names to files") ?? [] {
      let path = reader.text(entry.value, expected: "the path of a list file")
      lists[entry.name] = .some(path.flatMap { shelf.entries($0, named: entry.value, in: reader) })
    }
    return lists
  }
}

extension YAMLNode {
  fileprivate var style: ScalarStyle? {
    if case .scalar(_, let style) = content { style } else { nil }
  }
}
