/// The sets of literals that patterns ask for, each once, however many ask for it.
struct LiteralSets {
  struct Entry {
    let literals: [Literal]
    /// Whether patterns wait for it; it is looked for in every text.
    var isWatched = false
    /// Whether it is looked for, or its places are, where a pattern is close to being run.
    var isAsked = false
    /// Whether it is asked where its literals stand.
    var isPlaced = false
  }

  private(set) var sets: [Entry] = []
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

  /// The number of a set that a pattern waits for.
  mutating func watched(_ literals: [Literal]) -> Int32 {
    let number = number(of: literals)
    sets[Int(number)].isWatched = true
    return number
  }

  /// The number of a set that is asked for.
  ///
  /// - Parameter isPlaced: whether it is asked where its literals stand.
  mutating func asked(_ literals: [Literal], isPlaced: Bool = false) -> Int32 {
    let number = number(of: literals)
    sets[Int(number)].isAsked = true
    if isPlaced { sets[Int(number)].isPlaced = true }
    return number
  }

  private mutating func number(of literals: [Literal]) -> Int32 {
    let literals = LiteralSet.distinct(literals.map { $0.checkable })
    if let known = numbers[Key(literals: literals)] { return known }
    let number = Int32(sets.count)
    numbers[Key(literals: literals)] = number
    sets.append(Entry(literals: literals))
    return number
  }
}
