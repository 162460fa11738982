internal import ThreadModel

/// The rules of a report by id.
struct RuleTitles {
  private let rules: [String: RuleSummary]

  init(_ rules: [RuleSummary]) { self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a }) }

  subscript(id: String) -> RuleSummary? { rules[id] }
}
