import Testing

@testable import ThreadModel

@Suite struct PassageTests {
  private static func fold(_ text: String) -> [UInt64] {
    var words: [UInt64] = []
    WordScanner.scan(text) { if case .word(let word) = $0 { words.append(word) } }
    return words
  }

  @Test(arguments: [
    ("One, two", "one TWO"), ("re\u{AD}port", "report"), ("a\u{200B}b", "ab"), ("naïve", "NAÏVE"),
    ("n\u{303}o", "no"), ("日本", "日 本"), ("don’t", "don't"), ("x=1", "x 1"), ("ТОЧКА.", "точка"), ("", " — "),
  ])
  func `texts that look alike fold alike`(a: String, b: String) {
    #expect(Self.fold(a) == Self.fold(b))
  }

  @Test(arguments: [("one two", "onetwo"), ("one two", "two one"), ("a", "aa"), ("1", "2"), ("ab c", "a bc")])
  func `different words fold differently`(a: String, b: String) {
    #expect(Self.fold(a) != Self.fold(b))
  }

  @Test(arguments: [
    ("one two three", [3]), ("one two ... three", [2, 1]), ("one two three... four", [2, 1]), ("one two…", [2]),
    ("one two three…", [2]), ("one two [...] three", [2, 1]), ("one. two", [2]), ("...", []), ("... one", [1]),
    ("one . . . two", [2]), ("a.b", [2]), ("a..b", [1, 1]),
  ])
  func `an ellipsis cuts a quote and what it touches`(quote: String, lengths: [Int]) {
    #expect(Passage(quote).segments.map(\.length) == lengths)
  }

  @Test func `any run of words is compared by its fingerprint`() {
    let text = FoldedText("zero one two three one two")
    let shift = WordFingerprint.shift(byWords: 2)
    let pair = text.fingerprint(from: 1, length: 2, shift: shift)
    #expect(pair != nil)
    #expect(pair == text.fingerprint(from: 4, length: 2, shift: shift))
    #expect(pair != text.fingerprint(from: 2, length: 2, shift: shift))
    #expect(text.fingerprint(from: 5, length: 2, shift: shift) == nil)
  }

  @Test func `the partition of a sorted array is found`() {
    let numbers = [1, 3, 3, 7]
    #expect((0...8).map { limit in numbers.partitioningIndex { $0 >= limit } } == [0, 0, 1, 1, 3, 3, 3, 3, 4])
    #expect([Int]().partitioningIndex { $0 > 0 } == 0)
  }
}
