import RuleEngine
import Testing
import ThreadModel

struct SimilarTests {
  private func matches(_ keys: String, _ text: String) throws -> [String] {
    let hits = try Bench.judgements(Bench.rule("rule", keys), [Bench.record(text)]).first?.hits ?? []
    let bytes = Array(text.utf8)
    for hit in hits where !hit.match.isEmpty {
      #expect(String(decoding: bytes[hit.range], as: UTF8.self) == hit.match)
    }
    return hits.map(\.match)
  }

  @Test func `a word with a slip is a hit where it stands, as it is written`() throws {
    #expect(try matches("match: {similar: idiot}", "Ach, IDOIT!") == ["IDOIT"])
    #expect(try matches("match: {similar: idiot}, times: 3", "é idiot Idiöt, idìto") == ["idiot", "Idiöt", "idìto"])
    #expect(try matches("match: {similar: idiot}", "he id\u{200B}o\u{200B}it x") == ["id\u{200B}o\u{200B}it"])
    #expect(try matches("match: {similar: idiot}", "the idol").isEmpty)
  }

  @Test func `edits and exceptions are read`() throws {
    #expect(try matches("match: {similar: [moron], edits: swap}", "morn boron moorn") == ["moorn"])
    #expect(try matches("match: {similar: degenerate, edits: 2}", "degnrate") == ["degnrate"])
    #expect(try matches("match: {similar: degenerate, edits: '2'}", "degnrate") == ["degnrate"])
    #expect(try matches("match: {similar: idiot, except: [idiom, Idíots]}", "an IDIOM of idiots").isEmpty)
  }

  @Test func `other readings of a view have slips as well`() throws {
    #expect(try matches("normalize: skeleton, match: {similar: idiot}", "1d0it") == ["1d0it"])
    #expect(try matches("normalize: squash, match: {similar: idiot}", "i d o i t") == ["i d o i t"])
    #expect(try matches("normalize: none, match: {similar: Idiot}", "IDOIT") == ["IDOIT"])
    #expect(try matches("in: quote, match: {similar: idiot}", "idoit").isEmpty)
  }

  @Test func `it may speak against a rule`() throws {
    #expect(try matches("match: you, unless: {similar: sorry, edits: swap}", "you, srory").isEmpty)
    #expect(try matches("match: you, none: [{similar: sorry}]", "you, story") == ["you"])
    #expect(try matches("all: [you, {similar: idiot}]", "you idoit") == ["you", "idoit"])
    #expect(try matches("any: [{similar: idiot}, {similar: moron}]", "mroon") == ["mroon"])
  }

  @Test(arguments: ["Ach, IDOIT!", "é Idiöt", "1d0it", "you, srory moorn", "mor\u{301}on idiom"])
  func `the filter changes nothing`(text: String) throws {
    let keys = [
      "match: {similar: idiot}", "normalize: skeleton, match: {similar: idiot}", "match: {similar: moron, edits: swap}",
      "match: {regex: '.'}, unless: {similar: sorry}", "any: [{similar: moron}, you]",
    ]
    let yaml = keys.enumerated().map { Bench.rule("rule-\($0)", $1) }.joined()
    let (set, book) = try Bench.book(yaml)
    let naive = try RuleBook(set, hash: set.hash, usesPrefilter: false)
    let thread = Bench.thread([Bench.record(text)])
    #expect(Judge(book).judgements(of: thread) == Judge(naive).judgements(of: thread))
  }

  @Test func `what a rule finds is part of its hash`() throws {
    let hashes = try [
      "match: {similar: idiot}", "match: {similar: idiot, edits: swap}", "match: {similar: idiot, except: idiom}",
      "match: {word: idiot}", "match: {similar: idiots}",
    ].map { try Bench.book(Bench.rule("rule", $0)).set.hash }
    #expect(Set(hashes).count == hashes.count)
    #expect(try Bench.book(Bench.rule("rule", "match: {similar: idiot, edits: 1}")).set.hash == hashes[0])
  }

  @Test func `an explanation says how far words may be apart`() throws {
    let book = try Bench.book(Bench.rule("rule", "match: {similar: [idiot, moron], except: idiom}")).book
    let explanation = Judge(book).explanation(of: 0, in: Bench.thread([Bench.record("An idiom")]), language: nil)
    guard case .failed(let obstacle)? = explanation.traces.first?.outcome else {
      Issue.record("the rule fired")
      return
    }
    #expect(obstacle.clause == "similar: idiot | moron, edits: 1, except: idiom")
    #expect(obstacle.seen == "an idiom")
  }
}
