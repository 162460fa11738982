import Testing
import ThreadModel

@testable import ThreadStatistics

private typealias Comment = ThreadModel.Comment

@Suite struct RuleValueTests {
  private static func rule(_ id: String) -> RuleSummary {
    RuleSummary(
      id: id, title: id, description: nil, category: "insult", score: 5, status: .stable, languages: ["*"],
      references: [], path: "a.yml", line: 1)
  }

  private static let thread = JudgedThread([
    Sketch("1", by: "Ann", judgement: .flagged(hits: [Hit("a"), Hit("a"), Hit("b")])),
    Sketch("2", by: "Bob", flags: [.spam], judgement: .flagged(hits: [Hit("a"), Hit("c")])),
    Sketch("3", by: "Cid", flags: [.spam], judgement: .flagged(hits: [Hit("a"), Hit("b")])),
    Sketch("4", by: "Dot", flags: [.spam], judgement: .flagged(hits: [Hit("c")])),
    Sketch("5", by: "Eve"),
  ])

  private static func table(isLabelled: Bool) -> StatisticsTable {
    let rules = ["a", "b", "c", "silent"].map(rule)
    return RuleValues(
      of: [thread], rules: rules, soleCauses: { $0.hits.count == 1 ? ["c"] : [] },
      label: isLabelled ? { $0.flags.contains(.spam) } : nil
    ).table
  }

  @Test func `hits, comments and shares are counted`() {
    let table = Self.table(isLabelled: false)
    #expect(table.column("rule") == [.text("a"), .text("b"), .text("c"), .text("silent")])
    #expect(table.column("hits") == [.count(4), .count(2), .count(2), .count(0)])
    #expect(table.column("comments") == [.count(3), .count(2), .count(2), .count(0)])
    #expect(table.column("sole_cause") == [.count(0), .count(0), .count(1), .count(0)])
    #expect(table.column("share") == [.number(0.6), .number(0.4), .number(0.4), .number(0)])
  }

  @Test func `the rule that fires most often beside it is named`() {
    let table = Self.table(isLabelled: false)
    #expect(table.column("overlap_with") == [.text("b"), .text("a"), .text("a"), .missing])
    #expect(table.cell("overlap", of: "a")?.isClose(to: 2.0 / 3) == true)
    #expect(table.column("overlap").dropFirst() == [.number(1), .number(0.5), .missing])
  }

  @Test func `labels tell precision and recall, and only labels do`() {
    let labelled = Self.table(isLabelled: true)
    #expect(labelled.cell("precision", of: "a")?.isClose(to: 2.0 / 3) == true)
    #expect(labelled.column("precision").dropFirst() == [.number(0.5), .number(1), .missing])
    #expect(labelled.cell("recall", of: "c")?.isClose(to: 2.0 / 3) == true)
    #expect(Self.table(isLabelled: false).column("precision") == [.missing, .missing, .missing, .missing])
    #expect(Self.table(isLabelled: false).column("recall") == [.missing, .missing, .missing, .missing])
  }
}
