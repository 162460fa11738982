/// The distinct literals of several sets, and which of the sets each of them is in.
struct LiteralUsers {
  /// With their marks only where they can be tested.
  private(set) var literals: [Literal] = []
  /// The sets of the first literal, then those of the second, and so on, each list ascending.
  private(set) var sets: [Int32] = []
  /// For each literal where its sets start in `sets`, and behind the last one their end.
  private(set) var starts: [Int32] = [0]

  /// The literals of the first set, then those of the second, and so on, by their index in `literals`.
  private(set) var numbers: [Int32] = []

  init(of wanted: [[Literal]]) {
    let count = wanted.reduce(0) { $0 + $1.count }
    numbers.reserveCapacity(count)
    var table = Table(capacity: count)
    for set in wanted {
      for literal in set {
        let literal = literal.checkable
        let number = table.number(of: literal, orNew: literals)
        if number == literals.count { literals.append(literal) }
        numbers.append(Int32(number))
      }
    }
    starts = Array(repeating: 0, count: literals.count + 1)
    for number in numbers { starts[Int(number) + 1] += 1 }
    for index in literals.indices { starts[index + 1] += starts[index] }
    var next = starts
    sets = Array(repeating: 0, count: count)
    var place = 0
    for (index, set) in wanted.enumerated() {
      for _ in set {
        let number = Int(numbers[place])
        sets[Int(next[number])] = Int32(index)
        next[number] += 1
        place += 1
      }
    }
  }

  /// An open hash table over literals, several times as fast as a dictionary.
  private struct Table {
    private var slots: [Int32]
    private let mask: Int
    /// Another one in each process, so that no rules can be written for their hashes to be the same.
    private let seed = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

    init(capacity: Int) {
      var size = 16
      while size < 2 * capacity { size *= 2 }
      mask = size - 1
      slots = Array(repeating: -1, count: size)
    }

    /// The number of a literal; for a new one that of the next in `literals`, where it belongs then.
    mutating func number(of literal: Literal, orNew literals: [Literal]) -> Int {
      var slot = hash(literal) & mask
      while slots[slot] >= 0 {
        let number = Int(slots[slot])
        if literals[number] == literal { return number }
        slot = (slot + 1) & mask
      }
      slots[slot] = Int32(literals.count)
      return literals.count
    }

    private func hash(_ literal: Literal) -> Int {
      let low = (UInt64(truncatingIfNeeded: literal.value) ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      let high = UInt64(truncatingIfNeeded: literal.value &>> 64) ^ low.low ^ low.high
      let mixed = high.multipliedFullWidth(by: 0xA076_1D64_78BD_642F ^ seed)
      return Int(truncatingIfNeeded: mixed.low ^ mixed.high)
    }
  }
}
