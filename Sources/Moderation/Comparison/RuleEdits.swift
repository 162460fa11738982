package import RuleEngine
import ThreadModel

/// What was done to the rules of a set, rule by rule.
package struct RuleEdits: Sendable {
  private struct Versions {
    var old: RuleDefinition?
    var new: RuleDefinition?
    /// Its place among the rules: the new ones, behind them those that are gone.
    let position: Int
  }

  private let rules: [String: Versions]

  package init(from old: RuleSet, to new: RuleSet) {
    var rules: [String: Versions] = [:]
    for rule in new.rules { rules[rule.summary.id] = Versions(new: rule, position: rules.count) }
    for rule in old.rules {
      let id = rule.summary.id
      if rules[id] == nil { rules[id] = Versions(position: rules.count) }
      rules[id]?.old = rule
    }
    self.rules = rules
  }

  func title(of rule: String) -> String { (rules[rule]?.new ?? rules[rule]?.old)?.summary.title ?? "" }

  func position(of rule: String) -> Int { rules[rule]?.position ?? .max }

  func edit(of rule: String) -> RuleEffect.Edit {
    guard let versions = rules[rule], let new = versions.new else { return .removed }
    guard let old = versions.old else { return .added }
    return old.canonicalBytes == new.canonicalBytes ? .unchanged : .edited
  }

  /// The least verdicts that a firing of the rule brings with it, before and after.
  func floors(of rule: String) -> (old: Verdict?, new: Verdict?) {
    (rules[rule]?.old?.verdict, rules[rule]?.new?.verdict)
  }
}
