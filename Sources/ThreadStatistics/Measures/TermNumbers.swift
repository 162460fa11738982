/// Numbers the hashes of terms in the order of their first occurrence.
///
/// An open table with one step of arithmetic a look-up; it holds numbers only, and the hashes stand by number, so that
/// what is met often lies close together. The multiplier is drawn anew for every table, so that nobody can write terms
/// that meet in one place; the numbers do not depend on it.
struct TermNumbers {
  private static let smallest: UInt64 = 10

  private let multiplier = UInt64.random(in: .min ... .max) | 1
  /// One more than the number of what stands there; 0 where the place is free.
  private var places = [UInt32](repeating: 0, count: 1 << smallest)
  private var hashes: [UInt64] = []
  private var shift = 64 - smallest

  var count: Int { hashes.count }

  mutating func number(of hash: UInt64) -> UInt32 {
    var index = Int((hash &* multiplier) >> shift)
    while places[index] != 0 {
      let number = places[index] - 1
      if hashes[Int(number)] == hash { return number }
      index = (index + 1) & (places.count - 1)
    }
    hashes.append(hash)
    places[index] = UInt32(truncatingIfNeeded: hashes.count)
    if hashes.count * 2 > places.count { grow() }
    return UInt32(truncatingIfNeeded: hashes.count - 1)
  }

  private mutating func grow() {
    shift -= 1
    places = [UInt32](repeating: 0, count: places.count * 2)
    for (number, hash) in hashes.enumerated() {
      var index = Int((hash &* multiplier) >> shift)
      while places[index] != 0 { index = (index + 1) & (places.count - 1) }
      places[index] = UInt32(truncatingIfNeeded: number + 1)
    }
  }
}
