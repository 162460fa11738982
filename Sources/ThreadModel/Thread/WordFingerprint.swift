/// Arithmetic on fingerprints of words: polynomials over a random base, modulo the Mersenne prime 2^61 - 1.
///
/// Equal texts have equal fingerprints; different ones of n words agree with a chance of n / 2^61. The base is drawn
/// anew in every process, so that nobody can write comments that collide on purpose.
/// Source: Karp and Rabin 1987, "Efficient randomized pattern-matching algorithms".
enum WordFingerprint {
  private static let prime: UInt64 = (1 << 61) - 1
  private static let scalarBase = UInt64.random(in: 1 << 32..<prime)
  private static let wordBase = UInt64.random(in: 1 << 32..<prime)

  /// The fingerprint of a word that goes on with one more scalar; a word begins with 0.
  static func word(_ word: UInt64, continuedBy scalar: UInt32) -> UInt64 {
    sum(product(word, scalarBase), UInt64(scalar) + 1)
  }

  /// The fingerprint of a text that goes on with one more word; a text begins with 0.
  static func text(_ text: UInt64, continuedBy word: UInt64) -> UInt64 { sum(product(text, wordBase), word) }

  /// What `text` takes away from a longer text's fingerprint when `count` words follow it.
  static func shift(byWords count: Int) -> UInt64 {
    var (power, base, rest) = (UInt64(1), wordBase, count)
    while rest > 0 {
      if rest & 1 == 1 { power = product(power, base) }
      base = product(base, base)
      rest >>= 1
    }
    return power
  }

  /// The fingerprint of what follows `head` in `whole`, where `shift` belongs to the number of words that follow.
  static func tail(of whole: UInt64, after head: UInt64, shift: UInt64) -> UInt64 {
    let taken = product(head, shift)
    return whole >= taken ? whole - taken : whole + prime - taken
  }

  private static func sum(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let sum = a &+ b
    return sum >= prime ? sum &- prime : sum
  }

  private static func product(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return sum(low & prime, low >> 61 | high << 3)
  }
}
