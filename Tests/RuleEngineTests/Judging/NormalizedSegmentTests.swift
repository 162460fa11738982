import TestSupport
import Testing

@testable import RuleEngine

struct NormalizedSegmentTests {
  /// By Unicode's tables alone, one scalar of input.
  private func reference(_ scalar: Unicode.Scalar) -> [UInt8]? {
    let bytes = Array(String(scalar).utf8)
    return bytes.withUnsafeBufferPointer { NormalizedSegments.composed($0) }.map { composed in
      composed.filter { !TextNormalizer.isRemoved($0) }.flatMap { scalar in
        let folded = TextNormalizer.isApostrophe(scalar) ? 0x27 : NormalizedSegments.lowerCaseByTable(scalar)
        return Unicode.Scalar(UInt32(folded)).map { Array(String($0).utf8) } ?? []
      }
    }
  }

  @Test func `a quick scalar is what Unicode's tables make of it`() {
    for value in UInt32(0x80)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), TextNormalizer.isOwnForm(Int32(value)) else { continue }
      #expect(TextNormalizer.normalize(String(scalar)).bytes == reference(scalar), "U+\(String(value, radix: 16))")
    }
  }

  @Test func `text that grows is not cut off`() {
    for count in [1, 7, 8, 9, 100, 3000] {
      let text = String(repeating: "\u{FDFA}", count: count)
      let normalized = TextNormalizer.normalize(text)
      #expect(normalized.bytes.count == 33 * count)
      #expect(normalized.original(of: 0..<33 * count) == 0..<3 * count)
    }
  }

  @Test func `each piece of a text is normalised as if it were alone`() {
    var random = SplitMix(seed: 12)
    let pieces = [
      "a", "Z", "Ä", "Я", "ё", " ", "’", "…", "\u{200B}", "ﬁ", "Ω", "😀", "“", "中", "ア", "ﺏ", "ب", "한", "½", "\n", "İ",
      "ẞ",
    ]
    for _ in 0..<2000 {
      let parts = (0..<random.below(30)).map { _ in random.pick(pieces) }
      let whole = TextNormalizer.normalize(parts.joined())
      #expect(whole.bytes == parts.flatMap { TextNormalizer.normalize($0).bytes }, "\(parts)")
      #expect(whole.original(of: 0..<whole.bytes.count).upperBound <= parts.joined().utf8.count)
    }
  }
}
