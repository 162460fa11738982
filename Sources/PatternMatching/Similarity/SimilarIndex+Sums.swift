extension SimilarIndex {
  /// The letters of a word added up to one number for each of its beginnings and ends, so that the number of a rest - the
  /// word without one or two letters - takes a multiplication and not another walk over it.
  ///
  /// A word's number is that of its letters as the digits of a number to a large odd base, modulo 2^64.
  struct Sums {
    private var letters: [UInt64] = []
    /// The numbers of the first 0, 1, 2 ... letters.
    private var heads: [UInt64] = []
    /// The numbers of what is left behind the first 0, 1, 2 ... letters.
    private var tails: [UInt64] = []
    /// What a digit counts at 0, 1, 2 ... places before the last.
    private var powers: [UInt64] = [1]

    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Takes the next word.
    mutating func fill(_ word: ArraySlice<UInt32>) {
      letters.removeAll(keepingCapacity: true)
      heads.removeAll(keepingCapacity: true)
      tails.removeAll(keepingCapacity: true)
      while powers.count <= word.count { powers.append(powers[powers.count - 1] &* Self.base) }
      var head: UInt64 = 0
      for letter in word {
        letters.append(UInt64(letter) + 1)
        heads.append(head)
        head = head &* Self.base &+ UInt64(letter) &+ 1
      }
      heads.append(head)
      for index in 0...letters.count { tails.append(head &- heads[index] &* powers[letters.count - index]) }
    }

    /// Calls `body` with the numbers of the word and of it without as many letters or fewer; the first one always stays.
    func forEachRest(leavingOut most: Int, _ body: (UInt64) -> Void) {
      let count = letters.count
      body(heads[count])
      guard most > 0, count > 1 else { return }
      for first in 1..<count {
        body(heads[first] &* powers[count - first - 1] &+ tails[first + 1])
        guard most > 1 else { continue }
        var head = heads[first]
        for second in first + 1..<count {
          body(head &* powers[count - second - 1] &+ tails[second + 1])
          head = head &* Self.base &+ letters[second]
        }
      }
    }
  }
}
