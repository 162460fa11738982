/// The sets of literals that patterns ask for, each once, however many ask for it.
struct LiteralSets {
  private(set) var sets: [(literals: [Literal], isPlaced: Bool)] = []
  private var numbers: [Key: Int32] = [:]

  /// Few sets are of one length and have the same literals in three places.
  private struct Key: Hashable {
    let literals: [Literal]

    func hash(into hasher: inout Hasher) {
      hasher.combine(literals.count)
      guard let first = literals.first, let last = literals.last else { return }
      for literal in [first, literals[literals.count / 2], last] { hasher.combine(literal.value) }
    }
  }

  /// The number of a set.
  ///
  /// - Parameter isPlaced: whether it is asked where its literals stand.
  mutating func number(of literals: [Literal], isPlaced: Bool) -> Int32 {
    let literals = LiteralSet.distinct(literals.map { $0.checkable })
    if let known = numbers[Key(literals: literals)] {
      if isPlaced { sets[Int(known)].isPlaced = true }
      return known
    }
    let number = Int32(sets.count)
    numbers[Key(literals: literals)] = number
    sets.append((literals, isPlaced))
    return number
  }
}
