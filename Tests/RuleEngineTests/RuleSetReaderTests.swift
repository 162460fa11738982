import RuleEngine
import Testing
import ThreadModel

@Suite struct RuleSetReaderTests {
  private static func worked() throws -> RuleSet {
    let (set, diagnostics) = RuleFixtures.read(
      ("Rules/all.yml", WorkedExample.text), ("Rules/lists/shops.txt", WorkedExample.shops))
    #expect(diagnostics.isEmpty)
    return try #require(set)
  }

  private static func rule(_ id: String) throws -> RuleDefinition {
    try #require(try worked().rules.first { $0.summary.id == id })
  }

  @Test func `the policy has thresholds and categories with caps`() throws {
    let policy = try Self.worked().policy
    #expect(
      policy.thresholds == [
        .init(verdict: .review, score: 4), .init(verdict: .hide, score: 8), .init(verdict: .reject, score: 15),
      ])
    #expect(
      policy.categories == [
        .init(name: "insult", max: 8, min: -2), .init(name: "spam", max: 10), .init(name: "conduct"),
      ])
  }

  @Test func `rules keep their order and their summaries`() throws {
    let set = try Self.worked()
    #expect(set.rules.map(\.summary.id) == ["insult-direct", "insult-endorsed", "shouting", "link-shop"])
    #expect(
      set.rules[0].summary
        == RuleSummary(
          id: "insult-direct", title: "Calls the reader a fool", description: "In the author's own words.",
          category: "insult", score: 4, status: .stable, languages: ["en", "pt-BR"],
          references: ["https://example.org/rules#2"], path: "Rules/all.yml", line: 16))
    #expect(set.rules[1].summary.status == .test)
    #expect(set.rules[1].summary.languages == ["*"])
    #expect(set.rules[2].times == 3)
    #expect(set.rules[3].verdict == .hide)
  }

  @Test func `macros are put in, nested and in any quoting`() throws {
    let rule = try Self.rule("insult-direct")
    let you = #"(?:you(?:'re|\s+are)?|u\s+r)"#
    let pattern = try #require(rule.required.first?.condition?.patterns.first)
    #expect(pattern.text == #"\b\#(you)\s+(?:\w+\s+){0,2}(?:fool|dunce|blockhead)s?\b"#)
    #expect(pattern.location == SourceLocation(line: 22, column: 20))
    #expect(rule.exceptions.first?.condition?.patterns.map(\.text) == [#"\b\#(you)\s+(?:not|never)\b"#])
  }

  @Test func `conditions take view and normalisation from the rule unless they say otherwise`() throws {
    let rule = try Self.rule("insult-endorsed")
    let conditions = rule.required.compactMap(\.condition)
    #expect(conditions.map(\.view) == [.quote, .body])
    #expect(conditions.map(\.normalization) == [.text, .none])
    #expect(conditions[1].patterns.map(\.text) == ["exactly", "well said"])
    #expect(rule.excluded.first?.condition?.kind == .word)
    #expect(rule.examples.noneReason == "measured on whole threads")
  }

  @Test func `structural fields are read as bounds`() throws {
    let tests = try Self.rule("shouting").structure
    #expect(
      tests.map { "\($0.field.rawValue) \($0.comparison.rawValue) \($0.bound)" } == [
        "letters >= 20.0", "letters < 5000.0", "caps_ratio >= 0.7", "is_top_level = 1.0", "links = 0.0",
      ])
  }

  @Test func `a domain looks at links, a list brings its entries, a bare string is a word`() throws {
    let rule = try Self.rule("link-shop")
    let conditions = rule.alternatives.compactMap(\.condition)
    #expect(conditions.map(\.kind) == [.domain, .list, .word])
    #expect(conditions.map(\.view) == [.links, .title, .title])
    #expect(conditions[1].patterns.map(\.text) == ["watch palace", "Best Buys"])
    #expect(conditions[1].patterns.map(\.location) == [SourceLocation(line: 2), SourceLocation(line: 4, column: 3)])
  }

  @Test func `an exception may ask for words and structure at once, or for structure alone`() throws {
    let exceptions = try Self.rule("link-shop").exceptions
    #expect(exceptions.map { $0.condition?.view } == [.author, nil])
    #expect(exceptions.map { $0.structure.map(\.field) } == [[.depth], [.replies]])
  }

  @Test func `examples are comments, or threads of which the last comment is judged`() throws {
    let examples = try Self.rule("link-shop").examples
    let first = try #require(examples.match.first)
    #expect(first.entries.map(\.body) == ["Where?", "See this"])
    #expect(first.entries.last?.links == ["https://shop.example/1"])
    #expect(first.entries.last?.author.name == "Ann")
    #expect(first.title == "Ten watches")
    let thread = try #require(examples.clean.first)
    #expect(thread.entries.map(\.author.name) == ["ann", "bob"])
    #expect(thread.entries.map(\.body) == ["Where do I get one?", "In a shop."])
    #expect(try Self.rule("insult-direct").examples.match.last?.language == "en-GB")
    #expect(try Self.rule("insult-direct").examples.clean.last?.entries.first?.quote == "You are a dunce.")
  }

  @Test func `a rule with an error is left out and the others stay`() throws {
    let text = WorkedExample.text.replacing("score: 1.5", with: "score: high")
    let (set, diagnostics) = RuleFixtures.read(
      ("Rules/all.yml", text), ("Rules/lists/shops.txt", WorkedExample.shops))
    #expect(set?.rules.map(\.summary.id) == ["insult-direct", "insult-endorsed", "link-shop"])
    #expect(diagnostics.map(\.code) == ["E104"])
  }

  @Test func `a broken macro is reported once and takes all its rules with it`() throws {
    let text = WorkedExample.text.replacing("{{fool}}", with: "{{fol}}")
    let (set, diagnostics) = RuleFixtures.read(
      ("Rules/all.yml", text), ("Rules/lists/shops.txt", WorkedExample.shops))
    #expect(set?.rules.map(\.summary.id) == ["shouting", "link-shop"])
    #expect(diagnostics.map(\.code) == ["E307"])
    #expect(diagnostics.first?.help == "did you mean \"fool\"?")
  }

  @Test func `without thresholds there is no set`() {
    let (set, diagnostics) = RuleFixtures.read(("a.yml", "version: 1\nrules: []\n"))
    #expect(set == nil)
    #expect(
      diagnostics.map(\.message).sorted() == [
        "a set of rules needs the key \"categories\"", "a set of rules needs the key \"thresholds\"",
      ])
  }

  @Test func `a file that is no pack, no list and no README is a warning`() {
    let (set, diagnostics) = RuleFixtures.read(
      ("Rules/policy.yml", RuleFixtures.policy), ("Rules/README.md", "Hello"), ("Rules/.hidden", ""),
      ("Rules/en/words.txt", "fool"), ("Rules/old.yml.bak", "version: 1"))
    #expect(set != nil)
    #expect(diagnostics.map { "\($0.code) \($0.path)" } == ["W801 Rules/en/words.txt", "W801 Rules/old.yml.bak"])
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func `sources are read policy first, then by path`() {
    let paths = ["Rules/pl/a.yml", "Rules/en/z.yml", "Rules/policy.yml", "Rules/en/b.yml"]
    let ordered = RuleSource.inReadingOrder(paths.map { RuleSource(path: $0, bytes: []) })
    #expect(ordered.map(\.path) == ["Rules/policy.yml", "Rules/en/b.yml", "Rules/en/z.yml", "Rules/pl/a.yml"])
  }

  @Test func `problems are sorted by file and place`() {
    let (_, diagnostics) = RuleFixtures.read(
      ("b.yml", "version: 1\nwhat: 1\nalso: 2\n"), ("a.yml", "version: 2\n"), ("policy.yml", RuleFixtures.policy))
    #expect(diagnostics.map { "\($0.path):\($0.location.line)" } == ["a.yml:1", "b.yml:2", "b.yml:3"])
  }
}
