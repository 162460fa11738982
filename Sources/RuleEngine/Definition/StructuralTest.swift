package import ThreadModel

/// One line of `when`: a measured field compared with a bound.
package struct StructuralTest: Sendable, Hashable {
  package enum Field: String, Sendable, Hashable, CaseIterable {
    /// Characters of own words.
    case length
    case letters
    /// Capitals over letters, 0...1; 0 without letters.
    case capsRatio = "caps_ratio"
    case links
    case emoji
    /// `@name` at a word's start.
    case mentions
    /// Quoted characters over quoted and own ones, 0...1.
    case quoteShare = "quote_share"
    /// 0 at top level.
    case depth
    case isTopLevel = "is_top_level"
    /// Direct replies.
    case replies
  }

  package enum Comparison: String, Sendable, Hashable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case notEqual = "!="
    case more = ">"
    case less = "<"
    case equal = "="
  }

  package var field: Field
  package var comparison: Comparison
  /// 1 and 0 stand for true and false.
  package var bound: Double
  package var location: SourceLocation

  package init(field: Field, comparison: Comparison, bound: Double, location: SourceLocation) {
    self.field = field
    self.comparison = comparison
    self.bound = bound
    self.location = location
  }

  package func holds(for value: Double) -> Bool {
    switch comparison {
    case .atLeast: value >= bound
    case .atMost: value <= bound
    case .notEqual: value != bound
    case .more: value > bound
    case .less: value < bound
    case .equal: value == bound
    }
  }
}
