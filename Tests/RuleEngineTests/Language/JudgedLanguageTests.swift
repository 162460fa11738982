import RuleEngine
import Testing
import ThreadModel

struct JudgedLanguageTests {
  private static let rules =
    Bench.rule("en-fool", "languages: [en], match: fool") + Bench.rule("de-narr", "languages: [de], match: narr")
    + Bench.rule("any-shout", score: 1, "match: '!!!'")

  @Test func `rules of another language do not fire, and the judgement says which one was taken`() throws {
    let judgements = try Bench.judgements(
      Self.rules,
      [
        Bench.record("You are such a fool, and everybody here knows it."),
        Bench.record("Du bist so ein Narr, und alle hier wissen es. fool"),
        Bench.record("???"), Bench.record("You are such a narr, and everybody here knows it.", language: "de-AT"),
      ])
    #expect(judgements.map(\.language) == ["en", "de", nil, "de-AT"])
    #expect(judgements.map { $0.hits.map(\.rule) } == [["en-fool"], ["de-narr"], [], ["de-narr"]])
  }
}
