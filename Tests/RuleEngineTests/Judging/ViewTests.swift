import RuleEngine
import Testing
import ThreadModel

struct ViewTests {
  private static let block = "Try this:\n```sh\nkill fool\n```\nand say fool."

  @Test func `program text in a block is a view of its own and no words of the author`() throws {
    let code = Bench.rule("in-code", "in: code, match: fool")
    let own = Bench.rule("own", "match: fool, times: 5")
    let judgement = try Bench.judgement(code + own, Self.block)
    #expect(judgement.hits.map(\.rule) == ["in-code", "own"])
    #expect(Array(Self.block.utf8)[judgement.hits[1].range] == Array("fool".utf8)[...])
    #expect(judgement.hits[1].range.lowerBound > 30)
  }

  @Test(arguments: [
    ("a `fool` b", "fool"), ("``a `fool` b``", "a `fool` b"), ("I`m a fool and you`re too", ""),
    ("`fool' and `clown'", ""),
    ("~~~\nx\n~~~", "x"), ("```\nnever closed fool", ""), ("~~~\nx\n```\ny\n~~~~", "x\n```\ny"), ("no marks", ""),
    ("```\n```", ""), ("`a` `b`", "a\nb"),
  ]) func `code is told by its marks`(text: String, code: String) {
    #expect(CodeScanner.code(in: text) == code)
  }

  @Test func `a span in back-ticks stays part of its sentence`() throws {
    let own = Bench.rule("own", "match: fool") + Bench.rule("in-code", "in: code, match: fool")
    #expect(try Bench.judgement(own, "you `fool`").hits.map(\.view) == [.body, .code])
  }

  @Test func `the words above are those of all ancestors, the nearest first`() throws {
    let records = [
      Bench.record("You fool", by: "Bob"), Bench.record("aside clown", by: "Dan", depth: 1),
      Bench.record("No.", by: "Cy", depth: 1), Bench.record("Yes.", by: "Ann", depth: 2),
    ]
    let judgement = try Bench.judgement(
      Bench.rule("above", "in: thread, match: fool") + Bench.rule("aside", "in: thread, match: clown"), records)
    #expect(judgement.hits.map(\.rule) == ["above"])
    #expect(Bench.thread(records).text(of: .thread, at: 3) == "No.\nYou fool")
  }

  @Test func `the words above are bounded`() throws {
    let long = String(repeating: "wörd ", count: 10_000)
    let thread = Bench.thread([Bench.record(long), Bench.record(long, depth: 1), Bench.record("x", depth: 2)])
    let text = try #require(thread.text(of: .thread, at: 2))
    #expect((19_990...20_000).contains(text.utf8.count))
  }
}
