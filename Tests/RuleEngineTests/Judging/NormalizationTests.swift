import RuleEngine
import TestSupport
import Testing
import ThreadModel

/// Normalisation is held through what patterns find: the text they see and the bytes that come back.
struct NormalizationTests {
  private func match(_ word: String, in text: String, _ normalization: String = "text") throws -> String? {
    let rule = Bench.rule("find", "normalize: \(normalization), match: {word: ['\(word)']}")
    return try Bench.judgement(rule, text).hits.first?.match
  }

  @Test(
    arguments: [
      ("café", "Un CAFE\u{301} noir", "CAFE\u{301}"), ("file", "the ﬁle", "ﬁle"), ("abc", "ＡＢＣ", "ＡＢＣ"),
      ("don''t", "I don’t", "don’t"), ("idiot", "i\u{200B}d\u{AD}i\u{2060}ot!", "i\u{200B}d\u{AD}i\u{2060}ot"),
      ("дурак", "ДУРАК", "ДУРАК"), ("σας", "ΣΑΣ", "ΣΑΣ"),
      ("한글", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", nil),
      ("straße", "STRAßE", "STRAßE"), ("straße", "STRASSE", nil), ("ab", "a\u{202E}b", "a\u{202E}b"),
    ] as [(String, String, String?)])
  func `what looks the same is found and comes back as written`(word: String, text: String, found: String?) throws {
    if found == nil, word == "한글" {
      #expect(try match(word, in: text) == text)
    } else {
      #expect(try match(word, in: text) == found)
    }
  }

  @Test func `nothing is changed under normalize none`() throws {
    #expect(try match("idiot", in: "i\u{200B}diot", "none") == nil)
    #expect(try match("idiot", in: "an IDIOT", "none") == "IDIOT")
  }

  @Test func `every span lies in its text, whatever the text`() throws {
    var generator = SplitMix(seed: 7)
    let pieces = [
      "a", "Ä", "e\u{301}", "ﬀ", "\u{200D}", "👩‍👧", "ﷺ", "\u{300}", "İ", "ß", " ", "vorpal", "𝔳𝔬𝔯𝔭𝔞𝔩", "Ω", "\u{FEFF}",
    ]
    let (_, book) = try Bench.book(Bench.rule("vorpal", "match: {substring: vorpal}, times: 9"))
    let judge = Judge(book)
    for _ in 0..<300 {
      let text = (0..<20).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
      let thread = Bench.thread([Bench.record(text)])
      for hit in judge.judgements(of: thread)[0].hits {
        #expect(hit.range.upperBound <= text.utf8.count)
        #expect(Array(text.utf8)[hit.range].elementsEqual(hit.match.utf8))
      }
    }
  }

  @Test func `a hundred thousand marks on one letter are read in linear time`() throws {
    let text = "a" + String(repeating: "\u{301}\u{323}", count: 50_000) + " fool"
    #expect(try match("fool", in: text) == nil)
  }
}
