package import ThreadModel

/// `expr`: a boolean over the firings of other rules, in postfix order.
package struct RuleExpression: Sendable {
  package enum Step: Sendable, Hashable {
    case rule(RuleReference)
    /// At least so many of the rules fired; nil = all of them.
    case several(atLeast: Int?, of: [RuleReference])
    case not
    case and
    case or
  }

  package var steps: [Step]
  /// As written.
  package var text: String
  package var location: SourceLocation

  package init(steps: [Step], text: String, location: SourceLocation) {
    self.steps = steps
    self.text = text
    self.location = location
  }

  package var references: [RuleReference] {
    steps.flatMap { step in
      switch step {
      case .rule(let reference): [reference]
      case .several(_, let references): references
      case .not, .and, .or: [] as [RuleReference]
      }
    }
  }
}
