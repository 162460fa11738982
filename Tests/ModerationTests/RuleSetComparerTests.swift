import Moderation
import RuleEngine
import TestSupport
import Testing
import ThreadModel

struct RuleSetComparerTests {
  static func side(_ rules: String, policy: String = "thresholds: {review: 4, hide: 8}") throws -> RuleSetComparer.Side
  {
    let text = """
      version: 1
      \(policy)
      categories: {insult: {max: 10}, conduct: {}}
      rules:
      \(rules)
      """
    let shelf = PatternShelf()
    let source = RuleSource(path: "r.yml", bytes: Array(text.utf8))
    let set = try #require(RuleSetReader(checks: shelf.checks).read([source]).set)
    return RuleSetComparer.Side(set, book: try RuleBook(set, hash: set.hash, patterns: shelf), origin: "r.yml")
  }

  static func rule(_ id: String, _ match: String, _ score: Double, _ more: String = "") -> String {
    "  - {id: \(id), title: About \(id), category: insult, score: \(score), match: \(match), \(more)"
      + "examples: {none: test}}\n"
  }

  private func comparison(
    of lines: [String], old: RuleSetComparer.Side, new: RuleSetComparer.Side, limit: Int = 20,
    limits: StreamLimits = StreamLimits()
  ) async throws -> RuleComparison {
    let folder = try TemporaryFolder()
    let sources = [InputSource.file(try folder.write("a.jsonl", lines.joined(separator: "\n")))]
    let options = Moderator.Options(format: "jsonl")
    let comparison = await RuleSetComparer(old: old, new: new, options: options, limit: limit)
      .comparison(on: sources, version: "1", limits: limits).comparison
    #expect(comparison.failures.isEmpty)
    return comparison
  }

  private static let page = [
    #"{"id":"1","author":"ann","text":"You fool."}"#,
    #"{"id":"2","parent_id":"1","author":"bob","text":"A clown speaks."}"#,
    #"{"id":"3","parent_id":"2","author":"ann","text":"You fool, you clown."}"#,
    #"{"id":"4","author":"cat","text":"Nice day."}"#,
  ]

  @Test func `each change stands below the rule that is answerable for it`() async throws {
    let old = try Self.side(Self.rule("fool", "fool", 4) + Self.rule("gone", "nice", 4))
    let new = try Self.side(Self.rule("fool", "fool", 4) + Self.rule("clown", "clown", 5))
    let comparison = try await comparison(of: Self.page, old: old, new: new)
    #expect(comparison.effects.map(\.rule) == ["clown", "gone"])
    #expect(comparison.effects.map(\.edit) == [.added, .removed])
    let clown = comparison.effects[0]
    #expect(clown.comments.map(\.comment.id) == ["2", "3"])
    #expect(clown.comments.map(\.change) == [.flagged, .harsher])
    #expect(clown.comments[0].excerpt.comments.map(\.id) == ["1", "2"])
    #expect(clown.comments[1].contributions == [.init(rule: "clown", before: nil, after: 5)])
    #expect(comparison.effects[1].comments.map(\.change) == [.released])
    #expect(comparison.totals.flaggedBefore == 3)
    #expect(comparison.totals.flaggedAfter == 3)
    #expect(comparison.totals.comments == 4)
    #expect(
      comparison.authors == [
        AuthorEffect(name: "bob", flaggedBefore: 0, flaggedAfter: 1),
        AuthorEffect(name: "cat", flaggedBefore: 1, flaggedAfter: 0),
      ])
  }

  @Test func `the same rules change nothing, whatever their file looks like`() async throws {
    let old = try Self.side(Self.rule("fool", "fool", 4) + Self.rule("clown", "clown", 4))
    let new = try Self.side(Self.rule("clown", "{word: clown}", 4) + Self.rule("fool", "fool", 4))
    let comparison = try await comparison(of: Self.page, old: old, new: new)
    #expect(comparison.effects.isEmpty)
    #expect(comparison.authors.isEmpty)
    #expect(comparison.old.hash == comparison.new.hash)
  }

  @Test func `another threshold is nobody's rule`() async throws {
    let rules = Self.rule("fool", "fool", 4)
    let old = try Self.side(rules)
    let new = try Self.side(rules, policy: "thresholds: {review: 5, hide: 8}")
    let comparison = try await comparison(of: Self.page, old: old, new: new)
    #expect(comparison.effects.map(\.rule) == [nil])
    #expect(comparison.counts[.released] == 2)
  }

  @Test func `a floor that a rule brings now is its doing, and a score alone is counted`() async throws {
    let old = try Self.side(Self.rule("fool", "fool", 4) + Self.rule("clown", "clown", 1))
    let new = try Self.side(Self.rule("fool", "fool", 4, "verdict: hide, ") + Self.rule("clown", "clown", 2))
    let comparison = try await comparison(of: Self.page, old: old, new: new)
    #expect(comparison.effects.map(\.rule) == ["fool", "clown"])
    #expect(comparison.effects[0].counts[.harsher] == 2)
    #expect(comparison.effects[0].edit == .edited)
    #expect(comparison.effects[1].counts.scoreOnly == 1)
    #expect(comparison.effects[1].comments.isEmpty)
  }

  @Test func `a rule that fires because others do is said not to be edited`() async throws {
    let twice = """
        - {id: twice, title: Twice, category: conduct, score: 4, examples: {none: test}, \
      count: {rules: [fool], per: author, gte: 2}}

      """
    let old = try Self.side(Self.rule("fool", "nowhere", 1) + twice)
    let new = try Self.side(Self.rule("fool", "fool", 1) + twice)
    let comparison = try await comparison(of: Self.page, old: old, new: new)
    #expect(comparison.effects.first?.rule == "twice")
    #expect(comparison.effects.first?.edit == .unchanged)
    #expect(comparison.effects.first?.comments.map(\.comment.id) == ["3"])
  }

  @Test func `no more comments are kept than asked for, the first of each kind, and all are counted`() async throws {
    let lines = (0..<300).map { #"{"id":"\#($0)","author":"a\#($0 % 7)","text":"fool \#($0)"}"# }
    let old = try Self.side(Self.rule("fool", "nowhere", 4))
    let new = try Self.side(Self.rule("fool", "fool", 4))
    let comparison = try await comparison(of: lines, old: old, new: new, limit: 3)
    #expect(comparison.effects.map { $0.comments.map(\.comment.id) } == [["0", "1", "2"]])
    #expect(comparison.counts[.flagged] == 300)
    #expect(try await self.comparison(of: lines, old: old, new: new, limit: 0).effects[0].comments.isEmpty)
  }

  @Test(arguments: [0, 4]) func `a stream of lines compares as the whole does`(width: Int) async throws {
    let old = try Self.side(Self.rule("one", "{regex: 'e'}", 4) + Self.rule("two", "{regex: 'a$'}", 5))
    let new = try Self.side(Self.rule("one", "{regex: 'ee'}", 4) + Self.rule("three", "{regex: 't'}", 9))
    let words = ["tree", "sea", "beet", "moon", "tea", "fee", "x"]
    let lines = (0..<400).map { number in
      let thread = width == 0 ? number / 12 : number % width
      return #"{"thread":"t\#(thread)","id":"\#(number)","author":"\#(words[number % 5])","#
        + #""text":"\#(words[number % 7]) \#(words[number % 3])"}"#
    }
    var limits = StreamLimits()
    limits.wholeInput = 3000
    limits.batch = 2000
    let whole = try await comparison(of: lines, old: old, new: new, limit: 15)
    let pieces = try await comparison(of: lines, old: old, new: new, limit: 15, limits: limits)
    #expect(whole.counts.verdicts > 100)
    #expect(whole.totals == pieces.totals)
    #expect(whole.authors == pieces.authors)
    #expect(whole.effects.map(\.counts) == pieces.effects.map(\.counts))
    #expect(whole.effects.map { $0.comments.map(\.comment.id) } == pieces.effects.map { $0.comments.map(\.comment.id) })
  }

  @Test func `an input that cannot be read is told and the others go on`() async throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("b.jsonl", Self.page.joined(separator: "\n"))
    let side = try Self.side(Self.rule("fool", "fool", 4))
    let comparison = await RuleSetComparer(old: side, new: side, limit: 1)
      .comparison(on: [.file(folder.path("none")), .file(good)], version: "1").comparison
    #expect(comparison.failures.map(\.input) == [folder.path("none")])
    #expect(comparison.totals.inputs == 1)
  }
}
