import SeededRandom

/// How replies hang together, and who writes them.
enum Shape: String, CaseIterable {
  /// Every comment answers the one before; as many users as a long thread has.
  case chain
  /// Every comment answers the article, everybody writes once.
  case star
  /// Every comment answers any earlier one.
  case random
  /// Two users answer each other in turn.
  case pair

  func parent(of number: Int, dice: inout SplitMix) -> Int? {
    switch self {
    case .chain, .pair: return number == 0 ? nil : number - 1
    case .star: return nil
    case .random:
      let parent = dice.below(number + 1)
      return parent == number ? nil : parent
    }
  }

  func author(of number: Int, dice: inout SplitMix) -> Int {
    switch self {
    case .chain, .random: dice.below(100_000)
    case .star: number
    case .pair: number % 2
    }
  }
}
