import Glibc
import Testing
import ThreadModel

@testable import ThreadStatistics

@Suite struct TopicalityTests {
  /// Article: bridge bridge opens. N = 4 with the article; df: bridge 2, opens 1, cats 2.
  private static let table = Statistics(of: [
    JudgedThread(
      title: "Bridge", article: "bridge opens",
      [
        Sketch("a", by: "Ann", text: "The bridge!"), Sketch("b", by: "Bob", text: "cats, cats"),
        Sketch("c", by: "Cid", text: "CATS"), Sketch("d", by: "Dan", text: "?!"),
      ])
  ]).table(by: .thread)

  @Test func `closeness is the cosine of idf-weighted terms`() throws {
    // Texts: article, a, b, c and d, which has no term but is a comment: N = 5.
    let (bridge, opens, the) = (log(6.0 / 3) + 1, log(6.0 / 2) + 1, log(6.0 / 2) + 1)
    let article = (4 * bridge * bridge + opens * opens).squareRoot()
    let expected = 2 * bridge * bridge / (article * (bridge * bridge + the * the).squareRoot())
    guard case .list(let least) = try #require(Self.table.cell("least_topical", of: "page")) else {
      Issue.record("no list")
      return
    }
    #expect(least.count == 3)
    #expect(least[0] == .record([.init("id", .text("b")), .init("closeness", .number(0))]))
    #expect(least[1] == .record([.init("id", .text("c")), .init("closeness", .number(0))]))
    guard case .record(let last) = least[2] else { return }
    #expect(last[1].value.isClose(to: expected))
    // 0, 0 and that.
    #expect(Self.table.cell("topicality", of: "page") == .number(0))
  }

  @Test func `a comment that repeats the article is as close as can be`() throws {
    let table = Statistics(of: [
      JudgedThread(article: "bridge opens, bridge", [Sketch("a", by: "Ann", text: "Opens bridge bridge")])
    ]).table(by: .thread)
    #expect(try #require(table.cell("topicality", of: "page")).isClose(to: 1))
  }

  @Test func `without an article or without words nothing is on or off the topic`() {
    for (article, text) in [("", "words"), ("...", "words"), ("words", "...")] {
      let table = Statistics(of: [JudgedThread(title: "words", article: article, [Sketch("a", by: "Ann", text: text)])])
        .table(by: .thread)
      if article == "..." { continue }
      #expect(table.cell("topicality", of: "page") == .missing)
      #expect(table.cell("least_topical", of: "page") == .missing)
    }
  }
}
