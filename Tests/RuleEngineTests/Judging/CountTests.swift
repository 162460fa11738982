import RuleEngine
import Testing
import ThreadModel

struct CountTests {
  private static let hour = 3600

  private func fired(_ count: String, _ records: [CommentRecord]) throws -> [Bool] {
    try Bench.fired("many", Bench.rule("fool", "match: fool") + Bench.rule("many", "count: {\(count)}"), records)
  }

  private func fools(_ names: [String], at times: [Int]? = nil, depth: Int = 0) -> [CommentRecord] {
    names.enumerated().map { Bench.record("fool", by: $1, depth: depth, at: times?[$0]) }
  }

  @Test func `the comment that reaches the bound is the one that is hit`() throws {
    let names = ["Ann", "Bob", "Ann", "Ann", "Ann"]
    #expect(try fired("rules: fool, per: author, gte: 3", fools(names)) == [false, false, false, true, false])
    #expect(try fired("rules: fool, per: author, gt: 3", fools(names)) == [false, false, false, false, true])
    #expect(try fired("rules: fool, per: author, eq: 2", fools(names)) == [false, false, true, false, false])
    #expect(try fired("rules: fool, per: thread, gte: 2", fools(names)) == [false, true, false, false, false])
    #expect(try fired("rules: fool, per: article, lt: 3", fools(names)) == [true, true, false, false, false])
  }

  @Test func `a window forgets, and what it forgot can be reached again`() throws {
    let times = [0, 10, 3610, 7300, 7301]
    let rule = "rules: fool, per: author, within: 1h, gte: 2"
    #expect(
      try fired(rule, fools(["Ann", "Ann", "Ann", "Ann", "Ann"], at: times)) == [false, true, true, false, true])
  }

  @Test func `comments are counted in the order of time, whatever the page shows first`() throws {
    let rule = "rules: fool, per: author, within: 1h, gte: 2"
    #expect(try fired(rule, fools(["Ann", "Ann", "Ann"], at: [9000, 100, 50])) == [false, true, false])
  }

  @Test func `comments without a time of day are in no window`() throws {
    let rule = "rules: fool, per: author, within: 1h, gte: 2"
    var records = fools(["Ann", "Ann", "Ann"], at: [0, 1, 2])
    records[1].published = nil
    #expect(try fired(rule, records) == [false, false, true])
    #expect(try fired("rules: fool, per: author, gte: 2", records) == [false, true, false])
  }

  @Test func `three people against one make a pile-on`() throws {
    let records =
      [Bench.record("Hello.", by: "Vic", at: 0)]
      + ["Ann", "Ann", "Bob", "Vic", "Cy"].enumerated().map { Bench.record("fool", by: $1, depth: 1, at: 10 * $0) }
    let rule = "rules: fool, distinct: author, per: target, within: 1h, gte: 3"
    #expect(try fired(rule, records) == [false, false, false, false, false, true])
    let yaml = Bench.rule("fool", "match: fool") + Bench.rule("many", "count: {\(rule)}")
    let hit = try #require(try Bench.judgement(yaml, records).hits.last)
    #expect(hit.because == "3 different authors per target within 1h, after #2, #3, #4")
    #expect(hit.chargedTo == "Cy")
  }

  @Test func `a subtree is what stands below one top-level comment`() throws {
    let records = [
      Bench.record("fool", by: "Ann"), Bench.record("fool", by: "Bob", depth: 1), Bench.record("fool", by: "Cy"),
      Bench.record("x", by: "Dan", depth: 1), Bench.record("fool", by: "Eve", depth: 2),
    ]
    #expect(try fired("rules: fool, per: subtree, gte: 2", records) == [false, true, false, false, true])
  }

  @Test func `unnamed authors are nobody to be counted for`() throws {
    let records = [Bench.record("fool", by: nil), Bench.record("fool", by: nil)]
    #expect(try fired("rules: fool, per: author, gte: 2", records) == [false, false])
    #expect(try fired("rules: fool, per: thread, gte: 2", records) == [false, true])
  }

  @Test func `quoted words count for nobody here`() throws {
    let rules =
      Bench.rule("quoted", "in: quote, match: fool") + Bench.rule("many", "count: {rules: quoted, per: author, gte: 1}")
    let record = Bench.record("x", quotes: [Quote(author: "Bob", text: "fool")])
    #expect(try Bench.fired("many", rules, [record]) == [false])
  }

  @Test func `counts can be counted and combined`() throws {
    let rules =
      Bench.rule("top", score: 0, "expr: many and loud") + Bench.rule("fool", "match: fool")
      + Bench.rule("many", "count: {rules: 'foo*', per: author, gte: 2}, when: {letters: '>= 1'}")
      + Bench.rule("loud", "match: loud")
    let records = [Bench.record("fool"), Bench.record("fool loud"), Bench.record("loud")]
    #expect(try Bench.fired("top", rules, records) == [false, true, false])
  }

  @Test func `what became of earlier comments can be asked`() throws {
    let rules =
      Bench.rule("fool", "match: fool") + Bench.rule("again", score: 1, "match: hm, when: {author.flagged: '>= 1'}")
      + Bench.rule("back", score: 1, "match: hm, unless: {parent.verdict: pass}")
      + Bench.rule("calm", score: 1, "when: {parent.verdict: '>= review', author.flagged: 0}")
    let records = [
      Bench.record("hm", by: "Ann", at: 5), Bench.record("fool", by: "Ann", at: 10),
      Bench.record("hm", by: "Bob", depth: 1, at: 11), Bench.record("hm", by: "Ann", depth: 2, at: 12),
    ]
    #expect(try Bench.fired("again", rules, records) == [false, false, false, true])
    #expect(try Bench.fired("back", rules, records) == [true, false, true, false])
    #expect(try Bench.fired("calm", rules, records) == [false, false, true, false])
    let hits = try Bench.judgements(rules, records)[2].hits
    #expect(hits.last?.because == "parent.verdict review >= review, author.flagged 0 = 0")
  }

  @Test func `the same quoted words are charged once`() throws {
    let rule = Bench.rule("both", "any: [{in: quote, word: fool}, {in: body, word: fool}]")
    let quote = Quote(author: "Bob", text: "You fool of a man")
    let records = [
      Bench.record("You fool of a man", by: "Bob", at: 0), Bench.record("a", by: "Ann", quotes: [quote], at: 1),
      Bench.record("b", by: "Cy", quotes: [Quote(author: "Dan", text: "Another fool")], at: 2),
      Bench.record("c", by: "Eve", quotes: [Quote(author: "Dan", text: "Another fool")], at: 3),
    ]
    let hits = try Bench.judgements(rule, records).flatMap(\.hits)
    #expect(hits.map(\.chargedTo) == ["Bob", "Bob", "Dan", "Dan"])
    #expect(hits.map(\.chargedIn) == [nil, "1", nil, "3"])
  }

  @Test func `a long thread with windows, history and expressions is judged`() throws {
    let rules =
      Bench.rule("fool", score: 1, "match: fool") + Bench.rule("mix", score: 1, "expr: fool and not many")
      + Bench.rule("many", "count: {rules: fool, per: author, distinct: target, within: 7d, gte: 3}")
      + Bench.rule("old", score: 1, "match: fool, when: {author.flagged: '>= 1', parent.verdict: '>= review'}")
      + Bench.rule("above", score: 1, "in: thread, match: nobody")
    let records = (0..<20_000).map {
      Bench.record("fool \($0)", by: "user \($0 * $0 % 1009 % 100)", depth: $0 % 40, at: $0)
    }
    let thread = Bench.thread(records)
    let judgements = Judge(try Bench.book(rules).book).judgements(of: thread)
    #expect(judgements.count == 20_000)
    #expect(judgements.contains { $0.hits.contains { $0.rule == "many" } })
  }
}
