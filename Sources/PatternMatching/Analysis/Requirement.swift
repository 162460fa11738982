/// Literals of which every match holds at least one.
struct Requirement: Sendable {
  let literals: [Literal]
  /// How many of them 200 bytes of ordinary text are expected to hold: the lower, the better a filter.
  let cost: Double

  /// More literals than this are no help.
  static let mostLiterals = 4_000

  /// Nil where one of the literals is empty, and so found everywhere.
  init?(_ literals: [Literal]) {
    guard !literals.isEmpty, literals.count <= Self.mostLiterals else { return nil }
    var cost = 0.0
    for literal in literals {
      guard literal.count > 0 else { return nil }
      cost += LetterFrequency.expected(literal.checkable)
    }
    self.literals = literals
    self.cost = cost
  }

  private init(literals: [Literal], cost: Double) {
    self.literals = literals
    self.cost = cost
  }

  static func better(_ left: Requirement?, _ right: Requirement?) -> Requirement? {
    guard let left, let right else { return left ?? right }
    return right.cost < left.cost ? right : left
  }

  /// What holds of a match that is either one or the other.
  static func either(_ left: Requirement?, _ right: Requirement?) -> Requirement? {
    guard let left, let right, left.literals.count + right.literals.count <= mostLiterals else { return nil }
    return Requirement(literals: left.literals + right.literals, cost: left.cost + right.cost)
  }
}
