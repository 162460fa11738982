import RuleEngine
import TestSupport
import Testing
import ThreadModel

/// The example that the description of the rule language works through.
@Suite struct LanguageExampleTests {
  private static func read() throws -> (set: RuleSet?, outcomes: [ExampleOutcome], messages: [String]) {
    let path = "Tests/RuleEngineTests/Language/worked-example.yml"
    let source = RuleSource(path: "worked-example.yml", bytes: try Repository.bytes(path))
    let shelf = PatternShelf()
    let (set, diagnostics) = RuleSetReader(checks: shelf.checks.thorough, isWhole: true).read([source])
    guard let set else { return (nil, [], diagnostics.map(\.message)) }
    let book = try RuleBook(set, hash: set.hash, patterns: shelf)
    var runner = ExampleRunner(set, book: book)
    let outcomes = runner.outcomes()
    let subsumed = SubsumptionLint.diagnostics(of: outcomes, in: set, book: book, sources: [source])
    return (set, outcomes, (diagnostics + subsumed).map(\.message))
  }

  @Test func `lint has nothing to say about it`() throws {
    let (set, _, messages) = try Self.read()
    #expect(messages == [])
    let ids = [
      "insult-direct", "insult-endorsed", "shouting", "link-newcomer", "heated-exchange", "pile-on", "repeat-offender",
    ]
    #expect(set?.rules.map(\.summary.id) == ids)
  }

  @Test func `all of its examples hold, and those without say why`() throws {
    let (set, outcomes, _) = try Self.read()
    #expect(outcomes.filter { !$0.holds }.map(\.example.location.line) == [])
    #expect(outcomes.count == 15)
    let reasons = try #require(set).rules.compactMap(\.examples.noneReason)
    #expect(reasons == ["needs three authors; see tests/pile-on.html", "needs history; see tests/repeat.html"])
  }
}
