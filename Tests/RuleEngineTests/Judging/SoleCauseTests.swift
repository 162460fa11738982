import RuleEngine
import Testing

@Suite struct SoleCauseTests {
  private static let rules =
    Bench.rule("fool", score: 4, "match: fool") + Bench.rule("dunce", score: 2, "match: dunce")
    + Bench.rule("spam", category: "spam", score: 2, "match: watches")
    + Bench.rule("floor", category: "conduct", score: 0, "verdict: review, match: bomb")

  @Test(arguments: [
    ("You fool.", ["fool"]), ("A house.", []), ("dunce", []), ("dunce watches", ["dunce", "spam"]),
    ("fool dunce watches", []), ("fool dunce", ["fool"]), ("bomb", ["floor"]), ("bomb fool", []),
  ])
  func `a cause is a rule without which the comment would pass`(text: String, causes: [String]) throws {
    let (_, book) = try Bench.book(Self.rules)
    let judgement = try Bench.judgement(Self.rules, text)
    #expect(SoleCauses(book).rules(of: judgement) == causes)
  }
}
