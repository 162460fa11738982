import RuleEngine
import Testing
import ThreadModel

@Suite struct RuleSetHashTests {
  private static func hash(_ text: String) throws -> String {
    let set = RuleFixtures.read(("all.yml", text), ("lists/shops.txt", WorkedExample.shops)).set
    return try #require(set).hash
  }

  private static func original() throws -> String { try hash(WorkedExample.text) }

  @Test func `the hash is 64 lower-case hexadecimal digits`() throws {
    let hash = try Self.original()
    #expect(hash.utf8.count == 64)
    #expect(hash.allSatisfy { "0123456789abcdef".contains($0) })
  }

  @Test(arguments: [
    ("# What a moderator might write.", "# Something else."),
    ("languages: [en, pt-br]", "languages: ['pt-BR', \"en\"]"),
    ("insult:  {max: 8, min: -2}", "insult:\n    min: -2.0\n    max: 8"), ("Calls the reader a fool", "Names"),
    ("In the author's own words.", "Why not."), ("#2]", "#3]"), ("You are a dunce.\n", "You are a fool.\n"),
    ("measured on whole threads", "later"), ("score: 4", "score: 4.0"), ("'{{calls}}'", "\"{{calls}}\""),
    ("macros:", "macros:\n  unused: x"), ("match: {regex: '{{calls}}'}", "in: body\n    match: {regex: '{{calls}}'}"),
    ("[WHY DOES NOBODY EVER READ THE ARTICLE]", "[SO MANY CAPITALS IN ONE SINGLE SENTENCE HERE]"),
  ])
  func `what cannot change a judgement leaves the hash as it is`(old: String, new: String) throws {
    let text = WorkedExample.text.replacing(old, with: new)
    #expect(text != WorkedExample.text)
    #expect(try Self.hash(text) == Self.original())
  }

  @Test(arguments: [
    ("score: 4", "score: 4.5"), ("review: 4", "review: 3"), ("min: -2", "min: -3"), ("id: shouting", "id: loud"),
    ("(?:fool|", "(?:clown|"), ("status: test", "status: stable"), ("times: 3", "times: 2"), (">= 0.7", "> 0.7"),
    ("in: quote", "in: parent"), ("normalize: none", "normalize: text"), ("verdict: hide", "verdict: review"),
    ("languages: '*'", "languages: en"), ("none: [sorry]", "none: [pardon]"), ("cheap watches", "cheap clocks"),
    ("replies: '> 3'", "replies: '> 4'"), ("unless: {regex", "none:\n      - {regex"),
    ("conduct:", "conduct: {max: 6}"),
    ("[exactly, well said]", "[exactly well said]"),
  ])
  func `what can change a judgement changes the hash`(old: String, new: String) throws {
    let text = WorkedExample.text.replacing(old, with: new)
    #expect(text != WorkedExample.text)
    #expect(try Self.hash(text) != Self.original())
  }

  @Test func `a changed list changes the hash and a comment in it does not`() throws {
    func hash(_ shops: String) throws -> String {
      try #require(RuleFixtures.read(("all.yml", WorkedExample.text), ("lists/shops.txt", shops)).set).hash
    }
    #expect(try hash(WorkedExample.shops + "# more\n") == Self.original())
    #expect(try hash(WorkedExample.shops + "more\n") != Self.original())
  }

  @Test func `neither the order of rules nor their files change the hash`() throws {
    let one = "  - {id: one, title: A, category: insult, score: 4, match: fool, examples: {none: short}}\n"
    let two = "  - {id: two, title: B, category: insult, score: 2, match: clown, examples: {none: short}}\n"
    let head = "version: 1\nrules:\n"
    let together = RuleFixtures.read(("policy.yml", RuleFixtures.policy), ("a.yml", head + one + two)).set?.hash
    let swapped = RuleFixtures.read(("policy.yml", RuleFixtures.policy), ("a.yml", head + two + one)).set?.hash
    let apart = RuleFixtures.read(
      ("policy.yml", RuleFixtures.policy), ("z/b.yml", head + one), ("a/c.yml", head + two)
    ).set?.hash
    #expect(together != nil)
    #expect(together == swapped)
    #expect(together == apart)
  }

  private static let composites = """

      - {id: both-of-them, title: A, category: insult, score: 4, expr: '2 of [insult-direct, shouting] and not link-shop',
         absorbs: [shouting], when: {author.role: [staff, op], since_parent: '< 1h'}, examples: {none: in a test}}
      - {id: many-of-them, title: A, category: insult, score: 4, examples: {none: in a test},
         count: {rules: 'insult-*', per: author, distinct: target, within: 7d, gte: 3}}
    ignores: [{comment: 0123456789abcdef, rule: shouting, reason: She quotes a play.}]

    """

  @Test(arguments: [
    ("2 of", "1 of", false), ("and not", "or not", false), ("absorbs: [shouting],", "", false),
    ("[staff, op]", "[staff]", false), ("'< 1h'", "'< 2h'", false), ("'insult-*'", "insult-direct", false),
    ("per: author", "per: thread", false), ("distinct: target, ", "", false), ("7d", "8d", false),
    ("gte: 3", "gt: 3", false), ("0123", "1123", false), ("[staff, op]", "[op, staff]", true), ("7d", "1w", true),
    ("2 of [insult-direct, shouting] and", "(2 of [insult-direct,shouting]) and", true), ("a play", "Hamlet", true),
  ]) func `rules about rules are part of the hash`(old: String, new: String, isSame: Bool) throws {
    let text = WorkedExample.text + Self.composites
    let changed = text.replacing(old, with: new)
    #expect(changed != text)
    #expect(try (Self.hash(changed) == Self.hash(text)) == isSame)
  }
}
