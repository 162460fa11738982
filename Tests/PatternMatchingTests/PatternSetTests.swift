import PatternMatching
import Testing

struct PatternSetTests {
  struct Found: Equatable {
    let pattern: Int
    let text: String
  }

  private func scan(
    _ sources: [String], _ text: String, wanted: Int = 10, limits: MatchLimits = MatchLimits()
  ) throws -> (found: [Found], outcome: PatternSet.Outcome) {
    let set = PatternSet(try sources.map { (try Pattern($0), wanted) })
    let bytes = Array(text.utf8)
    var found: [Found] = []
    let outcome = set.scan(text.utf8Span, using: MatchScratch(limits: limits)) { pattern, range in
      found.append(Found(pattern: pattern, text: String(decoding: bytes[range], as: UTF8.self)))
    }
    return (found, outcome)
  }

  @Test func `matches come pattern by pattern in text order`() throws {
    let (found, outcome) = try scan([#"\bto\w*"#, "be"], "To be or not TO be, tomorrow")
    #expect(found.map(\.text) == ["To", "TO", "tomorrow", "be", "be"])
    #expect(found.map(\.pattern) == [0, 0, 0, 1, 1])
    #expect(outcome.gaveUp.isEmpty && outcome.cappedAt == nil)
  }

  @Test func `no more matches are reported than wanted`() throws {
    let (found, _) = try scan(["a"], "aaaa", wanted: 2)
    #expect(found.count == 2)
  }

  @Test(arguments: ["Über", "ПРИВЕТ", "İstanbul", "straße", "e\u{301}tude", "👩‍👩‍👧"])
  func `words of any script are words, whatever their case`(word: String) throws {
    let (found, _) = try scan([#"(?<![\p{L}\p{M}])"# + word + #"(?![\p{L}\p{M}])"#], "x \(word.uppercased()) \(word) y")
    #expect(found.contains { $0.text == word })
  }

  @Test func `an empty match steps over a whole scalar`() throws {
    let (found, _) = try scan(["(?=.)"], "жé👍")
    #expect(found.count == 3)
  }

  @Test func `an empty text is matched, too`() throws {
    let (found, _) = try scan([#"\A\z"#], "")
    #expect(found == [Found(pattern: 0, text: "")])
  }

  @Test(arguments: [#"^(?:(a|aa|ab)+)+$"#, #"(?:a+)+$"#, #"^(\w+\s?)*$"#])
  func `a pattern that explodes gives up and says so`(source: String) throws {
    let (found, outcome) = try scan([source, "a"], String(repeating: "a", count: 60) + "!", wanted: 1)
    #expect(outcome.gaveUp == [0])
    #expect(found.map(\.pattern) == [1])
  }

  @Test func `a match that outgrows the JIT stack is finished without it`() throws {
    let text = String(repeating: "ab", count: 60_000) + "c"
    let limits = MatchLimits(scannedBytes: 1_000_000, heapKiB: 1_000_000, effort: .max)
    let (found, outcome) = try scan(["((a)|b)+c"], text, wanted: 1, limits: limits)
    #expect(outcome.gaveUp.isEmpty)
    #expect(found.first?.text.utf8.count == 120_001)
  }

  @Test func `a text beyond the cap is cut between scalars and the cut is reported`() throws {
    let limits = MatchLimits(scannedBytes: 11)
    let (found, outcome) = try scan(["ж", "end"], String(repeating: "ж", count: 10) + "end", limits: limits)
    #expect(found.count == 5)
    #expect(outcome.cappedAt == 10)
  }

  @Test func `a broken pattern is refused with the place of the problem`() {
    let error = #expect(throws: PatternError.self) { try Pattern("идиот(") }
    #expect(error?.offset == 11)
    #expect(error?.message.contains("parenthesis") == true)
  }

  @Test func `a pattern that matches nothing at all is told`() throws {
    #expect(try Pattern("a||b").matchesEmpty)
    #expect(try !Pattern("a|b").matchesEmpty)
  }

  @Test func `one pattern serves many workers at once`() async throws {
    let set = PatternSet([(try Pattern(#"\bworker \d+\b"#), 1)])
    let total = await withTaskGroup(of: Int.self) { group in
      for worker in 0..<16 {
        group.addTask {
          let scratch = MatchScratch()
          var count = 0
          for number in 0..<500 {
            _ = set.scan("this is worker \(worker * 1000 + number) here".utf8Span, using: scratch) { _, _ in count += 1
            }
          }
          return count
        }
      }
      return await group.reduce(0, +)
    }
    #expect(total == 8000)
  }
}
