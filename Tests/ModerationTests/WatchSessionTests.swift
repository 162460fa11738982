import Moderation
import RuleEngine
import TestSupport
import Testing
import ThreadModel

struct WatchSessionTests {
  private static let page = [
    #"{"thread":"a","id":"1","author":"ann","text":"You fool.","lang":"en"}"#,
    #"{"thread":"a","id":"2","parent_id":"1","author":"bob","text":"A clown speaks, and a clown he is.","lang":"en"}"#,
    #"{"thread":"a","id":"3","parent_id":"2","author":"ann","text":"Du Narr, you clown!","lang":"de"}"#,
    #"{"thread":"b","id":"4","author":"cat","text":"Nice day, fool."}"#,
    #"{"thread":"b","id":"5","parent_id":"4","author":"ann","text":"THE FOOL ON THE HILL IS A CLOWN TOO"}"#,
    #"{"thread":"b","id":"6","parent_id":"5","author":"bob","text":"Nothing here."}"#,
  ]

  /// Each is an edit of the one before.
  private static let edits: [[String]] = [
    [rule("fool", "fool", 4)],
    [rule("fool", "fool", 4), rule("clown", "clown", 5)],
    [rule("clown", "clown", 5), rule("fool", "fool", 4)],
    [
      rule("clown", "clown", 5, "times: 2, "), rule("fool", "{regex: '\\bfool'}", 4),
      rule("narr", "narr", 3, "languages: [de], "),
    ],
    [rule("clown", "clown", 5), rule("fool", "fool", 4), both, twice],
    [rule("clown", "clown", 1), rule("fool", "fool", 4, "status: test, "), both, twice, lone],
    [rule("fool", "fool", 4, "unless: {author.flagged: '>= 1'}, "), other, guarded, twice],
    [rule("fool", "fool", 4), guarded, lone, shout],
    [rule("fool", "nowhere", 4), shout],
    [],
    [rule("fool", "fool", 4), rule("clown", "clown", 5), both, guarded, twice, shout],
  ]

  private static func rule(_ id: String, _ match: String, _ score: Double, _ more: String = "") -> String {
    RuleSetComparerTests.rule(id, match, score, more)
  }

  private static let both = composite("both", "expr: fool and clown, absorbs: [clown]")
  private static let other = composite("both", "expr: fool or guarded")
  private static let lone = composite("lone", "expr: not fool")
  private static let guarded = composite("guarded", "expr: any of fool*, when: {depth: '>= 1'}")
  private static let twice = composite("twice", "count: {rules: [fool], per: author, gte: 2}")
  private static let shout = composite("shout", "when: {caps_ratio: '>= 0.7', thread.comments: '>= 2'}")

  private static func composite(_ id: String, _ what: String) -> String {
    "  - {id: \(id), title: \(id), category: conduct, score: 4, \(what), examples: {none: test}}\n"
  }

  private func side(_ rules: [String]) throws -> RuleSetComparer.Side {
    // The rules of an earlier edit may be gone: references to them would be errors.
    let rules = rules.isEmpty ? [Self.rule("none", "nowhere", 1)] : rules
    return try RuleSetComparerTests.side(rules.joined())
  }

  private func pages(in folder: TemporaryFolder) async throws -> (source: InputSource, pages: [PageReport]) {
    let source = InputSource.file(try folder.write("a.jsonl", Self.page.joined(separator: "\n")))
    let report = await Moderator(book: nil, options: Moderator.Options(format: "jsonl")).report(
      on: [source], version: "1")
    #expect(report.pages.flatMap(\.threads).count == 2)
    return (source, report.pages)
  }

  @Test func `after each edit the judgements are those of a whole run, and so is what changed`() async throws {
    let folder = try TemporaryFolder()
    let (source, pages) = try await pages(in: folder)
    var session = await WatchSession(pages, side: try side(Self.edits[0]), language: nil, version: "1", limit: 9)
    var before = try side(Self.edits[0])
    for rules in Self.edits + Self.edits.reversed() {
      let new = try side(rules)
      let comparison = try await session.update(to: new, patterns: PatternShelf())
      let options = Moderator.Options(format: "jsonl")
      let whole = await RuleSetComparer(old: before, new: new, options: options, limit: 9)
        .comparison(on: [source], version: "1").comparison
      #expect(comparison == whole)
      let judged = await Moderator(book: session.side.book, options: options).report(on: [source], version: "1")
      for (kept, fresh) in zip(session.judgements, judged.pages.flatMap(\.threads).map(\.judgements)) {
        for (kept, fresh) in zip(kept, fresh) { #expect(kept == fresh, "\(rules)") }
      }
      #expect(session.flagged == whole.totals.flaggedAfter)
      before = new
    }
  }

  @Test func `only the rules that changed are matched again`() throws {
    let sets = try Self.edits.map { rules in try side(rules) }
    let counts = try zip(sets, sets.dropFirst()).map { old, new in
      try RuleRevision(from: old.set, to: new.set, patterns: PatternShelf()).changedRules
    }
    #expect(counts == [1, 0, 3, 4, 3, 3, 3, 1, 1, 6])
  }

  @Test func `a save is seen once, when the files lie still`() throws {
    let folder = try TemporaryFolder()
    try folder.write("rules/a.yml", "version: 1\n")
    let paths = [folder.path("rules")]
    var saves = SaveDetector(RuleFileStamp(paths))
    var seen = [saves.sawSave(RuleFileStamp(paths))]
    try folder.write("rules/a.yml", "version: 1\n# more\n")
    seen.append(saves.sawSave(RuleFileStamp(paths)))
    try folder.write("rules/a.yml", "version: 1\n# more and more\n")
    for _ in 0..<3 { seen.append(saves.sawSave(RuleFileStamp(paths))) }
    #expect(seen == [false, false, false, true, false])
  }

  @Test func `a file that is new, renamed over another or gone is a save`() throws {
    let folder = try TemporaryFolder()
    try folder.write("rules/a.yml", "version: 1\n")
    let paths = [folder.path("rules")]
    var stamps = [RuleFileStamp(paths)]
    try folder.write("rules/b.yml", "version: 1\n")
    stamps.append(RuleFileStamp(paths))
    try folder.replace("rules/a.yml", "version: 1\n")
    stamps.append(RuleFileStamp(paths))
    try folder.remove("rules/b.yml")
    stamps.append(RuleFileStamp(paths))
    #expect(Set(stamps).count == 4)
    #expect(stamps[3].fileCount == 1)
  }
}
