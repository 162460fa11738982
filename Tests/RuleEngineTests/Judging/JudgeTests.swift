import RuleEngine
import Testing
import ThreadModel

struct JudgeTests {
  private let fool = Bench.rule("fool", "match: fool")

  @Test func `a hit names its words and bytes in the original text`() throws {
    let text = "Ça alors, you F\u{200B}OOL!"
    let judgement = try Bench.judgement(fool, text)
    let hit = try #require(judgement.hits.first)
    #expect(judgement.verdict == .review)
    #expect(hit.match == "F\u{200B}OOL")
    #expect(Array(text.utf8)[hit.range] == Array("F\u{200B}OOL".utf8)[...])
    #expect(hit.chargedTo == "Ann")
  }

  @Test(arguments: ["foolish", "tomfool", "fool_proof", "fool\u{301}", "fools"])
  func `a word is a whole word`(text: String) throws {
    #expect(try Bench.judgement(fool, text).hits.isEmpty)
  }

  @Test func `a phrase matches over any white space`() throws {
    let rule = Bench.rule("shut-up", "match: {word: [shut up]}")
    #expect(try Bench.judgement(rule, "Shut \n  up!").hits.first?.match == "Shut \n  up")
  }

  @Test func `words inside links are no words of the author`() throws {
    let text = "see https://example.org/fool and example.com/fool"
    #expect(try Bench.judgement(fool, text).hits.isEmpty)
    let raw = Bench.rule("raw-fool", "in: raw, match: fool")
    #expect(try Bench.judgement(raw, text).hits.count == 1)
  }

  @Test func `a domain matches with its subdomains and not inside other names`() throws {
    let rule = Bench.rule("shortener", category: "spam", "in: links, match: {domain: [bit.ly]}")
    for text in ["https://bit.ly/x", "bit.ly/x", "http://user@www.bit.ly:80/x", "a bit.ly/x b"] {
      #expect(try Bench.judgement(rule, text).verdict == .review, "\(text)")
    }
    for text in ["https://rabbit.ly/x", "https://example.org/bit.ly", "https://bit.ly.example.org/x"] {
      #expect(try Bench.judgement(rule, text).verdict == .pass, "\(text)")
    }
  }

  @Test func `a quoted insult is shown, charged to the quoted author, and does not count`() throws {
    let rule = Bench.rule("quoted", "in: quote, match: fool")
    let quotes = [Quote(author: "Bob", text: "fine"), Quote(author: "Cy", text: "You fool")]
    let judgement = try Bench.judgement(rule, [Bench.record("Please stay civil.", quotes: quotes)])
    #expect(judgement.verdict == .pass)
    #expect(judgement.hits.map(\.chargedTo) == ["Cy"])
    #expect(judgement.hits.map(\.counts) == [false])
  }

  @Test func `whoever quotes and agrees is charged for the own words`() throws {
    let rule = Bench.rule(
      "endorsed", #"all: [{in: quote, word: fool}, {regex: '\A\W*exactly\b'}]"#)
    let record = Bench.record("Exactly!", quotes: [Quote(author: "Bob", text: "You fool")])
    let judgement = try Bench.judgement(rule, [record])
    #expect(judgement.verdict == .review)
    #expect(judgement.hits.map(\.score) == [0, 4])
    #expect(judgement.hits.map(\.chargedTo) == ["Bob", "Ann"])
  }

  @Test func `any, none and unless combine`() throws {
    let rule = Bench.rule("mix", "any: [fool, clown], none: [circus], unless: {word: [not], length: '>= 12'}")
    #expect(try Bench.judgement(rule, "clown").verdict == .review)
    #expect(try Bench.judgement(rule, "circus clown").verdict == .pass)
    #expect(try Bench.judgement(rule, "not a fool").verdict == .review)
    #expect(try Bench.judgement(rule, "you are not a fool").verdict == .pass)
    #expect(try Bench.judgement(rule, "circus").verdict == .pass)
  }

  @Test func `categories are capped and thresholds reached on the capped sum`() throws {
    let thanks = Bench.rule("thanks", category: "conduct", score: -5, "match: thanks")
    let rules = Bench.rule("one", score: 6, "match: one") + Bench.rule("two", score: 6, "match: two") + thanks
    let both = try Bench.judgement(rules, "one two")
    #expect(both.score == 8)
    #expect(both.verdict == .hide)
    #expect(both.categories == [.init(name: "insult", score: 8)])
    let polite = try Bench.judgement(rules, "one two thanks")
    #expect(polite.score == 5)
    #expect(polite.verdict == .review)
  }

  @Test func `times counts hits up to its number`() throws {
    let rule = Bench.rule("many", score: 1, "match: ha, times: 3")
    #expect(try Bench.judgement(rule, "ha ha").score == 2)
    #expect(try Bench.judgement(rule, "ha ha ha ha ha").score == 3)
  }

  @Test func `a floor lifts the verdict and a test rule does not score`() throws {
    let floor = Bench.rule("floor", score: 0.5, "match: worrying, verdict: hide")
    #expect(try Bench.judgement(floor, "worrying").verdict == .hide)
    let test = Bench.rule("trial", score: 9, "match: fool, status: test, verdict: hide")
    let judgement = try Bench.judgement(test, "fool")
    #expect(judgement.verdict == .pass)
    #expect(judgement.hits.map(\.counts) == [false])
  }

  @Test func `rules of other languages keep quiet and a comment's own language goes first`() throws {
    let rules =
      Bench.rule("german", "match: die, languages: [de]") + Bench.rule("english", "match: die, languages: [en]")
    func fired(_ language: String?, own: String? = nil) throws -> [String] {
      try Bench.judgement(rules, [Bench.record("die", language: own)], language: language).hits.map(\.rule)
    }
    #expect(try fired("de") == ["german"])
    #expect(try fired("en-GB") == ["english"])
    #expect(try fired("de", own: "en") == ["english"])
    #expect(try fired("fr") == [])
    #expect(try fired(nil) == ["german", "english"])
  }

  @Test func `a pattern that gives up is an event and neither clean nor an accusation`() throws {
    let hostile = Bench.rule("hostile", #"match: {regex: '^(?:(a|aa|ab)+)+$'}"#)
    let rules =
      hostile + Bench.rule("other", "match: zzz")
      + Bench.rule("needs-both", #"all: [{regex: '^(?:(a|aa|ab)+)+$'}, zzz]"#)
    let judgement = try Bench.judgement(rules, String(repeating: "a", count: 50) + "!")
    #expect(judgement.verdict == .pass)
    #expect(judgement.events == [EngineEvent(.gaveUp, rule: "hostile", view: .body)])
  }

  @Test func `a long view is cut and the cut is reported`() throws {
    let judgement = try Bench.judgement(fool, String(repeating: "word ", count: 10_000) + "fool")
    #expect(judgement.hits.isEmpty)
    #expect(judgement.events == [EngineEvent(.capped, view: .body, scannedBytes: 16_384)])
  }

  @Test func `title, author and parent are views`() throws {
    let title = Bench.rule("in-title", "in: title, match: war")
    let rules =
      title + Bench.rule("in-author", "in: author, match: admin") + Bench.rule("in-parent", "in: parent, match: fool")
    let records = [Bench.record("You fool", by: "Bob"), Bench.record("No.", by: "Real Admin", depth: 1)]
    let judgement = try Bench.judgement(rules, records, title: "War and peace")
    #expect(judgement.hits.map(\.view) == [.title, .author, .parent])
  }
}
