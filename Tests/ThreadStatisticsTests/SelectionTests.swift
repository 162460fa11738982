import Testing
import ThreadModel
import ThreadStatistics

@Suite struct SelectionTests {
  private static let statistics = Statistics(of: UserTableTests.threads)

  private static func users(_ selection: StatisticsSelection) -> [StatisticsTable.Cell] {
    statistics.table(by: .user, selection).column("user")
  }

  // Latencies: Bob 300 s, Ann 1800 s, the unnamed 1200 s, Cid none.
  @Test(arguments: [
    ("median_reply_latency", false, ["Ann", "(unnamed)", "Bob", "Cid"]),
    ("median_reply_latency", true, ["Bob", "(unnamed)", "Ann", "Cid"]),
    ("user", true, ["(unnamed)", "Ann", "Bob", "Cid"]), ("user", false, ["Cid", "Bob", "Ann", "(unnamed)"]),
    ("identity", false, ["Cid", "Bob", "Ann", "(unnamed)"]),
    // Equal figures keep the order of the table: comments, then name.
    ("links", false, ["Ann", "Bob", "(unnamed)", "Cid"]), ("links", true, ["Bob", "(unnamed)", "Cid", "Ann"]),
    ("no_such_column", true, ["Bob", "Ann", "(unnamed)", "Cid"]),
  ])
  func `rows are sorted by a column, those without the figure last`(
    column: String, isAscending: Bool, expected: [String]
  ) {
    let order = StatisticsSelection.Order(column: column, isAscending: isAscending)
    #expect(Self.users(StatisticsSelection(order: order)) == expected.map { .text($0) })
  }

  @Test func `the first rows are kept, and those with enough comments`() {
    #expect(Self.users(StatisticsSelection(top: 2)) == [.text("Bob"), .text("Ann")])
    #expect(Self.users(StatisticsSelection(top: 0)).isEmpty)
    #expect(Self.users(StatisticsSelection(minComments: 2)) == [.text("Bob"), .text("Ann")])
    let pairs = Self.statistics.table(by: .pair, StatisticsSelection(minComments: 1))
    #expect(pairs.rows.count == 4)
    #expect(Self.statistics.table(by: .pair, StatisticsSelection(minComments: 2)).rows.isEmpty)
    #expect(Self.statistics.table(by: .hour, StatisticsSelection(minComments: 3)).column("hour") == [.count(10)])
  }

  @Test(arguments: StatisticsSubject.allCases)
  func `a table that is cut short begins like the whole one`(subject: StatisticsSubject) {
    let whole = Self.statistics.table(by: subject).rows
    for top in 0...whole.count {
      #expect(Self.statistics.table(by: subject, StatisticsSelection(top: top)).rows == Array(whole.prefix(top)))
    }
  }

  @Test(arguments: StatisticsSubject.allCases)
  func `on all cores the same is counted`(subject: StatisticsSubject) async {
    let part = await Self.statistics.part(countingAtOnce: subject)
    #expect(part.table() == Self.statistics.table(by: subject))
  }

  @Test func `several tables come in the order in which they are asked for`() async {
    let subjects = StatisticsSubject.allCases.reversed() as [StatisticsSubject]
    #expect(await Self.statistics.tables(by: subjects) == subjects.map { Self.statistics.table(by: $0) })
  }

  @Test func `a graph has every user and an edge a pair, narrowed only those with an edge left`() throws {
    let part = Self.statistics.part(by: .pair)
    let graph = try #require(part.graph())
    #expect(Set(graph.nodes.map(\.label)) == ["Ann", "Bob", "Cid", "(unnamed)"])
    let edges = graph.edges.map {
      "\(graph.nodes[$0.from].label) \(graph.nodes[$0.to].label) \($0.replies) \($0.flagged)"
    }
    #expect(Set(edges) == ["Bob Ann 1 1", "Ann Bob 1 1", "(unnamed) Ann 1 1", "Bob Cid 1 0"])
    #expect(graph.nodes.first { $0.label == "Bob" }?.comments == 4)
    let order = StatisticsSelection.Order(column: "from", isAscending: false)
    let narrow = try #require(part.graph(StatisticsSelection(order: order, top: 1)))
    #expect(narrow.nodes.map(\.label) == ["Ann", "Bob"])
    #expect(narrow.edges == [UserGraph.Edge(from: 1, to: 0, replies: 1, flagged: 1)])
    #expect(Self.statistics.part(by: .user).graph() == nil)
  }
}
