import RuleEngine
import Testing
import ThreadModel

struct CompositeTests {
  private static let words =
    Bench.rule("red", score: 1, "match: red") + Bench.rule("green", score: 1, "match: green")
    + Bench.rule("blue", score: 1, "match: blue")

  private func holds(_ expression: String, _ text: String) throws -> Bool {
    let rules = Self.words + Bench.rule("mix", "expr: '\(expression)'")
    return try Bench.judgement(rules, text).hits.contains { $0.rule == "mix" }
  }

  @Test(arguments: [
    ("red and green", "red green", true), ("red and green", "red", false), ("red or green", "green", true),
    ("not red", "x", true), ("not red", "red", false), ("not not red", "red", true),
    ("red or green and blue", "red", true), ("(red or green) and blue", "red", false),
    ("red and not (green or blue)", "red", true), ("red and not (green or blue)", "red blue", false),
    ("2 of [red, green, blue]", "red blue", true), ("2 of [red, green, blue]", "blue", false),
    ("any of [red, green]", "green", true), ("all of [red, green]", "green", false),
    ("all of *e*", "red green blue", true),
    ("2 of *e*", "green red", true), ("any of g*", "red", false), ("((red))", "red", true),
  ]) func `an expression is decided by what fired`(expression: String, text: String, expected: Bool) throws {
    #expect(try holds(expression, text) == expected)
  }

  @Test func `components keep their score unless they are absorbed`() throws {
    let both = Bench.rule("both", score: 2, "expr: red and green")
    #expect(try Bench.judgement(Self.words + both, "red green").score == 4)
    let instead = Bench.rule("both", score: 2, "expr: red and green, absorbs: [red]")
    let judgement = try Bench.judgement(Self.words + instead, "red green")
    #expect(judgement.score == 3)
    #expect(judgement.hits.map(\.rule) == ["red", "green", "both"])
    #expect(judgement.hits.map(\.counts) == [false, true, true])
    #expect(judgement.hits[0].setAside == .absorbed(by: "both"))
    #expect(judgement.hits[2].because == "red, green")
  }

  @Test func `an absorbed rule keeps its floor and a rule on trial absorbs nothing`() throws {
    let grave = Bench.rule("grave", score: 1, "match: grave, verdict: hide")
    let over = grave + Bench.rule("over", score: 0, "expr: grave, absorbs: grave")
    #expect(try Bench.judgement(over, "grave").verdict == .hide)
    #expect(try Bench.judgement(over, "grave").score == 0)
    let trial = grave + Bench.rule("over", score: 0, "expr: grave, absorbs: grave, status: test")
    #expect(try Bench.judgement(trial, "grave").score == 1)
  }

  @Test func `composites of composites are decided in order, wherever they stand`() throws {
    let rules =
      Bench.rule("top", "expr: middle and blue") + Bench.rule("middle", score: 0, "expr: red or green") + Self.words
    #expect(try Bench.judgement(rules, "green blue").hits.map(\.rule) == ["top", "middle", "green", "blue"])
    #expect(try Bench.judgement(rules, "green").hits.map(\.rule) == ["middle", "green"])
  }

  @Test func `when and unless narrow an expression`() throws {
    let rules = Self.words + Bench.rule("mix", "expr: red, when: {letters: '>= 5'}, unless: {word: [not]}")
    #expect(try Bench.judgement(rules, "red sky").hits.map(\.rule) == ["red", "mix"])
    #expect(try Bench.judgement(rules, "red").hits.map(\.rule) == ["red"])
    #expect(try Bench.judgement(rules, "red sky not").hits.map(\.rule) == ["red"])
  }

  @Test func `an expression over quoted words alone is shown and does not count`() throws {
    let rules = Bench.rule("quoted", "in: quote, match: red") + Bench.rule("mix", "expr: quoted")
    let record = Bench.record("x", quotes: [Quote(author: "Bob", text: "red")])
    let judgement = try Bench.judgement(rules, [record])
    #expect(judgement.hits.map(\.rule) == ["quoted", "mix"])
    #expect(judgement.score == 0)
  }

  @Test func `an undecided rule leaves the expression undecided`() throws {
    let hostile = Bench.rule("hostile", #"match: {regex: '^(?:(a|aa|ab)+)+$'}"#)
    let rules =
      hostile + Self.words + Bench.rule("mix", "expr: red and not hostile")
      + Bench.rule("either", "expr: red or hostile")
    let judgement = try Bench.judgement(rules, String(repeating: "a", count: 50) + "! red")
    #expect(judgement.hits.map(\.rule) == ["red", "either"])
    #expect(judgement.events.map(\.rule) == ["hostile", "mix"])
  }

  @Test func `rules of another language count as not fired`() throws {
    let rules = Bench.rule("german", "match: die, languages: [de]") + Bench.rule("mix", "expr: not german")
    #expect(try Bench.judgement(rules, [Bench.record("die")], language: "en").hits.map(\.rule) == ["mix"])
    #expect(try Bench.judgement(rules, [Bench.record("die")], language: "de").hits.map(\.rule) == ["german"])
  }

  @Test func `an override changes score and status, and with them the hash`() throws {
    let rules = Bench.rule("red", score: 1, "match: red") + Bench.rule("green", score: 1, "match: green")
    let changed = rules + "overrides: {red: {score: 5}, green: {status: test}}\n"
    let judgement = try Bench.judgement(changed, "red green")
    #expect(judgement.score == 5)
    #expect(judgement.hits.map(\.counts) == [true, false])
    let hashes = [try Bench.book(changed).set.hash, try Bench.book(rules).set.hash]
    #expect(hashes[0] != hashes[1])
  }

  @Test func `an ignored finding is shown with its reason and counts for nothing`() throws {
    let record = Bench.record("red", by: "Ann")
    let print = CommentFingerprint.of(Bench.thread([record]).comments[0])
    let rules =
      Bench.rule("red", "match: red, verdict: hide") + Bench.rule("mix", "expr: red")
      + "ignores: [{comment: \(print), rule: red, reason: A title.}]\n"
    let judgements = try Bench.judgements(rules, [record, Bench.record("red", by: "Bob")])
    #expect(judgements[0].hits.map(\.setAside) == [.ignored(reason: "A title.")])
    #expect(judgements[0].verdict == .pass)
    #expect(judgements[1].hits.map(\.rule) == ["red", "mix"])
  }

  @Test(arguments: [("2026-11-21", false), ("2026-11-22", true), ("2027-01-01", true)])
  func `an ignore is in force until its last day is over`(until: String, inForce: Bool) throws {
    let text = """
      version: 1
      thresholds: {review: 4}
      categories: {insult: {}}
      rules: [{id: red, title: A, category: insult, score: 4, match: red, examples: {none: in a test}}]
      ignores: [{comment: 0123456789abcdef, rule: red, reason: A title., until: \(until)}]
      """
    let source = RuleSource(path: "a.yml", bytes: Array(text.utf8))
    let today = try #require(Timestamp(year: 2026, month: 11, day: 22))
    let (set, diagnostics) = RuleSetReader(checks: PatternShelf().checks, today: today).read([source])
    #expect(try #require(set).ignores.isEmpty != inForce)
    #expect(diagnostics.contains { $0.code == "W804" } != inForce)
  }

  @Test func `ten thousand rules in a row are put in order without recursion`() throws {
    var yaml = Bench.rule("rule-0", score: 0, "match: red")
    for number in 1..<10_000 { yaml += Bench.rule("rule-\(number)", score: 0, "expr: rule-\(number - 1)") }
    #expect(try Bench.judgement(yaml, "red").hits.count == 10_000)
  }
}
