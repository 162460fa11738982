/// Literals of which every match holds at least one.
struct Requirement: Sendable {
  let literals: [Literal]
  /// How many of them 200 bytes of ordinary text are expected to hold: the lower, the better a filter.
  let cost: Double
  /// Characters from the start of a match to the start of the literal, at most; nil where there is no bound, or where it
  /// may stand before the match.
  private(set) var reach: Int?
  /// The part of the pattern that it is about; empty where that is yet to be said.
  private(set) var span: Range<Int>

  /// More literals than this are no help.
  static let mostLiterals = 4_000

  /// Nil where one of the literals is empty, and so found everywhere.
  init?(_ literals: [Literal], reach: Int? = nil, at span: Range<Int> = 0..<0) {
    guard !literals.isEmpty, literals.count <= Self.mostLiterals else { return nil }
    var cost = 0.0
    for literal in literals {
      guard literal.count > 0 else { return nil }
      cost += LetterFrequency.expected(literal.checkable)
    }
    self.literals = literals
    self.cost = cost
    self.reach = reach
    self.span = span
  }

  /// Whether every literal is long enough to be looked for.
  var isFindable: Bool { literals.allSatisfy { $0.count > 1 } }

  /// Whether the bytes of 200 are expected to look like one of the literals at first sight fewer than so many times.
  func isCompared(lessThan most: Double) -> Bool {
    var expected = 0.0
    for literal in literals {
      expected += LiteralIndex.rarestWindow(of: literal).expected
      if expected >= most { return false }
    }
    return true
  }

  /// The same where `width` characters at most come before the part of the pattern that stands at `span`.
  func behind(_ width: Int?, at span: Range<Int>) -> Requirement {
    var requirement = self
    requirement.reach = Width.sum(width, reach)
    if self.span.isEmpty { requirement.span = span }
    return requirement
  }

  func moved(by distance: Int) -> Requirement {
    var requirement = self
    if !span.isEmpty { requirement.span = span.lowerBound + distance..<span.upperBound + distance }
    return requirement
  }

  /// Whether one is about a part of what the other is about.
  func overlaps(_ other: Requirement) -> Bool {
    if span.isEmpty || other.span.isEmpty { return false }
    return span.lowerBound <= other.span.lowerBound && other.span.upperBound <= span.upperBound
      || other.span.lowerBound <= span.lowerBound && span.upperBound <= other.span.upperBound
  }

  /// What trying the starts before its places costs on 200 bytes of ordinary text, in starts; infinite where they are
  /// not known.
  var anchorCost: Double { reach.map { cost * (Self.placeCost + Double($0)) } ?? .infinity }

  /// What a place costs besides the starts before it.
  private static let placeCost = 10.0
}

/// Characters at most, counted as folding leaves them: many blanks are one. Nil where there is no bound.
enum Width {
  /// Farther is as good as anywhere.
  private static let most = 1_000

  static func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right, left + right <= most else { return nil }
    return left + right
  }

  static func larger(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    return max(left, right)
  }

  static func product(_ width: Int?, _ times: Int) -> Int? {
    if width == 0 { return 0 }
    guard let width, times <= most, width * times <= most else { return nil }
    return width * times
  }
}
