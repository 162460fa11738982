/// The sets of literals that patterns ask for, each once, however many ask for it.
struct LiteralSets {
  struct Entry {
    let literals: [Literal]
    /// Whether patterns wait for it; it is looked for in every text.
    var isWatched = false
    /// Whether it is looked for, or its places are, where a pattern is close to being run.
    var isAsked = false
  }

  private(set) var sets: [Entry] = []
  private var numbers: [[Literal]: Int32] = [:]

  /// The number of a set that a pattern waits for.
  mutating func watched(_ literals: [Literal]) -> Int32 {
    let number = number(of: literals)
    sets[Int(number)].isWatched = true
    return number
  }

  /// The number of a set that is asked for.
  mutating func asked(_ literals: [Literal]) -> Int32 {
    let number = number(of: literals)
    sets[Int(number)].isAsked = true
    return number
  }

  private mutating func number(of literals: [Literal]) -> Int32 {
    let literals = LiteralSet.distinct(literals.map(\.checkable))
    if let known = numbers[literals] { return known }
    let number = Int32(sets.count)
    numbers[literals] = number
    sets.append(Entry(literals: literals))
    return number
  }
}
