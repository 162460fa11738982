import Testing

@testable import PatternMatching

/// A hostile pattern on a hostile text gives up and is named.
struct BoundsTests {
  private static let letters = String(repeating: "a", count: 16_000) + ";!;@;b"

  @Test(arguments: [
    #"(?:a\w*!|\w)+!"#, #"(?:a|\w*x)*a!"#, #"(?:\w*\w*x|a)+b"#, #"(?:a|aa)+!"#, #"(?:(?:\w+,)*\w+;?)+@"#,
    #"(?:\p{L}+|\w)+!"#,
  ])
  func `a pattern that would run for seconds gives up`(source: String) throws {
    let set = PatternSet([(try Pattern(source), 1), (try Pattern("@"), 1)])
    for usesPrefilter in [true, false] {
      var found: [Int] = []
      let outcome = set.scan(Self.letters.utf8Span, using: MatchScratch(usesPrefilter: usesPrefilter)) { pattern, _ in
        found.append(pattern)
      }
      // The prefilter may see that the pattern cannot match at all.
      #expect(outcome.gaveUp == [0] || (usesPrefilter && outcome.gaveUp.isEmpty))
      #expect(found == [1])
    }
  }

  /// Each place takes fewer steps than PCRE2 is allowed, and all of them together too many.
  @Test(arguments: [
    #"(?:a\w*!|\w){1,400}!"#, #"(?:a\w*!|\w){1,100}!"#, #"(?:a\w*!|\w){1,30}\w*\w*!"#,
    #"(?:a[ab]*!|a[abc]*!|a[abd]*!|\w){1,80}!"#, #"(?:\w*!x|\w*!y|\w*!z|\w*!a|\w){1,20}!"#,
  ])
  func `a pattern that takes some steps everywhere gives up`(source: String) throws {
    let set = PatternSet([(try Pattern(source), 1)])
    for count in [1_000, 4_000, 16_000] {
      let text = String(repeating: "a", count: count) + " !"
      let outcome = set.scan(text.utf8Span, using: MatchScratch()) { _, _ in }
      #expect(outcome.gaveUp == [0])
    }
  }

  /// PCRE2 counts no step for a class that it walks over.
  @Test(arguments: [false, true])
  func `a pattern that walks to the end of a long word from every place gives up`(usesPrefilter: Bool) throws {
    let word = String(repeating: "xa", count: 8_000)
    let set = PatternSet([(try Pattern(#"(\w+)\s+\1\s+\1x"#), 1)])
    let outcome = set.scan("\(word) b".utf8Span, using: MatchScratch(usesPrefilter: usesPrefilter)) { _, _ in }
    #expect(outcome.gaveUp == [0])
  }

  @Test(arguments: [#"\w+@"#, #"(?:\w+ )?\w+@"#, #"[^x]*[^y]z!"#])
  func `a pattern that is merely slow is finished`(source: String) throws {
    let text = String(repeating: "some words and more of them; ", count: 500)
    let set = PatternSet([(try Pattern(source), 1)])
    let outcome = set.scan(text.utf8Span, using: MatchScratch(usesPrefilter: false)) { _, _ in }
    #expect(outcome.gaveUp.isEmpty)
  }

  @Test func `one pattern that may do nothing leaves the others to be run`() throws {
    let limits = MatchLimits(effort: 0)
    let set = PatternSet([(try Pattern(#"(?:a|\w*x)*!"#), 1), (try Pattern("b"), 1)])
    var found: [Int] = []
    let outcome = set.scan(Self.letters.utf8Span, using: MatchScratch(limits: limits)) { pattern, _ in
      found.append(pattern)
    }
    #expect(outcome.gaveUp.contains(0))
    #expect(found.isEmpty || found == [1])
  }
}
