import ThreadModel

/// Writes rules as a pack, and remembers which line of it came from where.
struct PackWriter {
  /// What a line of the pack belongs to.
  struct Owner {
    /// The place among the rules.
    let rule: Int
    /// Set for the line of one pattern of several.
    let pattern: SourceLine?
  }

  private(set) var lines: [String] = []
  /// One a line; nil for the head and for comments.
  private(set) var owners: [Owner?] = []
  private let category: String
  private var rule = 0

  init(_ rules: [ImportedRule], category: String, languages: [String], head: [String]) {
    self.category = category
    for line in head { add("# " + YAMLScalar.plain(line), nil) }
    add("version: 1", nil)
    add("languages: [" + languages.map(YAMLScalar.quoted).joined(separator: ", ") + "]", nil)
    add(rules.isEmpty ? "rules: []" : "rules:", nil)
    for (index, rule) in rules.enumerated() {
      self.rule = index
      write(rule)
    }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func add(_ line: String, _ owner: Owner?) {
    lines.append(line)
    owners.append(owner)
  }

  private mutating func add(_ line: String) { add(line, Owner(rule: rule, pattern: nil)) }

  private mutating func write(_ rule: ImportedRule) {
    add("", nil)
    let file = rule.line.file.split(separator: "/").last ?? "list"
    add("  # " + YAMLScalar.plain("\(file):\(rule.line.number)"), nil)
    add("  - id: " + YAMLScalar.quoted(rule.id))
    add("    title: " + YAMLScalar.quoted(rule.title))
    add("    category: " + YAMLScalar.quoted(category))
    add("    score: " + Self.number(rule.score))
    if let verdict = rule.verdict { add("    verdict: " + verdict.rawValue) }
    if rule.any.count == 1, rule.all.isEmpty, rule.none.isEmpty {
      write(rule.any, as: "match")
    } else if rule.any.isEmpty, rule.none.isEmpty, rule.all.count == 1 {
      write(rule.all, as: "match")
    } else {
      write(rule.all, as: "all")
      write(rule.any, as: "any")
      write(rule.none, as: "none")
    }
    if !rule.when.isEmpty {
      let fields = rule.when.map { "\($0.field): \($0.value)" }
      add("    when: {" + fields.joined(separator: ", ") + "}")
    }
    if let expression = rule.expression { add("    expr: " + YAMLScalar.quoted(expression)) }
    add("    examples: {none: imported}")
  }

  private mutating func write(_ clauses: [ImportedClause], as key: String) {
    if clauses.isEmpty { return }
    guard key != "match" else {
      write(clauses[0], before: "    match:", indent: "      ")
      return
    }
    add("    \(key):")
    for clause in clauses { write(clause, before: "      -", indent: "        ") }
  }

  /// On one line where it is one pattern, else with a line for each.
  private mutating func write(_ clause: ImportedClause, before start: String, indent: String) {
    var settings: [String] = []
    if clause.kind != .domain, clause.view != .body { settings.append("in: \(clause.view.rawValue)") }
    if clause.isExact { settings.append("normalize: none") }
    if clause.patterns.count == 1 {
      let pattern = "\(clause.kind.rawValue): \(YAMLScalar.quoted(clause.patterns[0].text))"
      add("\(start) {" + (settings + [pattern]).joined(separator: ", ") + "}")
      return
    }
    let keys = settings + ["\(clause.kind.rawValue):"]
    if start.hasSuffix("-") {
      add(start + " " + keys[0])
    } else {
      add(start)
      add(indent + keys[0])
    }
    for key in keys.dropFirst() { add(indent + key) }
    for pattern in clause.patterns {
      add(indent + "  - " + YAMLScalar.quoted(pattern.text), Owner(rule: rule, pattern: pattern.line))
    }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e6 ? String(Int(value)) : value.description
  }
}
