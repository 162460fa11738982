import RuleEngine
import ThreadModel

/// Makes a rule of a document of AutoModerator, key by key.
struct AutoModeratorRule {
  private let document: AutoModeratorDocument
  private let options: ImportOptions
  private(set) var refused: [(line: SourceLine, reason: String)] = []
  private var clauses = ImportedRule(id: "", title: "", score: 0, line: SourceLine(file: "", number: 0, text: ""))
  private var verdict: Verdict?
  private var hasAction = false
  private var title: String?

  /// What is done besides judging, and what is true of our views anyway.
  private static let silent: Set<String> = [
    "comment", "comment_locked", "comment_stickied", "message", "message_subject", "modmail", "modmail_subject",
    "set_flair", "set_sticky", "set_locked", "priority", "moderators_exempt", "ignore_blockquotes", "overwrite_flair",
  ]
  private static let titles = ["action_reason", "report_reason"]

  init(document: AutoModeratorDocument, options: ImportOptions) {
    self.document = document
    self.options = options
  }

  mutating func read(_ root: YAMLNode) {
    guard case .mapping(let entries) = root.content else { return refuse(root, "not a rule: keys are missing") }
    for entry in entries { read(entry) }
    guard refused.isEmpty else { return }
    if clauses.isEmpty {
      refused.append((document.first, "it has no text check"))
    } else if !hasAction {
      refused.append((document.first, "it takes no action that judges"))
    }
  }

  private mutating func refuse(_ node: YAMLNode, _ reason: String) {
    refused.append((document.line(at: node.start), reason))
  }

  private mutating func read(_ entry: YAMLNode.Entry) {
    switch entry.name {
    case "action": action(entry)
    case "type": type(entry)
    case "author": author(entry)
    case "is_submitter": truth(entry, "is_submitter")
    case "body_longer_than": length(entry, ">")
    case "body_shorter_than": length(entry, "<")
    case _ where Self.silent.contains(entry.name): break
    case _ where Self.titles.contains(entry.name): title = title ?? entry.value.text
    default: check(entry, isAuthor: false)
    }
  }

  private mutating func action(_ entry: YAMLNode.Entry) {
    switch entry.value.text {
    case "remove"?, "spam"?: verdict = .reject
    case "filter"?: verdict = .hide
    case "report"?: verdict = .review
    default: return refuse(entry.key, "no verdict comes of the action '\(shown(entry.value))'")
    }
    hasAction = true
  }

  private mutating func type(_ entry: YAMLNode.Entry) {
    guard let type = entry.value.text, type != "any", type != "comment" else { return }
    refuse(entry.key, "it is about a '\(YAMLScalar.plain(type, longest: 30))', not about comments")
  }

  private mutating func truth(_ entry: YAMLNode.Entry, _ field: String) {
    guard let value = entry.value.text, value == "true" || value == "false" else {
      return refuse(entry.key, "'\(entry.name)' is not true or false")
    }
    clauses.when.append((field, value))
  }

  private mutating func length(_ entry: YAMLNode.Entry, _ comparison: String) {
    guard let number = entry.value.text.flatMap({ Int($0) }), (0...1_000_000).contains(number) else {
      return refuse(entry.key, "'\(entry.name)' is not a number of characters")
    }
    clauses.when.append(("length", "'\(comparison) \(number)'"))
  }

  private mutating func author(_ entry: YAMLNode.Entry) {
    guard case .mapping(let entries) = entry.value.content else {
      return check(entry.value, AutoModeratorCheck(views: [.author], mode: .fullExact), key: entry.key)
    }
    for inner in entries {
      if inner.name == "is_submitter" {
        truth(inner, "is_submitter")
      } else if inner.name == "is_moderator" {
        refuse(inner.key, "'is_moderator' cannot be carried")
      } else {
        check(inner, isAuthor: true)
      }
    }
  }

  private mutating func check(_ entry: YAMLNode.Entry, isAuthor: Bool) {
    switch AutoModeratorCheck.read(entry.name, isAuthor: isAuthor) {
    case .success(let check): self.check(entry.value, check, key: entry.key)
    case .failure(let problem): refuse(entry.key, problem.reason)
    }
  }

  private mutating func check(_ value: YAMLNode, _ check: AutoModeratorCheck, key: YAMLNode) {
    var nodes = [value]
    if case .sequence(let items) = value.content { nodes = items }
    var words: [(text: String, line: SourceLine)] = []
    for node in nodes {
      guard let text = node.text, !text.trimmed.isEmpty else { return refuse(node, "not a word or a pattern") }
      words.append((text, document.line(at: node.start).with(text: text)))
    }
    if words.isEmpty { return refuse(key, "an empty list") }
    let found = check.clauses(words)
    if check.isNegated {
      clauses.none += found
    } else if found.count == 1 {
      clauses.all += found
    } else if clauses.any.isEmpty {
      clauses.any = found
    } else {
      refuse(key, "a second check that looks at several places at once")
    }
  }

  private func shown(_ node: YAMLNode) -> String { YAMLScalar.plain(node.text ?? "...", longest: 30) }

  func rule(_ ids: RuleID) -> ImportedRule {
    var rule = clauses
    let patterns = (rule.all + rule.any + rule.none).flatMap(\.patterns)
    let words = patterns.first?.line.text ?? ""
    rule.title = YAMLScalar.plain(title ?? document.comment ?? "AutoModerator: \(words)")
    if rule.title.isEmpty { rule.title = "AutoModerator rule" }
    let places = (rule.all + rule.any + rule.none).map { "\($0.view.rawValue) \($0.kind.rawValue)" }
    let when = rule.when.map { "\($0.field) \($0.value)" }
    let counts = "\(rule.all.count) \(rule.any.count) \(rule.none.count) \(verdict?.rawValue ?? "")"
    rule.id = ids.id(
      rule.title, content: (patterns.map(\.text) + places + when + [counts]).joined(separator: "\n"))
    rule.verdict = verdict
    rule.score = options.score ?? ImportOptions.usualScore
    rule.line = document.first
    return rule
  }
}
