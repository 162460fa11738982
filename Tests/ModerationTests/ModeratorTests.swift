import Moderation
import RuleEngine
import TestSupport
import Testing
import ThreadModel

struct ModeratorTests {
  private func book() throws -> RuleBook {
    let rules = """
      version: 1
      thresholds: {review: 4}
      categories: {insult: {}}
      rules:
        - {id: fool, title: Fool, category: insult, score: 4, match: fool, examples: {none: in a test}}
      """
    let shelf = PatternShelf()
    let source = RuleSource(path: "r.yml", bytes: Array(rules.utf8))
    let set = try #require(RuleSetReader(checks: shelf.checks).read([source]).set)
    return try RuleBook(set, hash: set.hash, patterns: shelf)
  }

  @Test func `inputs come back in their order, failures apart`() async throws {
    let folder = try TemporaryFolder()
    var sources: [InputSource] = []
    for number in 0..<20 {
      let lines = (0...number).map { _ in #"{"text":"you fool"}"# }.joined(separator: "\n")
      sources.append(.file(try folder.write("\(number).jsonl", number == 7 ? "" : lines)))
    }
    let report = await Moderator(book: try book()).report(on: sources, version: "1")
    #expect(report.pages.map(\.input) == sources.enumerated().filter { $0.offset != 7 }.map(\.element.name))
    #expect(report.failures.map(\.input) == [sources[7].name])
    let counts: [Int] = report.pages.map { $0.threads[0].judgements.count }
    let expected: [Int] = (1...20).filter { $0 != 8 }
    #expect(counts == expected)
  }

  @Test func `a large thread is judged in pieces as it is in one`() async throws {
    let folder = try TemporaryFolder()
    let lines = (0..<5000).map { #"{"id":"\#($0)","text":"\#($0 % 3 == 0 ? "fool" : "fine") \#($0)"}"# }
    let source = InputSource.file(try folder.write("a.jsonl", lines.joined(separator: "\n")))
    let book = try book()
    let report = await Moderator(book: book).report(on: [source], version: "1")
    let judged = try #require(report.pages.first?.threads.first)
    #expect(judged.judgements == Judge(book).judgements(of: judged.thread))
    #expect(judged.judgements.count { $0.verdict == .review } == 1667)
  }

  @Test func `a format can be forced and progress is counted`() async throws {
    let folder = try TemporaryFolder()
    let source = InputSource.file(try folder.write("a.txt", #"{"text":"x"}"#))
    let progress = Progress(inputs: 1)
    let options = Moderator.Options(format: "article")
    let report = await Moderator(book: nil, options: options).report(on: [source], version: "1", progress: progress)
    #expect(report.pages.map(\.format) == ["article"])
    #expect(progress.finishedInputs == 1)
  }
}
