import Testing

@testable import ThreadStatistics

@Suite struct MeasuresTests {
  @Test(arguments: [
    (0.5, [7], 7.0), (0.5, [1, 3], 2.0), (0.5, [1, 2, 9], 2.0), (0.9, [0, 10, 20, 30, 40], 36.0), (0.0, [4, 8], 4.0),
    (1.0, [4, 8], 8.0), (0.25, [1, 2, 3, 4], 1.75),
  ])
  func `a quantile lies between neighbours as in R's type 7`(share: Double, sample: [Int], expected: Double) {
    #expect(abs((Quantile.value(at: share, ofSorted: sample) ?? .nan) - expected) < 1e-12)
  }

  @Test func `an empty sample has no quantile`() {
    #expect(Quantile.value(at: 0.5, ofSorted: [Int]()) == nil)
  }

  @Test func `values are gathered by row in ascending order`() {
    let grouped = GroupedValues(ascending: [(2, 5), (0, 9), (2, 1), (0, 3), (2, 4)], rows: 4)
    #expect(Array(grouped.values(of: 0)) == [3, 9])
    #expect(grouped.values(of: 1).isEmpty)
    #expect(Array(grouped.values(of: 2)) == [1, 4, 5])
    #expect(grouped.values(of: 3).isEmpty)
  }

  // 1 of 2: centre 0.5, half width z / (1 + z²/2) * sqrt(1/8 + z²/16) with z² = 3.8414588.
  @Test func `two comments of which one is flagged tell next to nothing`() throws {
    let interval = try #require(WilsonInterval(successes: 1, of: 2))
    #expect(abs(interval.low - 0.0945312057) < 1e-9)
    #expect(abs(interval.high - 0.9054687943) < 1e-9)
  }

  // 10 of 100, the example found in most textbooks: 0.0552 to 0.1744.
  @Test func `a tenth of a hundred lies between six and seventeen per cent`() throws {
    let interval = try #require(WilsonInterval(successes: 10, of: 100))
    #expect(abs(interval.low - 0.0552291370) < 1e-9)
    #expect(abs(interval.high - 0.1743656615) < 1e-9)
  }

  @Test func `an interval ends at zero and at one`() throws {
    #expect(try #require(WilsonInterval(successes: 0, of: 3)).low == 0)
    #expect(try #require(WilsonInterval(successes: 3, of: 3)).high == 1)
    #expect(WilsonInterval(successes: 0, of: 0) == nil)
    #expect(WilsonInterval(successes: 4, of: 3) == nil)
  }

  // 1, 1, 2: 2 * (1*1 + 2*1 + 3*2) / (3 * 4) - 4/3 = 1.5 - 1.3333.
  @Test(arguments: [([2, 2, 2], 0.0), ([5], 0.0), ([2, 1, 1], 1.0 / 6), ([0, 0, 0, 4], 0.75)])
  func `the Gini coefficient grows with inequality`(counts: [Int], expected: Double) throws {
    let value = try #require(GiniCoefficient.value(of: counts))
    #expect(abs(value - expected) < 1e-12)
  }

  @Test func `nobody shares nothing`() {
    #expect(GiniCoefficient.value(of: []) == nil)
    #expect(GiniCoefficient.value(of: [0, 0]) == nil)
  }

  @Test(arguments: [
    ("", 0), ("one", 1), ("  two \n words ", 2), ("don't - stop...", 2), ("!!! ???", 0), ("по-русски так", 2),
    ("no\u{00A0}break", 2), ("4 you", 2), ("a\u{3000}b", 2), ("日本語", 1),
  ])
  func `words are runs between white space`(text: String, expected: Int) {
    #expect(WordCount.value(of: text) == expected)
  }

  @Test(arguments: [
    ("", 0), ("don't", 2), ("a-b c_d", 4), ("日本語 text", 4), ("...", 0), ("x\u{301}y", 1), ("Ⅳ² 3", 2), ("ไทย", 3),
    ("a😀b", 2),
  ])
  func `terms are runs of letters, marks and digits`(text: String, expected: Int) {
    var terms = 0
    TermScanner.scan(text) { _ in terms += 1 }
    #expect(terms == expected)
  }

  @Test func `terms do not mind case`() {
    func terms(_ text: String) -> [UInt64] {
      var terms: [UInt64] = []
      TermScanner.scan(text) { terms.append($0) }
      return terms
    }
    #expect(terms("ÉCOLE Straße İZ") == terms("école straße i\u{307}z"))
    #expect(terms("one") != terms("two"))
    // FNV-1a of "a" is 0xaf63dc4c8601ec8c; mixed by hand with Python's integers.
    #expect(terms("A") == [0x02C0_BDBF_4814_20F8])
  }

  @Test func `a fingerprint has the bits that most terms have`() {
    var hash = SimHash()
    for term in [0b0111, 0b0011, 0b1001] as [UInt64] { hash.add(term) }
    #expect(hash.value == 0b0011)
    hash.add(0b1000)
    // Two of four are not most.
    #expect(hash.value == 0b0001)
    hash.removeAll()
    #expect(hash.value == 0 && hash.terms == 0)
  }

  @Test(arguments: [(UInt64(1), 300, 6), (2, 2000, 20), (3, 5000, 12), (4, 3000, 64)])
  func `the search for near duplicates finds what comparing all finds`(seed: UInt64, count: Int, bits: Int) {
    var state = seed
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) ^ (state << 20)
    }
    // Few bits differ, so that groups are large; half of them lie in the upper half of the word.
    let mask: UInt64 = bits == 64 ? .max : (1 << UInt64(bits / 2) - 1) * 0x1_0000_0001
    let values = (0..<count).map { _ in next() & mask }.sorted()
    let expected = values.indices.count { a in
      values.indices.contains { b in a != b && (values[a] ^ values[b]).nonzeroBitCount <= 3 }
    }
    #expect(NearDuplicates.count(in: values) == expected)
  }
}
