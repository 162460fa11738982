import Testing

@testable import PatternMatching

/// What is known of the way of PCRE2 through a text, on which the bounds rest.
struct SteppingTests {
  @Test(arguments: [
    (#"a\w+b"#, #"a(?C)\w+(?C)b"#), ("(?:ab|c)*+d", "(?:(?C)ab|c)*+(?C)d"),
    (#"([a-z])\1{2,}?"#, #"([a-z])\1{2,}?(?C)"#),
    ("[(*]{2}(?=x*)", "[(*]{2}(?C)(?=(?C)x*(?C))"), ("plain", "plain"),
  ])
  func `a callout stands around what is repeated and in each round`(pattern: String, stepping: String) {
    #expect(PatternReader.stepping(pattern) == stepping)
  }

  @Test(arguments: [#"(a(?1)?b)"#, "(?R)?x", "(*COMMIT)a+"])
  func `a pattern whose steps are not known is left to PCRE2`(pattern: String) {
    #expect(PatternReader.stepping(pattern) == nil)
  }

  @Test(arguments: 0..<30)
  func `callouts change no match`(batch: Int) throws {
    var generator = PatternGenerator(seed: UInt64(batch) &* 9_000_011 &+ 3)
    let scratch = MatchScratch(usesPrefilter: false)
    for _ in 0..<40 {
      let part = generator.next()
      guard let plain = try? Pattern(part.pattern), let source = PatternReader.stepping(part.pattern) else { continue }
      let stepping = try Pattern(source)
      for text in part.samples.map({ generator.disguise($0) }) {
        var matches: [[Range<Int>]] = [[], []]
        _ = PatternSet([(plain, 5), (stepping, 5)]).scan(text.utf8Span, using: scratch) { matches[$0].append($1) }
        #expect(matches[0] == matches[1], "\(source) on \(text)")
      }
    }
  }

  /// The longest word of the text takes 9 bytes; 11 may be a gap, as what is no letter depends on PCRE2's version.
  @Test(arguments: [
    (#"\bword\b"#, 0), (#"\w+ed"#, 1 + 9), (#"\s+x"#, 1 + 11), ("[a-z]{2,40}", 40),
    (#"\w{3}[ -]{0,5}\d+"#, 3 + 5 + 1 + 9),
    ("(?:ab{2}){10}c", 20), ("a.*b", 1_000), ("[^x]+", 1_000), (#"(\w)\1+"#, 11), (#"(\w+) \1"#, 1_000),
    (#"(?=\W*x)"#, 11), (#"(?:\w,)*+"#, 1_000), (#"\X"#, 1_000), ("(?(1)a|b)", 1_000), (#"(?!.{7}\d*)"#, 16),
  ])
  func `a step goes as far as one class may`(pattern: String, length: Int) {
    let text = "some wörds 日本語 " + String(repeating: "a  - b", count: 4) + " abcdefghi"
    let runs = Array(text.utf8).withUnsafeBufferPointer { TextRuns($0) }
    let walk = PatternReader.facts(of: pattern, form: .plain)?.walk ?? .anywhere
    #expect(walk.length(in: runs, of: 1_000) == length)
  }

  @Test(arguments: [
    ("", 0, 0), ("abc", 3, 0), ("ab cde", 3, 1), ("a_1 -- b", 3, 4), ("straße!", 7, 1), ("a\u{301}b", 4, 2),
    ("слово и ещё", 10, 1), ("日本 語", 6, 10),
  ])
  func `the longest rows of a text are found`(text: String, words: Int, gaps: Int) {
    let runs = Array(text.utf8).withUnsafeBufferPointer { TextRuns($0) }
    #expect(runs.words == words)
    #expect(runs.gaps == gaps)
  }
}
