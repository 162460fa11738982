import RuleEngine
import Testing
import ThreadModel

struct ExplanationTests {
  private func outcome(_ keys: String, _ text: String, language: String? = nil) throws -> RuleTrace.Outcome? {
    Judge(try Bench.book(Bench.rule("rule", keys)).book).explanation(
      of: 0, in: Bench.thread([Bench.record(text)]), language: language
    ).traces.first?.outcome
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

  private func obstacle(of rule: String, _ yaml: String, _ records: [CommentRecord]) throws -> RuleTrace.Obstacle? {
    let thread = Bench.thread(records)
    let explanation = Judge(try Bench.book(yaml).book).explanation(of: thread.comments.count - 1, in: thread)
    guard case .failed(let obstacle)? = explanation.traces.first(where: { $0.rule == rule })?.outcome else {
      return nil
    }
    return obstacle
  }

  private static let composites =
    Bench.rule("fool", "match: fool") + Bench.rule("loud", "match: '!!'")
    + Bench.rule("both", "expr: fool and loud, when: {author.flagged: '>= 1'}")
    + Bench.rule("third", "count: {rules: fool, per: author, within: 1h, gte: 3}")

  @Test func `an expression that fails shows what became of its rules`() throws {
    let records = [Bench.record("fool", at: 0), Bench.record("fool", at: 1)]
    let failed = try #require(try obstacle(of: "both", Self.composites, records))
    #expect(failed.key == "expr")
    #expect(failed.clause == "fool and loud")
    #expect(failed.seen == "fool fired, loud did not fire")
    let first = try #require(try obstacle(of: "both", Self.composites, [Bench.record("fool!!")]))
    #expect(first.key == "when")
    #expect(first.seen == "author.flagged 0 >= 1")
  }

  @Test func `a count that fails shows how far it came`() throws {
    let records = [Bench.record("fool", at: 0), Bench.record("fool", at: 60)]
    let failed = try #require(try obstacle(of: "third", Self.composites, records))
    #expect(failed.key == "count")
    #expect(failed.clause == ">= 3 comments with fool per author within 1h")
    #expect(failed.seen == "2 comments per author within 1h, after #1")
    #expect(
      try obstacle(of: "third", Self.composites, [Bench.record("x", at: 0)])?.seen == "none of its rules fired here")
    let untimed = try obstacle(of: "third", Self.composites, [Bench.record("fool")])?.seen
    #expect(untimed == "the comment has no author, target or time to count by")
  }

  @Test func `a field that the input does not tell is said to be unknown`() throws {
    let rule = Bench.rule("quick", "when: {since_parent: '< 10s'}")
    let failed = try #require(try obstacle(of: "quick", rule, [Bench.record("x")]))
    #expect(failed.seen == "since_parent is not known: it answers no comment")
  }

  @Test func `an explanation comes to the judgement of the scan`() throws {
    let records = (0..<12).map { Bench.record($0 % 2 == 0 ? "fool!!" : "x", by: "Ann", at: $0) }
    let thread = Bench.thread(records)
    let judge = Judge(try Bench.book(Self.composites).book)
    let judgements = judge.judgements(of: thread)
    for node in records.indices { #expect(judge.explanation(of: node, in: thread).judgement == judgements[node]) }
  }

  @Test func `examples may say when they were written and what is known of their authors`() throws {
    let yaml = """
        - id: link-newcomer
          title: Link from a newcomer
          category: spam
          score: 5
          in: links
          match: {domain: t.me}
          when: {author.comments: '<= 2', author.first_seen: '< 3d'}
          unless: {author.role: [staff, moderator]}
          examples:
            match: [{body: 'More at https://t.me/x', author: {comments: 1, first_seen: 5m}}]
            clean:
              - {body: 'More at https://t.me/x', author: {comments: 40, first_seen: 5m}}
              - {body: 'More at https://t.me/x', author: {comments: 1, first_seen: 4d}}
              - {body: 'More at https://t.me/x', author: {comments: 1, first_seen: 5m, role: staff}}
        - id: quick-answer
          title: Answers within ten seconds
          category: conduct
          score: 1
          when: {since_parent: '<= 10s'}
          examples:
            match: [{thread: [{by: ann, body: Hello., at: '12:30'}, {by: bob, body: No., at: '12:30:09'}]}]
            clean:
              - {thread: [{by: ann, body: Hello., at: 2026-01-31T12:30}, {by: bob, body: No., at: 2026-01-31T12:31}]}
              - {thread: [{by: ann, body: Hello., at: 5s}, {by: bob, body: No., at: 1m}]}

      """
    let (set, book) = try Bench.book(yaml)
    var runner = ExampleRunner(set, book: book)
    let outcomes = runner.outcomes()
    #expect(outcomes.map(\.holds) == Array(repeating: true, count: 7))
  }
}
