import RuleEngine
import Testing
import ThreadModel

/// What counts where nothing tells the language of a comment, so that the rules of all languages look at it.
///
/// Words with digits in them tell nothing.
struct UnknownLanguageTests {
  private static let idiots =
    Bench.rule("any-caps", score: 1, "languages: ['*'], match: x11")
    + Bench.rule("de-idiot", score: 4, "languages: [de], match: x11")
    + Bench.rule("en-idiot", score: 4, "languages: [en], match: x11")
    + Bench.rule("en-you", score: 1, "languages: [en-GB], match: 'u2 x11'")
    + Bench.rule("both-fool", score: 2, "languages: [de, en], match: k9")

  @Test func `a word that many languages share is charged once`() throws {
    let judgement = try Bench.judgement(Self.idiots, "u2 x11")
    #expect(judgement.score == 6)
    #expect(judgement.hits.map(\.rule) == ["any-caps", "de-idiot", "en-idiot", "en-you"])
    #expect(judgement.hits.map(\.setAside) == [nil, .otherLanguage(counted: "en"), nil, nil])
    #expect(judgement.hits.map(\.counts) == [true, false, true, true])
  }

  @Test func `of languages with as much to say the rules name the first`() throws {
    let judgement = try Bench.judgement(Self.idiots, "x11")
    #expect(judgement.score == 5)
    #expect(judgement.hits.map(\.setAside) == [nil, nil, .otherLanguage(counted: "de")])
  }

  @Test func `a rule for several languages counts with each of them`() throws {
    let judgement = try Bench.judgement(Self.idiots, "u2 x11, k9")
    #expect(judgement.hits.filter(\.counts).map(\.rule) == ["any-caps", "en-idiot", "en-you", "both-fool"])
    #expect(judgement.score == 8)
  }

  @Test func `a known language leaves no choice`() throws {
    let judgement = try Bench.judgement(Self.idiots, [Bench.record("u2 x11")], language: "de")
    #expect(judgement.hits.map(\.rule) == ["any-caps", "de-idiot"])
    #expect(judgement.hits.allSatisfy { $0.setAside == nil })
  }

  @Test func `the floor of a language that is not counted does not count either`() throws {
    let floors = Self.idiots + Bench.rule("fr-floor", score: 0, "languages: [fr], match: x11, verdict: reject")
    #expect(try Bench.judgement(floors, "u2 x11").verdict == .review)
    #expect(try Bench.judgement(floors, [Bench.record("x11")], language: "fr").verdict == .reject)
    let only =
      Bench.rule("en-none", score: 0, "languages: [en], match: x11")
      + Bench.rule("fr-floor", score: 0, "languages: [fr], match: x11, verdict: reject")
    #expect(try Bench.judgement(only, "x11").verdict == .reject)
  }

  @Test func `what is absorbed or ignored is not weighed`() throws {
    let absorbed =
      Self.idiots
      + Bench.rule("en-instead", score: 1, "languages: [en], expr: en-idiot and en-you, absorbs: [en-idiot, en-you]")
    let judgement = try Bench.judgement(absorbed, "u2 x11")
    #expect(judgement.hits.filter(\.counts).map(\.rule) == ["any-caps", "de-idiot"])
    #expect(
      judgement.hits.first { $0.rule == "en-idiot" }?.setAside == .otherLanguage(counted: "de"))
    #expect(judgement.hits.last?.setAside == .otherLanguage(counted: "de"))
  }
}
