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
    #expect(try Bench.fired("busy", Bench.rule("busy", "when: {replies: '>= 2'}"), records) == [true, false, false])
  }

  @Test(arguments: [
    ("spam Spam SPAM spam", "repeated_words: 4"), ("no, no! no. yes", "repeated_words: 3"),
    ("да ДА да", "repeated_words: 3"), ("a b a b", "repeated_words: 1"), ("", "repeated_words: 0"),
    ("Buy it now. Buy it now. Buy it now.", "repeated_phrases: 3"), ("go go go", "repeated_phrases: 3"),
    ("one two three one two", "repeated_phrases: 1"), ("x one two one two x", "repeated_phrases: 2"),
    ("you are a l o s e r s", "spelled_letters: 7"), ("i.d.i.o.t", "spelled_letters: 5"),
    ("i\u{200B} d i o t", "spelled_letters: 5"), ("a  b c", "spelled_letters: 2"), ("word", "spelled_letters: 0"),
    ("к о т", "spelled_letters: 3"),
  ])
  func `what is said over and over is counted`(text: String, test: String) throws {
    #expect(try fires(test, [Bench.record(text)]))
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

  @Test func `fields of the author know the whole page`() throws {
    let records = [
      Bench.record("a", by: "Ann", role: "OP", at: 0), Bench.record("b", by: "Bob", depth: 1, at: 30),
      Bench.record("c", by: nil, depth: 1, at: 60), Bench.record("d", by: "Bob", role: "staff", at: 90),
    ]
    func fired(_ test: String) throws -> [Bool] {
      try Bench.fired("shape", Bench.rule("shape", "when: {\(test)}"), records)
    }
    #expect(try fired("author.comments: '>= 2'") == [false, true, false, true])
    #expect(try fired("author.comments: '<= 5'") == [true, true, false, true])
    #expect(try fired("author.role: [staff, op]") == [true, false, false, true])
    #expect(try fired("author.role: '!= staff'") == [true, true, true, false])
    #expect(try fired("is_submitter: false") == [true, true, true, true])
    #expect(try fired("author.first_seen: '>= 1m'") == [false, false, false, true])
    #expect(try fired("thread.comments: 4") == [true, true, true, true])
    #expect(try fired("thread.authors: 2") == [true, true, true, true])
    #expect(try fired("thread.age: ['> 20s', '<= 1m']") == [false, true, true, false])
  }

  @Test func `fields of the parent are unknown at top level`() throws {
    let records = [
      Bench.record("a", by: "Ann", at: 0), Bench.record("b", by: "Bob", depth: 1, at: 30),
      Bench.record("c", by: "Bob", depth: 2, at: 20), Bench.record("d", by: "Cy", depth: 1),
    ]
    func fired(_ test: String) throws -> [Bool] {
      try Bench.fired("shape", Bench.rule("shape", "when: {\(test)}"), records)
    }
    #expect(try fired("parent.author: ANN") == [false, true, false, true])
    #expect(try fired("parent.author: '!= Ann'") == [false, false, true, false])
    #expect(try fired("parent.author: same") == [false, false, true, false])
    #expect(try fired("since_parent: '<= 30s'") == [false, true, true, false])
    #expect(try fired("since_parent: '< 0s'") == [false, false, true, false])
  }

  @Test func `turns count replies that two people give each other`() throws {
    let names = ["Ann", "Bob", "Ann", "Bob", "Bob", "Ann", "Cy"]
    let records = names.enumerated().map { Bench.record("x", by: $1, depth: $0) }
    let turns = [0, 1, 2, 3, 0, 1, 1]
    for (node, count) in turns.enumerated() {
      let rule = Bench.rule("shape", "when: {exchange.turns: \(count)}")
      #expect(try Bench.fired("shape", rule, records)[node], "comment \(node)")
    }
  }

  @Test func `edited comments and quotes found nowhere are fields`() throws {
    let edited = Bench.record("a", flags: [.edited])
    #expect(try fires("edited: true", [edited]))
    #expect(try !fires("edited: true", [Bench.record("a")]))
    let quotes = [Quote(author: "Bob", text: "some words of mine"), Quote(author: "Bob", text: "never said by anyone")]
    let records = [Bench.record("Here are some words of mine.", by: "Bob"), Bench.record("x", quotes: quotes)]
    #expect(try fires("quotes.missing: 1", records))
    let hit = try #require(
      try Bench.judgement(Bench.rule("shape", "when: {quotes.missing: '>= 1'}"), records).hits.first)
    #expect(hit.because == "quotes.missing 1 >= 1, Bob: \"never said by anyone\"")
    #expect(hit.chargedTo == "Ann")
  }
}
