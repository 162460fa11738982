import RuleEngine
import Testing
import ThreadModel

@Suite struct SubsumptionTests {
  private static func subsumed(_ wide: String, _ narrow: String, _ rest: String = "") throws -> [String] {
    let text = """
      version: 1
      languages: [en]
      thresholds: {review: 4, hide: 9}
      categories: {insult: {}, conduct: {}}
      rules:
        - {id: wide, title: A, category: insult, \(wide), examples: {match: [you fool], clean: [a house]}}
        - {id: narrow, title: A, category: insult, \(narrow), examples: {match: [old fool, cold fool], clean: [old]}}
      \(rest)
      """
    let source = RuleSource(path: "rules.yml", bytes: Array(text.utf8))
    let shelf = PatternShelf()
    let set = try #require(RuleSetReader(checks: shelf.checks).read([source]).set)
    let book = try RuleBook(set, hash: set.hash, patterns: shelf)
    var runner = ExampleRunner(set, book: book)
    return SubsumptionLint.diagnostics(of: runner.outcomes(), in: set, book: book, sources: [source]).map {
      "\($0.code) \($0.location.line):\($0.location.column) \($0.related?.location.line ?? 0)"
    }
  }

  @Test func `a rule that finds nothing of its own is named, with the other one`() throws {
    #expect(try Self.subsumed("score: 4, match: fool", "score: 4, match: {regex: 'old fool'}") == ["W810 7:10 6"])
  }

  @Test(arguments: [
    ("score: 4, match: fool", "score: 5, match: {regex: 'old fool'}"),
    ("score: 4, match: fool", "score: 4, verdict: review, match: {regex: 'old fool'}"),
    ("score: 4, match: fool, status: test", "score: 4, match: {regex: 'old fool'}"),
    ("score: 4, match: fool, languages: [de]", "score: 4, match: {regex: 'old fool'}"),
    ("score: 4, match: you", "score: 4, match: {regex: 'old fool'}"),
  ])
  func `a rule that adds something is not`(wide: String, narrow: String) throws {
    #expect(try Self.subsumed(wide, narrow) == [])
  }

  @Test func `a part of another rule has its use there`() throws {
    let rest = "  - {id: both, title: A, category: conduct, score: 4, expr: narrow and wide, examples: {none: a test}}"
    #expect(try Self.subsumed("score: 4, match: fool", "score: 4, match: {regex: 'old fool'}", rest) == [])
  }
}
