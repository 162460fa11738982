import ThreadModel

/// The text rules of SpamAssassin: `body`, `rawbody`, `uri`, `header ... Subject`, with `score` and `describe`, and
/// `meta` where it is a matter of and, or and not.
///
/// Source: Mail::SpamAssassin::Conf(3). Perl's regexes are taken as they are; without `/i` capitals count.
struct SpamAssassinReader {
  let options: ImportOptions

  /// Lines that steer the reader or the mail, and say nothing about words.
  private static let structure: Set<String> = [
    "ifplugin", "if", "else", "elsif", "endif", "require_version", "version_tag", "loadplugin", "lang",
    "clear_report_template",
    "reuse", "priority",
  ]

  private struct Settings {
    var score: (value: Double, line: SourceLine)?
    var description: String?
  }

  func draft(of source: ImportSource) -> PackDraft {
    var draft = PackDraft()
    var settings: [String: Settings] = [:]
    var tests: [(name: String, line: SourceLine, kind: String, rest: String)] = []
    var about: [(name: String, line: SourceLine)] = []
    for line in source.lines {
      let words = line.text.trimmed.split(maxSplits: 2, whereSeparator: \.isWhitespace).map(String.init)
      guard let kind = words.first?.lowercased(), !kind.hasPrefix("#"), !Self.structure.contains(kind) else { continue }
      draft.lines += 1
      guard line.isUTF8 else {
        draft.refuse(line, "it is not UTF-8")
        continue
      }
      guard words.count == 3 else {
        draft.refuse(line, "not a rule")
        continue
      }
      let rest = words[2].trimmed
      switch kind {
      case "body", "rawbody", "uri", "header", "meta": tests.append((words[1], line, kind, rest))
      case "score":
        about.append((words[1], line))
        let first = rest.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
        guard let value = Double(first), value.isFinite else {
          draft.refuse(line, "the score is not a number")
          continue
        }
        settings[words[1], default: Settings()].score = (value, line)
      case "describe":
        about.append((words[1], line))
        settings[words[1], default: Settings()].description = rest
      default: draft.refuse(line, "'\(YAMLScalar.plain(kind, longest: 30))' is not a test of the words of a comment")
      }
    }
    let names = Set(tests.map(\.name))
    for (name, line) in about where !names.contains(name) { draft.refuse(line, "there is no rule of this name") }
    add(tests, settings, source, to: &draft)
    return draft
  }

  private func add(
    _ tests: [(name: String, line: SourceLine, kind: String, rest: String)], _ settings: [String: Settings],
    _ source: ImportSource, to draft: inout PackDraft
  ) {
    let ids = RuleID(prefix: options.idPrefix, file: source.baseName)
    // A later test of the same name replaces the earlier one.
    var last: [String: Int] = [:]
    for (index, test) in tests.enumerated() { last[test.name] = index }
    let known = last.mapValues { ids.id(tests[$0].name, content: tests[$0].name) }
    for (index, test) in tests.enumerated() {
      guard last[test.name] == index else {
        draft.refuse(test.line, "a later rule of the same name replaces it")
        continue
      }
      let setting = settings[test.name] ?? Settings()
      if setting.score?.value == 0 {
        draft.refuse(test.line, "its score is 0: it is switched off")
        continue
      }
      let isPart = test.name.hasPrefix("__")
      let described = YAMLScalar.plain(setting.description ?? "")
      var rule = ImportedRule(
        id: known[test.name] ?? "", title: described.isEmpty ? YAMLScalar.plain(test.name) : described,
        score: isPart ? 0 : setting.score?.value ?? options.score ?? 1, line: test.line)
      if let problem = Self.read(test.kind, test.rest, test.line, known, into: &rule) {
        draft.refuse(test.line, problem)
      } else {
        draft.rules.append(rule)
      }
    }
    Self.removeOrphans(&draft)
  }

  /// Rules about rules that are not there.
  private static func removeOrphans(_ draft: inout PackDraft) {
    var users: [String: [Int]] = [:]
    let known = Set(draft.rules.map(\.id))
    var reasons: [Int: String] = [:]
    for (index, rule) in draft.rules.enumerated() {
      for component in rule.components {
        users[component, default: []].append(index)
        if !known.contains(component) { reasons[index] = "it needs a rule that is not carried" }
      }
    }
    var waiting = Array(reasons.keys)
    while let index = waiting.popLast() {
      for user in users[draft.rules[index].id] ?? [] where reasons[user] == nil {
        reasons[user] = "it needs a rule that is not carried"
        waiting.append(user)
      }
    }
    for index in reasons.keys.sorted() { draft.refuse(draft.rules[index].line, reasons[index] ?? "") }
    draft.rules = draft.rules.indices.filter { reasons[$0] == nil }.map { draft.rules[$0] }
  }

  /// - Returns: why the test cannot be carried; nil where it was.
  private static func read(
    _ kind: String, _ rest: String, _ line: SourceLine, _ ids: [String: String], into rule: inout ImportedRule
  ) -> String? {
    if kind == "meta" {
      switch MetaExpression.read(rest, ids: ids) {
      case .success(let meta):
        rule.expression = meta.text
        rule.components = meta.components
        return nil
      case .failure(let problem): return problem.reason
      }
    }
    var regex = rest
    var view = View.body
    if rest.hasPrefix("eval:") { return "it calls a plugin" }
    if kind == "header" {
      let parts = rest.split(maxSplits: 2, whereSeparator: \.isWhitespace).map(String.init)
      guard parts.count == 3, parts[1] == "=~" else { return "not a match of a header" }
      guard parts[0].lowercased() == "subject" else {
        return "comments have no header '\(YAMLScalar.plain(parts[0], longest: 30))'"
      }
      view = .title
      regex = parts[2]
    } else if kind != "body" {
      view = kind == "uri" ? .links : .raw
    }
    guard let (pattern, flags) = PerlRegex.read(regex) else { return "the regex does not end" }
    if let odd = flags.first(where: { !"ismxg".contains($0) }) { return "the flag '\(odd)' is not known" }
    let isExact = !flags.contains("i")
    let kept = flags.filter { "smx".contains($0) }
    let options = (kept.isEmpty && !isExact) ? "" : "(?" + kept + (isExact ? "-i" : "") + ")"
    rule.any = [
      ImportedClause(
        kind: .regex, view: view, isExact: isExact,
        patterns: [.init(text: options + SourcePattern(pattern).text, line: line)])
    ]
    if kind == "body", SourcePattern.looksLikeLink(pattern) {
      var links = rule.any[0]
      links.view = .links
      rule.any.append(links)
    }
    return nil
  }
}

/// `/.../i`, `m{...}i`, `m!...!`.
enum PerlRegex {
  private static let closing: [Character: Character] = ["{": "}", "(": ")", "[": "]", "<": ">"]

  /// Nil where it has no end.
  static func read(_ text: String) -> (pattern: String, flags: String)? {
    var rest = text[...]
    if rest.first == "m" { rest.removeFirst() }
    guard let open = rest.popFirst(), !open.isLetter, !open.isNumber, !open.isWhitespace else { return nil }
    let close = closing[open] ?? open
    guard let end = rest.lastIndex(of: close) else { return nil }
    let flags = rest[rest.index(after: end)...].prefix { !$0.isWhitespace && $0 != "#" }
    guard flags.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    return (String(rest[..<end]), String(flags))
  }
}
