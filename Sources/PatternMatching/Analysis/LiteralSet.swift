/// Sets of literals, as arrays without duplicates.
enum LiteralSet {
  /// A product of more literals than this is not worth having.
  static let mostProducts = 512

  static func union(_ left: [Literal], _ right: [Literal]) -> [Literal] { distinct(left + right) }

  static func distinct(_ literals: [Literal]) -> [Literal] {
    if isAscending(literals) { return literals }
    let sorted = literals.sorted()
    var result: [Literal] = []
    result.reserveCapacity(sorted.count)
    for literal in sorted where literal != result.last { result.append(literal) }
    return result
  }

  /// Whether the literals are sorted and each is there once, as those of sets are that were put together before.
  private static func isAscending(_ literals: [Literal]) -> Bool {
    literals.withUnsafeBufferPointer { literals in
      for index in 0..<max(0, literals.count - 1) where !(literals[index] < literals[index + 1]) { return false }
      return true
    }
  }

  /// Each of one set followed by each of the other; nil where those are too many.
  ///
  /// - Parameter cutting: whether a literal that grows too long may lose its end.
  static func product(_ left: [Literal], _ right: [Literal], form: TextForm, cutting: Bool) -> [Literal]? {
    if right.count > 1, left.count > 1, left.count * right.count > mostProducts { return nil }
    if right.count > 1, left.count == 1, right.count > Requirement.mostLiterals { return nil }
    var result: [Literal] = []
    result.reserveCapacity(left.count * right.count)
    for head in left {
      for tail in right {
        if !cutting, !head.holds(tail) { return nil }
        result.append(head.appending(tail, collapses: form.collapses))
      }
    }
    return left.count > 1 && right.count > 1 ? distinct(result) : result
  }
}
