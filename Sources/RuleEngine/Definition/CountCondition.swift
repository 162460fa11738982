package import ThreadModel

/// `count`: how often rules fired before, the comment at hand included.
package struct CountCondition: Sendable {
  /// Whose firings are counted together.
  package enum Grouping: String, Sendable, Hashable, CaseIterable {
    /// Those of one author.
    case author
    /// Those in answers to one author.
    case target
    /// Those in one thread, which is all that stands below one article.
    case thread
    /// Those below one top-level comment, itself included.
    case subtree
    case article
  }

  /// Count these instead of comments.
  package enum Distinct: String, Sendable, Hashable, CaseIterable {
    case author
    case target
  }

  package struct Bound: Sendable, Hashable {
    package var comparison: StructuralTest.Comparison
    package var count: Int

    package init(_ comparison: StructuralTest.Comparison, _ count: Int) {
      self.comparison = comparison
      self.count = count
    }
  }

  package var rules: [RuleReference]
  package var per: Grouping
  package var distinct: Distinct?
  /// Seconds; nil = the whole thread up to the comment.
  package var within: Double?
  package var bounds: [Bound]
  package var location: SourceLocation

  package init(
    rules: [RuleReference], per: Grouping, distinct: Distinct? = nil, within: Double? = nil, bounds: [Bound],
    location: SourceLocation
  ) {
    self.rules = rules
    self.per = per
    self.distinct = distinct
    self.within = within
    self.bounds = bounds
    self.location = location
  }

  func holds(for count: Int) -> Bool {
    bounds.allSatisfy {
      StructuralTest(field: .replies, comparison: $0.comparison, bound: Double($0.count), location: location)
        .holds(for: Double(count))
    }
  }

  /// Whether the bounds ask for a number to be reached, and not only for one not to be passed.
  var asksForMany: Bool { bounds.contains { [.atLeast, .more, .equal].contains($0.comparison) } }

  /// `3 authors`, the rules and the window, as a person would say it.
  var wording: String {
    let counted = distinct.map { "different \($0.rawValue)s" } ?? "comments"
    let bounds = bounds.map { "\($0.comparison.rawValue) \($0.count)" }.joined(separator: " and ")
    let window = within.map { " within \(TimeSpan.shown($0))" } ?? ""
    return "\(bounds) \(counted) with \(rules.map(\.pattern).joined(separator: " or ")) per \(per.rawValue)\(window)"
  }
}
