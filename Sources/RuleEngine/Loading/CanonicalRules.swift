import CDigest
import ThreadModel

extension RuleSet {
  /// SHA-256, lower-case hexadecimal, of everything in the set that can change a judgement.
  ///
  /// The order of rules and files, white space, comments, quoting, macros as such, titles, descriptions, references and
  /// examples leave it as it is.
  package var hash: String {
    let bytes = CanonicalRules(self).bytes
    var context = SHA2_CTX()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Init(&context)
    bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
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
  }

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
  }

  private mutating func add(_ name: String, _ clauses: [Clause]) {
    add(name, Double(clauses.count))
    for clause in clauses {
      add("structure", clause.structure)
      guard let condition = clause.condition else { continue }
      add("kind", condition.kind.rawValue)
      add("view", condition.view.rawValue)
      add("normalization", condition.normalization.rawValue)
      for pattern in condition.patterns { add("pattern", pattern.text) }
    }
  }

  private mutating func add(_ name: String, _ tests: [StructuralTest]) {
    add(name, Double(tests.count))
    let lines = tests.map { "\($0.field.rawValue) \($0.comparison.rawValue) \($0.bound + 0)" }
    for line in lines.sorted(by: precedes) { add("test", line) }
  }

  /// The shortest decimal that reads back as the same number; -0 is 0.
  private mutating func add(_ name: String, _ value: Double) { add(name, (value + 0).description) }

  private mutating func add(_ name: String, _ value: String) {
    bytes += "\(name) \(value.utf8.count):".utf8
    bytes += value.utf8
    bytes.append(0x0A)
  }
}
