/// What came of a set of rule files before compilation.
package struct RuleSet: Sendable {
  package var policy: RulePolicy
  /// In the order of files and of rules within a file; rules with errors are left out.
  package var rules: [RuleDefinition]
  /// Those that are in force.
  package var ignores: [RuleIgnore]

  package init(policy: RulePolicy, rules: [RuleDefinition], ignores: [RuleIgnore] = []) {
    self.policy = policy
    self.rules = rules
    self.ignores = ignores
  }
}
