import RuleEngine
import Testing
import ThreadModel

struct StructureTests {
  private func fires(_ test: String, _ records: [CommentRecord]) throws -> Bool {
    try !Bench.judgement(Bench.rule("shape", "when: {\(test)}"), records).hits.isEmpty
  }

  @Test(arguments: [
    ("length: 7", "  a b c d \n", true), ("letters: '= 4'", "a1b2ČŽ!", true), ("letters: '>= 3'", "1234 ab", false),
    ("caps_ratio: '>= 0.5'", "ÄÖab", true), ("caps_ratio: '> 0.5'", "ÄÖab", false), ("caps_ratio: '= 0'", "123", true),
    ("links: 2", "http://a.example/x and www.b.example", true), ("mentions: 2", "@ann, @bob and me@example.org", true),
    ("emoji: 3", "a 👍🏽 b 👩‍👩‍👧 c ❤️", true), ("emoji: 1", "🇵🇱", true), ("emoji: 0", "1 # * ©", true),
    ("length: ['>= 2', '<= 3']", "ab", true), ("length: ['>= 2', '<= 3']", "abcd", false),
    ("length: '!= 2'", "ab", false),
    ("letters: '< 3'", "ab", true),
  ]) func `fields are measured on own words`(test: String, text: String, expected: Bool) throws {
    #expect(try fires(test, [Bench.record(text)]) == expected, "\(test) on \(text)")
  }

  @Test func `place in the tree is a field`() throws {
    let records = [Bench.record("a"), Bench.record("b", depth: 1), Bench.record("c", depth: 1)]
    #expect(try fires("depth: 1", records))
    #expect(try fires("is_top_level: false", records))
    #expect(try !fires("is_top_level: true", records))
    #expect(try fires("replies: 0", records))
    var judge = Judge(try Bench.book(Bench.rule("busy", "when: {replies: '>= 2'}")).book)
    #expect(judge.judgement(of: 0, in: Bench.thread(records)).hits.count == 1)
  }

  @Test func `the share of quotes counts quoted against own characters`() throws {
    let record = Bench.record("1234", quotes: [Quote(text: "123456"), Quote(text: "12")])
    #expect(try fires("quote_share: ['>= 0.66', '<= 0.67']", [record]))
    #expect(try fires("quote_share: 0", [Bench.record("1234")]))
  }

  @Test func `a rule on structure alone says what it measured`() throws {
    let rule = Bench.rule("shape", "when: {caps_ratio: '>= 0.7', letters: '>= 3'}")
    let hit = try #require(try Bench.judgement(rule, "ABCd").hits.first)
    #expect(hit.because == "caps_ratio 0.75 >= 0.7, letters 4 >= 3")
    #expect(hit.range.isEmpty && hit.match.isEmpty)
  }
}
