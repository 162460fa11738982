import Testing
import ThreadModel

@testable import ThreadStatistics

@Suite struct SmallTableTests {
  private static let threads = [
    JudgedThread([
      Sketch("a", by: "Ann", minute: 0, judgement: .flagged(hits: [Hit("r1"), Hit("r1"), Hit("test", counts: false)])),
      Sketch("b", answers: "a", by: "Bob", minute: 61, judgement: .flagged(hits: [Hit("r1"), Hit("r2")])),
      Sketch(
        "c", answers: "a", by: "Bob", minute: 62, judgement: Judgement(verdict: .pass, score: 1, hits: [Hit("r2")])),
      Sketch("d", answers: "b", by: "Ann"),
    ])
  ]

  private static func summary(_ id: String, category: String = "insult") -> RuleSummary {
    RuleSummary(
      id: id, title: id, description: nil, category: category, score: 5, status: .stable, languages: ["*"],
      references: [], path: "rules.yml", line: 1)
  }

  @Test func `a rule is the sole cause where no other rule counts`() {
    let table = Statistics(of: Self.threads).table(by: .rule)
    let expected: [[StatisticsTable.Cell]] = [
      [.text("r1"), .count(3), .count(2), .count(1), .number(0.5)],
      [.text("r2"), .count(2), .count(2), .count(0), .number(0.5)],
      [.text("test"), .count(1), .count(1), .count(0), .number(0.25)],
    ]
    #expect(table.rows == expected)
  }

  @Test func `a loaded rule that never fires has a row of zeros`() {
    let table = Statistics(of: Self.threads, rules: [Self.summary("silent"), Self.summary("r1")]).table(by: .rule)
    #expect(table.column("rule") == [.text("r1"), .text("r2"), .text("test"), .text("silent")])
    let silent: [StatisticsTable.Cell] = [.text("silent"), .count(0), .count(0), .count(0), .number(0)]
    #expect(table.rows.last == silent)
  }

  @Test func `pairs are ordered and weighted`() {
    let table = Statistics(of: Self.threads).table(by: .pair)
    let expected: [[StatisticsTable.Cell]] = [
      [.text("Bob"), .text("Ann"), .count(2), .count(1)], [.text("Ann"), .text("Bob"), .count(1), .count(0)],
    ]
    #expect(table.rows == expected)
  }

  @Test func `every hour has a row and stands in its place`() {
    let table = Statistics(of: Self.threads).table(by: .hour)
    #expect(table.rows.count == 24)
    #expect(table.rows[10] == [.count(10), .count(1), .count(1)])
    #expect(table.rows[11] == [.count(11), .count(2), .count(1)])
    #expect(table.rows[12] == [.count(12), .count(0), .count(0)])
  }

  @Test func `categories add up what policy has capped`() {
    let table = Statistics(
      of: [
        JudgedThread([
          Sketch("a", by: "Ann", judgement: .flagged(categories: [.init(name: "spam", score: 3)])),
          Sketch(
            "b", by: "Ann",
            judgement: .flagged(categories: [.init(name: "insult", score: 5), .init(name: "spam", score: 1.5)])),
        ])
      ], rules: [Self.summary("r", category: "threat")]
    ).table(by: .category)
    let expected: [[StatisticsTable.Cell]] = [
      [.text("spam"), .count(2), .number(4.5)], [.text("insult"), .count(1), .number(5)],
      [.text("threat"), .count(0), .number(0)],
    ]
    #expect(table.rows == expected)
  }

  @Test func `languages are counted by their primary subtag, the comment's own before the page's`() {
    let table = Statistics(of: [
      JudgedThread(
        language: "de-AT",
        [
          Sketch("a", by: "Ann"), Sketch("b", by: "Ann", language: "EN_gb", judgement: .flagged(4)),
          Sketch("c", by: "Bob", language: "en"),
        ]),
      JudgedThread(key: "other", [Sketch("a", by: "Ann"), Sketch("b", by: "Bob", language: "not a language tag")]),
    ])
    let expected: [[StatisticsTable.Cell]] = [
      [.text("en"), .count(2), .number(0.4), .count(1), .number(0.5), .number(2)],
      [.text("und"), .count(2), .number(0.4), .count(0), .number(0), .number(0)],
      [.text("de"), .count(1), .number(0.2), .count(0), .number(0), .number(0)],
    ]
    #expect(table.table(by: .language).rows == expected)
    let ann = StatisticsTable.Cell.record([
      .init("de", .count(1)), .init("en", .count(1)), .init("und", .count(1)),
    ])
    #expect(table.table(by: .user).cell("languages", of: "Ann") == ann)
    #expect(
      table.table(by: .thread).cell("languages", of: "page")
        == .record([.init("en", .number(2.0 / 3)), .init("de", .number(1.0 / 3))]))
  }

  @Test(arguments: StatisticsSubject.allCases)
  func `every row has a cell a column`(subject: StatisticsSubject) {
    let table = Statistics(of: Self.threads).table(by: subject)
    #expect(table.subject == subject.rawValue)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(!table.rows.isEmpty || subject == .category)
  }
}
