import Digests
import PatternMatching
import ThreadModel

extension RuleSet {
  /// SHA-256, lower-case hexadecimal, of everything in the set that can change a judgement.
  ///
  /// The order of rules and files, white space, comments, quoting, macros as such, titles, descriptions, references and
  /// examples leave it as it is.
  package var hash: String {
    SHA256Digest.hexadecimal(of: CanonicalRules(self).bytes)
  }
}

extension RuleDefinition {
  /// Everything in the rule that can change a judgement, the same bytes for two rules of the same meaning.
  package var canonicalBytes: [UInt8] { CanonicalRules(self).bytes }
}

/// The rules as bytes in one fixed order: `name length:value` lines, so that no value can pass for another.
struct CanonicalRules {
  private(set) var bytes: [UInt8] = []

  init(_ set: RuleSet) {
    add("format", "moderate rules 1")
    for threshold in set.policy.thresholds.sorted(by: { $0.verdict < $1.verdict }) {
      add("threshold", threshold.verdict.rawValue)
      add("at", threshold.score)
    }
    for category in set.policy.categories.sorted(by: { precedes($0.name, $1.name) }) {
      add("category", category.name)
      category.max.map { add("max", $0) }
      category.min.map { add("min", $0) }
    }
    for rule in set.rules.sorted(by: { precedes($0.summary.id, $1.summary.id) }) { add(rule) }
    for ignore in Set(set.ignores.map { $0.rule + " " + $0.comment }).sorted(by: precedes) { add("ignore", ignore) }
  }

  init(_ rule: RuleDefinition) { add(rule) }

  private func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

  private mutating func add(_ rule: RuleDefinition) {
    add("rule", rule.summary.id)
    add("in", rule.summary.category)
    add("score", rule.summary.score)
    add("status", rule.summary.status.rawValue)
    for language in Set(rule.summary.languages).sorted(by: precedes) { add("language", language) }
    add("times", Double(rule.times))
    rule.verdict.map { add("verdict", $0.rawValue) }
    add("required", rule.required)
    add("alternatives", rule.alternatives)
    add("excluded", rule.excluded)
    add("exceptions", rule.exceptions)
    add("structure", rule.structure)
    if let expression = rule.expression { add(expression) }
    for absorbed in rule.absorbs { add("absorbs", absorbed.pattern) }
    if let count = rule.count { add(count) }
  }

  private mutating func add(_ expression: RuleExpression) {
    for step in expression.steps {
      switch step {
      case .rule(let reference): add("fired", reference.pattern)
      case .several(let least, let references):
        add("several", least.map { String($0) } ?? "all")
        for reference in references { add("of", reference.pattern) }
      case .not: add("operator", "not")
      case .and: add("operator", "and")
      case .or: add("operator", "or")
      }
    }
  }

  private mutating func add(_ count: CountCondition) {
    for reference in Set(count.rules.map(\.pattern)).sorted(by: precedes) { add("counted", reference) }
    add("per", count.per.rawValue)
    if let distinct = count.distinct { add("distinct", distinct.rawValue) }
    if let within = count.within { add("within", within) }
    let bounds = count.bounds.map { "\($0.comparison.rawValue) \($0.count)" }
    for bound in bounds.sorted(by: precedes) { add("bound", bound) }
  }

  private mutating func add(_ name: String, _ clauses: [Clause]) {
    add(name, Double(clauses.count))
    for clause in clauses {
      add("structure", clause.structure)
      guard let condition = clause.condition else { continue }
      add("kind", condition.kind.rawValue)
      add("view", condition.view.rawValue)
      add("normalization", condition.normalization.rawValue)
      if let check = condition.check { add("check", check.rawValue) }
      if condition.kind == .similar { add("edits", condition.edits.rawValue) }
      for pattern in condition.patterns { add("pattern", pattern.text) }
      for exception in condition.exceptions { add("except", exception.text) }
    }
  }

  private mutating func add(_ name: String, _ tests: [StructuralTest]) {
    add(name, Double(tests.count))
    let lines = tests.map { test in
      let bound = test.names.isEmpty ? "\(test.bound + 0)" : test.names.sorted(by: precedes).joined(separator: "\n")
      return "\(test.field.rawValue) \(test.comparison.rawValue) \(bound)"
    }
    for line in lines.sorted(by: precedes) { add("test", line) }
  }

  /// The shortest decimal that reads back as the same number; -0 is 0.
  private mutating func add(_ name: String, _ value: Double) { add(name, (value + 0).description) }

  private mutating func add(_ name: String, _ value: String) {
    append(name)
    bytes.append(0x20)
    append(String(value.utf8.count))
    bytes.append(0x3A)
    append(value)
    bytes.append(0x0A)
  }

  /// As one block: a view of a string is appended byte by byte.
  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }
}
