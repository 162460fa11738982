import RuleEngine
import Testing
import ThreadModel

/// Files that are read at once come to what they come to one after the other.
struct ConcurrentReadingTests {
  private static func pack(_ name: String, category: String = "insult", extra: String = "") -> RuleSource {
    let text = """
      version: 1
      languages: [en]
      macros:
        who: '(?:you|he)'
      rules:
        - id: \(name)-one
          title: One
          category: \(category)
          score: 4
          match: {regex: '{{who}} fool|\(name)'}
      \(extra)    examples:
            match: [You fool, he fool]
            clean: [A wise man, a friend]
        - id: \(name)-all
          title: All
          category: insult
          score: 2
          expr: any of \(name)-*
          examples: {none: in a test}

      """
    return RuleSource(path: "\(name).yml", bytes: Array(text.utf8), isProven: true)
  }

  private static let policy = RuleSource(path: "policy.yml", bytes: Array(RuleFixtures.policy.utf8), isProven: true)

  /// The codes of the errors.
  private func expectSame(_ sources: [RuleSource], _ purpose: RuleSetReader.Purpose) async -> [String] {
    let reader = RuleSetReader(checks: RuleFixtures.checks, for: purpose)
    let alone = reader.read(sources)
    for workers in [1, 2, 5] {
      let together = reader.read(await reader.parse(sources, workers: workers))
      #expect(together.set?.hash == alone.set?.hash)
      #expect(together.set?.rules.map(\.summary) == alone.set?.rules.map(\.summary))
      #expect(together.diagnostics == alone.diagnostics)
    }
    return alone.diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  @Test(arguments: [RuleSetReader.Purpose.checking, .judging])
  func `sound files are the same rules however many are read at once`(purpose: RuleSetReader.Purpose) async {
    let packs = ["a", "b", "c", "d", "e", "f", "g"].map { Self.pack("pack-" + $0) }
    #expect(await expectSame([Self.policy] + packs, purpose) == [])
  }

  @Test(arguments: [RuleSetReader.Purpose.checking, .judging])
  func `broken files are reported the same however many are read at once`(purpose: RuleSetReader.Purpose) async {
    var sources = [
      Self.policy, Self.pack("fine"), Self.pack("fine", extra: ""), Self.pack("odd", extra: "    sorce: 3\n"),
    ]
    for (index, text) in ["version: [", "", "version: 1\n---\nversion: 1\n", "%YAML 1.1\n", "- a\n"].enumerated() {
      sources.append(RuleSource(path: "broken\(index).yml", bytes: Array(text.utf8)))
    }
    #expect(await expectSame(sources, purpose).count > 5)
  }

  @Test func `a proven pack is still held against the categories of another policy`() async {
    let sources = [Self.policy, Self.pack("fine"), Self.pack("lost", category: "profanity")]
    #expect(await expectSame(sources, .judging) == ["E203"])
  }
}
