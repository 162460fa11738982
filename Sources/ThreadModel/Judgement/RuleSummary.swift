/// What a report says of a rule; the rule itself stays in the engine.
package struct RuleSummary: Sendable, Hashable {
  package let id: String
  package let title: String
  package let description: String?
  package let category: String
  package let score: Double
  package let status: RuleStatus
  /// BCP 47 tags; `*` = any.
  package let languages: [String]
  package let references: [String]
  /// `path:line` of the rule's `id`.
  package let path: String
  package let line: Int

  package init(
    id: String, title: String, description: String?, category: String, score: Double, status: RuleStatus,
    languages: [String], references: [String], path: String, line: Int
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.category = category
    self.score = score
    self.status = status
    self.languages = languages
    self.references = references
    self.path = path
    self.line = line
  }
}

package enum RuleStatus: String, Sendable, Hashable, CaseIterable {
  case stable
  /// Evaluated and reported, never scored.
  case test
  case deprecated
}
