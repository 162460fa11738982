/// The sets of literals that patterns ask for, each once, however many ask for it.
struct LiteralSets {
  private(set) var sets: [(literals: [Literal], isPlaced: Bool)] = []
  private var numbers: [[Literal]: Int32] = [:]

  /// The number of a set.
  ///
  /// - Parameter isPlaced: whether it is asked where its literals stand.
  mutating func number(of literals: [Literal], isPlaced: Bool) -> Int32 {
    let literals = LiteralSet.distinct(literals.map(\.checkable))
    if let known = numbers[literals] {
      if isPlaced { sets[Int(known)].isPlaced = true }
      return known
    }
    let number = Int32(sets.count)
    numbers[literals] = number
    sets.append((literals, isPlaced))
    return number
  }
}
