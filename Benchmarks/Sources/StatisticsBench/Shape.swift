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

  func parent(of number: Int, dice: inout Dice) -> Int? {
    switch self {
    case .chain, .pair: return number == 0 ? nil : number - 1
    case .star: return nil
    case .random:
      let parent = dice.next(below: number + 1)
      return parent == number ? nil : parent
    }
  }

  func author(of number: Int, dice: inout Dice) -> Int {
    switch self {
    case .chain, .random: dice.next(below: 100_000)
    case .star: number
    case .pair: number % 2
    }
  }
}

/// Knuth's linear congruential generator: the same numbers on every machine.
struct Dice {
  private var state: UInt64 = 20_240_229

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
