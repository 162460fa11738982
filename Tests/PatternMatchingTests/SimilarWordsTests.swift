import PatternMatching
import TestSupport
import Testing

struct SimilarWordsTests {
  /// Letters of five scripts without those that fold to the same.
  static let alphabets = ["abdeot", "абдорт", "αβδορτ", "אבדרשת", "ابدرشت"]

  struct Found: Hashable {
    let pattern: Int
    let range: Range<Int>
  }

  private func scan(
    _ lists: [SimilarWords], _ text: String, wanted: Int = 1_000, usesPrefilter: Bool = true
  ) -> [Found] {
    let set = PatternSet(lists.map { (Pattern($0), wanted) })
    var found: [Found] = []
    let outcome = set.scan(text.utf8Span, using: MatchScratch(usesPrefilter: usesPrefilter)) {
      found.append(Found(pattern: $0, range: $1))
    }
    #expect(outcome.gaveUp.isEmpty)
    return found
  }

  private func words(_ list: SimilarWords, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return scan([list], text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func `a word is found as it is written and with one slip`() {
    let list = SimilarWords(["idiot"], edits: .one)
    let text = "idiot Idoit IDIT idiiot idiat idiots iditos tidiot odiot id iot idiot-like (idiot) idi"
    let found = ["idiot", "Idoit", "IDIT", "idiiot", "idiat", "idiots", "idiot", "idiot"]
    #expect(words(list, in: text) == found)
  }

  @Test func `swaps only are found where only swaps are asked for`() {
    #expect(
      words(SimilarWords(["moron"], edits: .swap), in: "moron moorn mroon morn morons maron norom") == [
        "moron", "moorn", "mroon",
      ])
  }

  @Test func `two slips are found where they are asked for`() {
    let list = SimilarWords(["degenerate"], edits: .two)
    #expect(
      words(list, in: "degenerate degnrate degeneratse dgeenerate genedegrate degnerta") == [
        "degenerate", "degnrate", "degeneratse", "dgeenerate",
      ])
  }

  @Test func `exceptions are left alone, as they are written`() {
    let list = SimilarWords(["idiot"], edits: .one, exceptions: ["idiom", "Idíots"])
    #expect(words(list, in: "idiom idiots IDIOT idioms idiop") == ["IDIOT", "idiop"])
    #expect(words(list, in: "idiom idiot") == ["idiot"])
  }

  @Test(arguments: [
    ("crétin", "CRETIN cretín crètni", ["CRETIN", "cretín", "crètni"]),
    ("scheiße", "SCHEIẞE Schieße scheise", ["SCHEIẞE", "Schieße", "scheise"]),
    ("придурок", "Придруок ПРИДУРОК придуррок приду", ["Придруок", "ПРИДУРОК", "придуррок"]),
    (
      "idiot", "i\u{301}d\u{338}i\u{338}o\u{338}t\u{338}! ido\u{301}it",
      ["i\u{301}d\u{338}i\u{338}o\u{338}t\u{338}", "ido\u{301}it"]
    ),
  ])
  func `case, accents and marks are no difference`(word: String, text: String, expected: [String]) {
    #expect(words(SimilarWords([word], edits: .one), in: text) == expected)
  }

  @Test func `no more are reported than wanted`() {
    #expect(scan([SimilarWords(["idiot"], edits: .one)], "idiot idoit idiot", wanted: 2).count == 2)
  }

  @Test(arguments: alphabets, SimilarWords.Edits.allCases)
  func `what is found is what the table of distances says`(alphabet: String, edits: SimilarWords.Edits) {
    var random = SplitMix(seed: UInt64(alphabet.unicodeScalars.first?.value ?? 0))
    let letters = Array(alphabet.unicodeScalars)
    for _ in 0..<60 {
      let listed = (0..<6).map { _ in self.word(letters, 4...11, &random) }
      let lists = [
        SimilarWords(
          listed.prefix(4).map(text), edits: edits, exceptions: [text(slipped(listed[0], letters, &random))]),
        SimilarWords(listed.suffix(3).map(text), edits: .one),
      ]
      var text = ""
      var expected: [Found] = []
      for _ in 0..<40 {
        var word = random.chance(30) ? self.word(letters, 1...12, &random) : random.pick(listed)
        for _ in 0..<random.below(4) { word = slipped(word, letters, &random) }
        let start = text.utf8.count
        text += random.chance(30) ? self.text(word).uppercased() : self.text(word)
        for (number, list) in lists.enumerated() where !list.exceptions.contains(self.text(word)) && isNear(word, list)
        {
          expected.append(Found(pattern: number, range: start..<text.utf8.count))
        }
        text += random.pick([" ", ", ", "\n\n", "! ", " — ", "…", " 👍 ", "'", "-"])
      }
      expected.sort { ($0.pattern, $0.range.lowerBound) < ($1.pattern, $1.range.lowerBound) }
      #expect(scan(lists, text) == expected, "\(lists) in \(text)")
      #expect(scan(lists, text, usesPrefilter: false) == expected)
    }
  }

  private func isNear(_ word: [Unicode.Scalar], _ list: SimilarWords) -> Bool {
    list.words.contains { listed in
      let listed = Array(listed.unicodeScalars)
      guard word.first == listed.first else { return false }
      if list.edits == .swap {
        return word == listed || (word.count == listed.count && swaps(of: listed).contains(word))
      }
      return distance(word, listed) <= (list.edits == .one ? 1 : 2)
    }
  }

  private func swaps(of word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    word.indices.dropLast().map { index in
      var word = word
      word.swapAt(index, index + 1)
      return word
    }
  }

  /// The whole table, as the textbooks have it.
  private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count { table[i][0] = i }
    for j in 0...right.count { table[0][j] = j }
    for i in left.indices {
      for j in right.indices {
        let replaced = table[i][j] + (left[i] == right[j] ? 0 : 1)
        table[i + 1][j + 1] = min(table[i][j + 1] + 1, table[i + 1][j] + 1, replaced)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          table[i + 1][j + 1] = min(table[i + 1][j + 1], table[i - 1][j - 1] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }

  private func word(
    _ letters: [Unicode.Scalar], _ length: ClosedRange<Int>, _ random: inout SplitMix
  ) -> [Unicode.Scalar] {
    (0..<length.lowerBound + random.below(length.count)).map { _ in random.pick(letters) }
  }

  private func text(_ letters: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: letters)
    return text
  }

  private func slipped(
    _ word: [Unicode.Scalar], _ letters: [Unicode.Scalar], _ random: inout SplitMix
  ) -> [Unicode.Scalar] {
    var word = word
    let place = random.below(word.count)
    switch random.below(4) {
    case 0: word.insert(random.pick(letters), at: place)
    case 1 where word.count > 1: word.remove(at: place)
    case 2 where place + 1 < word.count: word.swapAt(place, place + 1)
    default: if !word.isEmpty { word[place] = random.pick(letters) }
    }
    return word
  }

  static let hostile = [
    "i" + String(repeating: "d", count: 16_000), String(repeating: "\u{301}", count: 8_000),
    "idiot" + String(repeating: "\u{301}\u{489}", count: 4_000), String(repeating: "idoit ", count: 2_700),
    "\u{202E}toidi idiot\u{200F}", String(repeating: "אבגד", count: 2_000), String(repeating: "\u{FFFD}", count: 5_000),
    "\u{10FFFF}idiot\u{E000}", String(repeating: "i", count: 16_383) + "é", String(repeating: "_", count: 16_000), "",
    "\0idiot\u{7F}idoit\u{85}", String(repeating: "degenerate", count: 1_600),
  ]

  @Test(arguments: hostile)
  func `whatever is written, both ways find the same within the text`(text: String) {
    let lists = [
      SimilarWords(["idiot"], edits: .one), SimilarWords(["degenerate", "degenerates"], edits: .two),
      SimilarWords(["אבגדה"], edits: .swap), SimilarWords([], edits: .two),
      SimilarWords(["", "no word", "."], edits: .one),
    ]
    let found = scan(lists, text)
    #expect(found == scan(lists, text, usesPrefilter: false))
    for hit in found {
      let part = String(validating: Array(text.utf8)[hit.range], as: UTF8.self)
      #expect(part?.isEmpty == false)
    }
  }

  @Test func `words stand beside expressions, each list once`() throws {
    let list = SimilarWords(["idiot"], edits: .swap)
    let patterns = [try Pattern("id\\w+"), Pattern(list), try Pattern("xyz"), Pattern(list)]
    let text = "idoit, idiom"
    for usesPrefilter in [true, false] {
      var found: [Found] = []
      _ = PatternSet(patterns.map { ($0, 9) }).scan(text.utf8Span, using: MatchScratch(usesPrefilter: usesPrefilter)) {
        found.append(Found(pattern: $0, range: $1))
      }
      let whole = Found(pattern: 0, range: 7..<12)
      #expect(found == [Found(pattern: 0, range: 0..<5), whole] + [1, 3].map { Found(pattern: $0, range: 0..<5) })
    }
    #expect(PatternSet(patterns.map { ($0, 9) }).unfiltered.isEmpty)
  }
}
