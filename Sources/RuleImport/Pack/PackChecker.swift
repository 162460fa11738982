import RuleEngine
import ThreadModel

/// Holds a draft against lint and takes out what it refuses, until the pack is clean.
struct PackChecker {
  let policy: RuleSource
  let category: String
  let languages: [String]
  let head: [String]

  private static let path = "import.yml"
  /// What a reader of rule files takes, less some room for the head.
  private static let mostNodes = 590_000
  private static let mostBytes = 7 << 20

  /// The text of the pack; what was refused is in the draft.
  func pack(of draft: inout PackDraft) -> String {
    let shelf = PatternShelf()
    cutToSize(&draft)
    while true {
      let writer = PackWriter(draft.rules, category: category, languages: languages, head: head)
      let text = writer.text
      let source = RuleSource(path: Self.path, bytes: Array(text.utf8))
      let (set, diagnostics) = RuleSetReader(checks: shelf.checks).read([policy, source])
      let errors = diagnostics.filter { $0.path == Self.path && $0.severity == .error }
      if !errors.isEmpty, takeOut(errors, of: writer, from: &draft) { continue }
      let sound = Set(set?.rules.map(\.summary.id) ?? [])
      let broken = Set(draft.rules.indices.filter { !sound.contains(draft.rules[$0].id) })
      if broken.isEmpty { return text }
      remove(broken.reduce(into: [:]) { $0[$1] = "lint refuses it" }, from: &draft)
    }
  }

  private static let full = "the pack is full: import the rest into a second one"

  /// Leaves out what no reader of rule files would take any more; of a list of words the end.
  private func cutToSize(_ draft: inout PackDraft) {
    var nodes = 0
    var bytes = 0
    var kept: [ImportedRule] = []
    for var rule in draft.rules {
      let clauses = rule.all + rule.any + rule.none
      nodes += 20 + 2 * rule.when.count + 7 * clauses.count
      bytes += 400
      var rest: [SourceLine] = []
      for pattern in clauses.flatMap(\.patterns) {
        nodes += 1
        bytes += 2 * pattern.text.utf8.count + 20
        if nodes > Self.mostNodes || bytes > Self.mostBytes { rest.append(pattern.line) }
      }
      guard nodes > Self.mostNodes || bytes > Self.mostBytes else {
        kept.append(rule)
        continue
      }
      for line in rest.isEmpty ? [rule.line] : rest { draft.refuse(line, Self.full) }
      rule.remove(Set(rest))
      if !rest.isEmpty, !rule.isEmpty { kept.append(rule) }
    }
    draft.rules = kept
  }

  /// - Returns: whether anything was taken out.
  private func takeOut(_ errors: [Diagnostic], of writer: PackWriter, from draft: inout PackDraft) -> Bool {
    var rules: [Int: String] = [:]
    var patterns: [Int: [SourceLine: String]] = [:]
    for error in errors {
      let line = error.location.line - 1
      guard writer.owners.indices.contains(line), let owner = writer.owners[line] else { continue }
      let reason = "\(error.code): \(error.message)"
      if let pattern = owner.pattern {
        if patterns[owner.rule]?[pattern] == nil { patterns[owner.rule, default: [:]][pattern] = reason }
      } else if rules[owner.rule] == nil {
        rules[owner.rule] = reason
      }
    }
    for rule in patterns.keys.sorted() where rules[rule] == nil {
      guard let reasons = patterns[rule] else { continue }
      for line in reasons.keys.sorted(by: { ($0.number, $0.text) < ($1.number, $1.text) }) {
        draft.refuse(line, reasons[line] ?? "")
      }
      draft.rules[rule].remove(Set(reasons.keys))
      if draft.rules[rule].isEmpty { rules[rule] = "" }
    }
    remove(rules, from: &draft)
    return !rules.isEmpty || !patterns.isEmpty
  }

  /// Removes rules, and those that are about them.
  private func remove(_ reasons: [Int: String], from draft: inout PackDraft) {
    guard !reasons.isEmpty else { return }
    var reasons = reasons
    var users: [String: [Int]] = [:]
    for (index, rule) in draft.rules.enumerated() {
      for component in rule.components { users[component, default: []].append(index) }
    }
    var waiting = reasons.keys.sorted()
    while let index = waiting.popLast() {
      for user in users[draft.rules[index].id] ?? [] where reasons[user] == nil {
        reasons[user] = "it needs \(draft.rules[index].title), which is not carried"
        waiting.append(user)
      }
    }
    for index in reasons.keys.sorted() {
      let rule = draft.rules[index]
      // Its lines have been told.
      if rule.isEmpty { continue }
      let lines = (rule.all + rule.any + rule.none).flatMap(\.patterns).map(\.line)
      for line in Set([rule.line] + lines).sorted(by: { ($0.number, $0.text) < ($1.number, $1.text) }) {
        draft.refuse(line, reasons[index] ?? "")
      }
    }
    draft.rules = draft.rules.indices.filter { reasons[$0] == nil }.map { draft.rules[$0] }
  }
}

extension ImportedRule {
  fileprivate mutating func remove(_ lines: Set<SourceLine>) {
    func rest(_ clauses: [ImportedClause]) -> [ImportedClause] {
      clauses.compactMap { clause in
        var clause = clause
        clause.patterns.removeAll { lines.contains($0.line) }
        return clause.patterns.isEmpty ? nil : clause
      }
    }
    // Without one of the things that have to hold, or must not, the rule would say more than its source.
    let required = rest(all)
    let alternatives = rest(any)
    let isWider = none.contains { $0.patterns.contains { lines.contains($0.line) } }
    guard required.count == all.count, any.isEmpty == alternatives.isEmpty, !isWider else {
      (all, any, none, when, expression) = ([], [], [], [], nil)
      return
    }
    (all, any) = (required, alternatives)
  }
}
