import FoundationEssentials
import Moderation
import RuleEngine
import TestSupport
import Testing
import ThreadModel

/// The shipped packs judge their own examples alike with and without the prefilter.
struct PrefilterTests {
  /// Every so many examples; all with `MODERATE_THOROUGH=1`.
  private static let stride = ProcessInfo.processInfo.environment["MODERATE_THOROUGH"] == nil ? 29 : 1

  @Test func `the shipped packs read the same for judging, and judge the same with and without the prefilter`() throws {
    let shelf = PatternShelf()
    let files = RuleFiles([Repository.path("Rules")])
    let (read, _) = RuleSetReader(checks: shelf.checks).read(files.sources)
    let set = try #require(read)
    #expect(files.areProven)
    let quick = RuleSetReader(checks: PatternShelf(trustsSources: true).checks, for: .judging).read(files.sources)
    let trusted = try #require(quick.set)
    #expect(trusted.hash == set.hash)
    #expect(trusted.rules.map(\.summary) == set.rules.map(\.summary))
    #expect(trusted.rules.allSatisfy { $0.examples.match.isEmpty })
    let filtered = Judge(try RuleBook(set, hash: "", patterns: shelf))
    let all = Judge(try RuleBook(set, hash: "", patterns: shelf, usesPrefilter: false))
    let examples = set.rules.flatMap { rule in
      (rule.examples.match + rule.examples.clean).map { (rule, $0) }
    }
    var hits = 0
    for index in Swift.stride(from: 0, to: examples.count, by: Self.stride) {
      let (rule, example) = examples[index]
      let thread = example.thread
      let language = example.language ?? rule.summary.languages.first { $0 != "*" }
      let judgements = filtered.judgements(of: thread, language: language)
      #expect(judgements == all.judgements(of: thread, language: language), "\(thread.comments.map(\.text))")
      hits += judgements.reduce(0) { $0 + $1.hits.count }
    }
    #expect(hits > 20)
  }
}
