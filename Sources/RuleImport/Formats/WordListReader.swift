import ThreadModel

/// A word or phrase a line; lines that begin with `#` are comments.
struct WordListReader {
  let options: ImportOptions

  func draft(of source: ImportSource) -> PackDraft {
    var collector = WordCollector(source, options: options)
    for line in source.lines {
      let text = line.text.trimmed
      if text.isEmpty || text.hasPrefix("#") { continue }
      collector.add(text, line: line)
    }
    return collector.draft()
  }
}

/// Puts words together into a few rules: whole words, those with stars, those whose capitals count; by verdict.
struct WordCollector {
  private struct Key: Hashable {
    let isPlain: Bool
    let isExact: Bool
    let verdict: Verdict?
  }

  private let source: ImportSource
  private let options: ImportOptions
  private var groups: [(key: Key, patterns: [ImportedClause.Pattern])] = []
  private var positions: [Key: Int] = [:]
  private var seen: [String: Int] = [:]
  private var draftSoFar = PackDraft()

  init(_ source: ImportSource, options: ImportOptions) {
    self.source = source
    self.options = options
  }

  mutating func refuse(_ line: SourceLine, _ reason: String) {
    draftSoFar.lines += 1
    draftSoFar.refuse(line, reason)
  }

  mutating func add(_ text: String, line: SourceLine, isExact: Bool = false, verdict: Verdict? = nil) {
    draftSoFar.lines += 1
    guard line.isUTF8 else { return draftSoFar.refuse(line, "it is not UTF-8") }
    let key = isExact ? text : text.lowercased()
    if let earlier = seen[key] { return draftSoFar.refuse(line, "the same as line \(earlier)") }
    seen[key] = line.number
    let isPlain = Phrase.isPlain(text) && !isExact
    guard var pattern = isPlain ? text : Phrase.pattern(wildcards: text, isExact: isExact) else {
      return draftSoFar.refuse(line, "it matches everything")
    }
    if isExact { pattern = "(?-i)" + pattern }
    let group = Key(isPlain: isPlain, isExact: isExact, verdict: verdict)
    let position = positions[group] ?? groups.count
    if position == groups.count {
      positions[group] = position
      groups.append((group, []))
    }
    groups[position].patterns.append(ImportedClause.Pattern(text: pattern, line: line))
  }

  consuming func draft() -> PackDraft {
    let ids = RuleID(prefix: options.idPrefix, file: source.baseName)
    for (key, patterns) in groups {
      guard let first = patterns.first else { continue }
      let kind = key.isPlain ? "words" : "patterns"
      let words = [kind, key.isExact ? "exact" : nil, key.verdict?.rawValue].compactMap { $0 }
      let what = key.isPlain ? "A word" : key.isExact ? "A word, capitals and all," : "A word or part of one"
      var rule = ImportedRule(
        id: ids.id(words.joined(separator: "-"), content: nil),
        title: YAMLScalar.plain("\(what) of the list \(source.baseName)"),
        score: options.score ?? ImportOptions.usualScore, line: first.line)
      rule.verdict = key.verdict
      rule.any = [
        ImportedClause(kind: key.isPlain ? .word : .regex, isExact: key.isExact, patterns: patterns)
      ]
      draftSoFar.rules.append(rule)
    }
    return draftSoFar
  }
}
