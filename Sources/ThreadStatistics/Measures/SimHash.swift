/// A fingerprint of a text that near-identical texts share but for a few bits: each bit is what most terms' hashes have
/// there.
///
/// Source: Charikar 2002, "Similarity estimation techniques from rounding algorithms"; used as by Manku, Jain, Das Sarma
/// 2007, "Detecting near-duplicates for web crawling".
struct SimHash {
  /// For each power of two a word that holds that digit of 64 counters.
  private var digits = InlineArray<64, UInt64>(repeating: 0)
  /// How many of them are in use.
  private var places = 0
  private(set) var terms = 0

  mutating func add(_ term: UInt64) {
    terms += 1
    var carry = term
    var place = 0
    while carry != 0, place < digits.count {
      let next = digits[place] & carry
      digits[place] ^= carry
      carry = next
      place += 1
    }
    places = max(places, place)
  }

  mutating func removeAll() {
    for place in 0..<places { digits[place] = 0 }
    places = 0
    terms = 0
  }

  /// A bit is set where more than half of the terms have it.
  var value: UInt64 {
    // All 64 counters are held against half the terms at once, from their highest digit down.
    let half = terms / 2
    if half >> places > 0 { return 0 }
    var isMore: UInt64 = 0
    var isEqual = UInt64.max
    for place in (0..<places).reversed() {
      if half >> place & 1 == 0 {
        isMore |= isEqual & digits[place]
        isEqual &= ~digits[place]
      } else {
        isEqual &= digits[place]
      }
    }
    return isMore
  }
}
