import Reporters
import TestSupport
import Testing
import ThreadModel

@Suite struct LargeThreadTests {
  /// Every comment answers the one before; the last one is flagged.
  private func chain(_ count: Int) -> PageReport {
    let records = (0..<count).map { number in
      CommentRecord(
        id: String(number), parent: number == 0 ? .topLevel : .id(String(number - 1)), author: Author(name: "a"),
        text: "x")
    }
    let thread = ThreadBuilder.build(FlatThread(records: records), fallbackKey: "chain")
    var judgements = [Judgement](repeating: .clean, count: count)
    judgements[count - 1] = Judgement(verdict: .hide, score: 8)
    return PageReport(
      input: "chain", format: "jsonl", threads: [JudgedThread(thread: thread, judgements: judgements)], defects: [])
  }

  private func report(_ page: PageReport) -> Report {
    Report(version: "1", ruleHash: "0", rules: [], pages: [page], failures: [])
  }

  @Test func `200 000 replies under each other are one page, one drawing and as many lines`() {
    let page = chain(200_000)
    let html = HTMLReporter.scan(report(page), style: Style())
    #expect(html.utf8.count < 200_000 * 300)
    let tree = ThreadTreeReporter.render([page.unjudged], failures: [], style: Style())
    #expect(tree.utf8.count < 200_000 * 200)
    #expect(tree.hasSuffix("┄┄ depth 199999: #199999 a, by markup: x\n"))
    let lines = ThreadJSONLinesReporter.render([page.unjudged], failures: [], style: Style())
    #expect(lines.utf8.count { $0 == 0x0A } == 200_000)
  }

  @Test(arguments: ReporterRegistry.scan.map { $0.name })
  func `a scan grows with the comments and not with their depth`(format: String) throws {
    let reporter = try #require(ReporterRegistry.scan.first { $0.name == format })
    let sizes = [2000, 4000].map { reporter.scan(report(chain($0)), style: Style()).utf8.count }
    #expect(sizes[1] < sizes[0] * 21 / 10)
  }

  @Test func `a page of deep replies closes every list`() {
    #expect(TagReader.imbalance(of: HTMLReporter.scan(report(chain(500)), style: Style())) == nil)
  }

  @Test(arguments: ReporterRegistry.thread.map { $0.name })
  func `a thread grows with the comments and not with their depth`(format: String) throws {
    let reporter = try #require(ReporterRegistry.thread.first { $0.name == format })
    let sizes = [2000, 4000].map {
      reporter.render([chain($0).unjudged], failures: [], style: Style()).utf8.count
    }
    #expect(sizes[1] < sizes[0] * 21 / 10)
  }

  @Test func `interleaved threads keep the order of the input`() {
    let page = page(ordinals: [[0, 2, 5], [1, 3], [4]])
    #expect(ids(page) == ["0-0", "1-0", "0-1", "1-1", "2-0", "0-2"])
  }

  @Test func `threads that follow each other keep theirs`() {
    #expect(ids(page(ordinals: [[0, 1], [], [0, 1, 2]])) == ["0-0", "0-1", "2-0", "2-1", "2-2"])
  }

  private func page(ordinals: [[Int]]) -> ThreadPage {
    let threads = ordinals.enumerated().map { number, ordinals in
      let records = ordinals.indices.map { CommentRecord(id: "\(number)-\($0)", parent: .topLevel, text: "") }
      let flat = FlatThread(key: "t\(number)", records: records, ordinals: ordinals)
      return ThreadBuilder.build(flat, fallbackKey: "")
    }
    return ThreadPage(input: "x", format: "jsonl", threads: threads, defects: [])
  }

  private func ids(_ page: ThreadPage) -> [String] {
    ThreadCSVReporter.render([page], failures: [], style: Style()).split(separator: "\r\n").dropFirst()
      .map { String($0.split(separator: ",", omittingEmptySubsequences: false)[2]) }
  }
}
