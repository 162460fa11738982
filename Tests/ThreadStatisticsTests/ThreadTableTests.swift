import Testing
import ThreadModel

@testable import ThreadStatistics

/// Figures of one small thread, worked out by hand.
@Suite struct ThreadTableTests {
  /// `a(b(c(d(e))) f) g(h)`, by Ann, Bob and Cid; nobody is named above h.
  static let sketches = [
    Sketch("a", by: "Ann", minute: 0),
    Sketch("b", answers: "a", by: "Bob", minute: 5, judgement: .flagged()),
    Sketch("c", answers: "b", by: "Ann", minute: 7),
    Sketch("d", answers: "c", by: "Bob", minute: 17, judgement: .flagged()),
    Sketch("e", answers: "d", by: "Ann", minute: 18, flags: [.deleted]),
    Sketch("f", answers: "a", by: "Cid", minute: 60, judgement: Judgement(verdict: .reject, score: 20)),
    Sketch("g", by: "Bob", minute: 120, flags: [.removed, .edited]),
    Sketch("h", answers: "g", by: nil, minute: 121),
  ]

  static let table = Statistics(of: [JudgedThread(key: "page", sketches)]).table(by: .thread)

  @Test(arguments: [
    ("thread", StatisticsTable.Cell.text("page")), ("comments", .count(8)), ("authors", .count(3)),
    ("top_level", .count(2)), ("deleted", .count(2)),
    // Depths 0 1 2 3 4 1 0 1; widths 2 3 1 1 1.
    ("max_depth", .count(4)), ("mean_depth", .number(1.5)), ("max_width", .count(3)),
    ("depth_profile", .list([.count(2), .count(3), .count(1), .count(1), .count(1)])),
    // From depth 1 (counted from 1) down: 8, 6, 3, 2, 1.
    ("h_index", .count(3)),
    // Subtrees of 6 4 3 2 1 1 2 1 nodes among 9: (18 + 20 + 18 + 14 + 8 + 8 + 14 + 8) / 36.
    ("structural_virality", .number(3)),
    // Six replies to a, b, c, d and g.
    ("branching", .number(1.2)), ("leaf_share", .number(0.375)),
    // 1, 1, 2, 5, 10 and 60 minutes.
    ("reply_latency_median", .number(210)), ("reply_latency_p90", .number(2100)), ("reply_latency_max", .count(3600)),
    ("duration", .count(7260)), ("peak_hour", .count(10)),
    // a-b-c-d-e, in turns.
    ("exchanges", .count(1)),
    ("pass", .count(5)), ("review", .count(2)), ("hide", .count(0)), ("reject", .count(1)),
    ("flag_rate", .number(0.375)), ("categories", .record([])),
    ("languages", .record([.init("und", .number(1))])), ("turning_point", .missing), ("topicality", .missing),
  ])
  func `a figure of the thread is what the hand worked out`(column: String, expected: StatisticsTable.Cell) {
    #expect(Self.table.cell(column, of: "page") == expected)
  }

  @Test(arguments: [
    ("comments_per_hour", 480.0 / 121),
    // Ann 3, Bob 3, Cid 1: 2 * (1 + 6 + 9) / 21 - 4 / 3.
    ("participation_gini", 4.0 / 21),
    // Bob to Ann, Ann to Bob, Cid to Ann.
    ("reciprocity", 2.0 / 3),
  ])
  func `a fraction of the thread is what the hand worked out`(column: String, expected: Double) throws {
    #expect(try #require(Self.table.cell(column, of: "page")).isClose(to: expected))
  }

  // 0 0 0 0 0 5 5 20: places 3.5, 6.3 and 6.93 of 7.
  @Test(arguments: [("p50", 0.0), ("p90", 9.5), ("p99", 18.95), ("max", 20)])
  func `a quantile of the scores is what the hand worked out`(name: String, expected: Double) throws {
    guard case .record(let members)? = Self.table.cell("score_quantiles", of: "page") else {
      Issue.record("no record")
      return
    }
    #expect(try #require(members.first { $0.name == name }).value.isClose(to: expected))
  }

  @Test func `the depth profile counts comments at each depth`() {
    #expect(DepthProfile.profile(of: JudgedThread(Self.sketches).thread.tree) == [2, 3, 1, 1, 1])
  }

  @Test func `a thread without comments has counts of zero and no other figures`() {
    let table = Statistics(of: [JudgedThread(key: "empty", [])]).table(by: .thread)
    for (column, cell) in zip(table.columns, table.rows[0]) {
      let isPlain =
        cell == .missing || cell == .count(0) || cell == .text("empty") || cell == .list([]) || cell == .record([])
      #expect(isPlain, "\(column.name) is \(cell)")
    }
  }

  @Test func `threads are sorted by comments and then by key`() {
    let one = [Sketch("a", by: "Ann")]
    let two = [Sketch("a", by: "Ann"), Sketch("b", by: "Ann")]
    let table = Statistics(of: [JudgedThread(key: "z", one), JudgedThread(key: "b", one), JudgedThread(key: "m", two)])
      .table(by: .thread)
    #expect(table.column("thread") == [.text("m"), .text("b"), .text("z")])
  }

  @Test func `quotes are counted by where their words stand`() {
    let table = Statistics(of: [
      JudgedThread(
        article: "The mayor opened the new bridge yesterday.",
        [
          Sketch("a", by: "Ann", text: "bridges are for trolls"),
          Sketch(
            "b", by: "Bob", text: "0123456789",
            quotes: [
              Quote(author: "Ann", text: "bridges are for trolls"), Quote(text: "opened the new bridge"),
              Quote(author: "Zoe", text: "nobody ever said this"), Quote(text: "trolls", sourceID: "a"),
            ]),
        ])
    ]).table(by: .thread)
    #expect(table.cell("quotes", of: "page") == .count(4))
    #expect(table.cell("quotes_in_thread", of: "page") == .count(2))
    #expect(table.cell("quotes_in_article", of: "page") == .count(1))
    #expect(table.cell("quotes_not_found", of: "page") == .count(1))
    // 22 + 21 + 21 + 6 quoted, 22 + 10 own.
    #expect(table.cell("quote_share", of: "page") == .number(70.0 / 102))
  }
}
