/// One file of a rule directory, read by the caller.
package struct RuleSource: Sendable, Hashable {
  /// As shown in messages.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What came of a set of rule files before compilation.
package struct RuleSet: Sendable {
  package var policy: RulePolicy
  /// In the order of files and of rules within a file; rules with errors are left out.
  package var rules: [RuleDefinition]

  package init(policy: RulePolicy, rules: [RuleDefinition]) {
    self.policy = policy
    self.rules = rules
  }
}
