import TestSupport

/// Damaged copies of a text, the same ones in every run.
///
/// All prefixes of all samples take minutes, so the places are sampled: what breaks parsers are the ends of lines, tags,
/// strings and numbers, and the places where nothing ends.
enum Mutation {
  /// Up to `count` prefixes: half of them end around a line end or a delimiter, the others at even distances.
  static func prefixes(of bytes: [UInt8], count: Int = 40) -> [[UInt8]] {
    let delimiters = Set("<>\"'{}[],;:&=\n".utf8)
    let boundaries = bytes.indices.filter { delimiters.contains(bytes[$0]) }.flatMap { [$0, $0 + 1] }
    let even = evenlySpaced(Array(0...bytes.count), count: count / 2)
    let ends = Set(evenlySpaced(boundaries, count: count - even.count) + even)
    return ends.sorted().map { Array(bytes[..<$0]) }
  }

  private static func evenlySpaced(_ places: [Int], count: Int) -> [Int] {
    guard places.count > count else { return places }
    // The middle of each stretch, so that neither the empty text nor the whole one is wasted on.
    return (0..<count).map { places[(2 * $0 + 1) * places.count / (2 * count)] }
  }

  private static let alphabet =
    Array("<>/=\"'&;:#{}[]()*|\\,.\n\t (0123456789)-!pqsays Mar".utf8) + [0x80, 0xC3, 0xE2, 0xF0, 0xFF, 1]

  /// Copies with one to eight bytes replaced, inserted or cut out.
  static func flips(of original: [UInt8], count: Int = 40) -> [[UInt8]] {
    var random = SplitMix(seed: UInt64(original.count))
    return (0..<count).map { _ in
      var bytes = original
      for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let letter = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = letter
        case 1: bytes.insert(letter, at: place)
        default: bytes.removeSubrange(place..<min(place + 9, bytes.count))
        }
      }
      return bytes
    }
  }
}
