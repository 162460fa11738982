/// Numbers the hashes of terms in the order of their first occurrence.
///
/// An open table with one step of arithmetic a look-up. The multiplier is drawn anew for every table, so that nobody can
/// write terms that meet in one place; the numbers do not depend on it.
struct TermNumbers {
  private struct Place {
    var hash: UInt64 = 0
    /// One more than the number; 0 where the place is free.
    var number: UInt32 = 0
  }

  private static let smallest: UInt64 = 10

  private let multiplier = UInt64.random(in: .min ... .max) | 1
  private var places = [Place](repeating: Place(), count: 1 << smallest)
  private var shift = 64 - smallest
  private(set) var count = 0

  mutating func number(of hash: UInt64) -> UInt32 {
    let index = index(of: hash)
    if places[index].number != 0 { return places[index].number - 1 }
    count += 1
    places[index] = Place(hash: hash, number: UInt32(truncatingIfNeeded: count))
    if count * 2 > places.count { grow() }
    return UInt32(truncatingIfNeeded: count - 1)
  }

  /// Where the hash stands, or where there is room for it.
  private func index(of hash: UInt64) -> Int {
    var index = Int((hash &* multiplier) >> shift)
    while places[index].number != 0, places[index].hash != hash { index = (index + 1) & (places.count - 1) }
    return index
  }

  private mutating func grow() {
    let old = places
    places = Array(repeating: Place(), count: old.count * 2)
    shift -= 1
    for place in old where place.number != 0 { places[index(of: place.hash)] = place }
  }
}
