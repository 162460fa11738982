import RuleEngine
import Testing
import ThreadModel

struct ExplanationTests {
  private func outcome(_ keys: String, _ text: String, language: String? = nil) throws -> RuleTrace.Outcome? {
    var judge = Judge(try Bench.book(Bench.rule("rule", keys)).book)
    return judge.explanation(of: 0, in: Bench.thread([Bench.record(text)]), language: language).traces.first?.outcome
  }

  private func obstacle(_ keys: String, _ text: String) throws -> RuleTrace.Obstacle? {
    guard case .failed(let obstacle)? = try outcome(keys, text) else { return nil }
    return obstacle
  }

  @Test func `the first clause that failed is named with the text it saw`() throws {
    let failed = try #require(try obstacle("all: [fool, you]", "The FOOL"))
    #expect(failed.key == "match")
    #expect(failed.clause == "word: you")
    #expect(failed.seen == "the fool")
    #expect(failed.location.line == 6)
  }

  @Test func `a veto that holds is named`() throws {
    #expect(try obstacle("match: fool, unless: {word: april}", "april fool")?.key == "unless")
    #expect(try obstacle("match: fool, none: [april]", "april fool")?.key == "none")
  }

  @Test func `a structural test that fails says what was measured`() throws {
    let failed = try #require(try obstacle("match: fool, when: {letters: '>= 10'}", "fool"))
    #expect(failed.key == "when")
    #expect(failed.seen == "letters 4 >= 10")
  }

  @Test func `an empty view is told from one without a match`() throws {
    #expect(try obstacle("in: quote, match: fool", "fool")?.seen == nil)
    #expect(try obstacle("any: [fool, clown]", "x")?.key == "any")
  }

  @Test func `fired, other language and deprecated are outcomes`() throws {
    #expect(try outcome("match: fool", "fool") == .fired)
    #expect(try outcome("match: fool, languages: [de]", "fool", language: "en") == .otherLanguage("en"))
    #expect(try outcome("match: fool, status: deprecated", "fool") == .deprecated)
  }

  @Test func `examples are judged as comments of a thread`() throws {
    let yaml = """
        - id: shout-back
          title: Shouts below a shout
          category: conduct
          score: 1
          match: {regex: '!'}
          when: {depth: '>= 1'}
          examples:
            match:
              - thread: [{by: ann, body: Oh!}, {by: bob, body: Ah!}]
              - {body: Top!}
            clean: [Top!]

      """
    let (set, book) = try Bench.book(yaml)
    var runner = ExampleRunner(set, book: book)
    #expect(runner.outcomes().map(\.holds) == [true, false, true])
  }
}
