import Testing
import ThreadModel
import ThreadStatistics

/// Parts that are counted apart and joined say what a count over the whole says.
@Suite struct JoinTests {
  private static let rules = ["r0", "r1", "silent"].map {
    RuleSummary(
      id: $0, title: $0, description: nil, category: "insult", score: 5, status: .stable, languages: ["*"],
      references: [], path: "rules.yml", line: 1)
  }

  /// Threads with a bit of everything: users on two sites and without a site, nameless ones, quotes of people who are
  /// elsewhere, times with gaps, texts that come back.
  private static func threads(seed: UInt64) -> [JudgedThread] {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<7).map { number in
      let sketches = (0..<next(25)).map { index in
        let answered = next(index + 1)
        let name = next(8)
        let flagged = Judgement.flagged(
          Double(next(30)) / 4,
          hits: [
            Hit("r\(next(4))"), Hit("r1", view: .quote, chargedTo: "user \(next(7))", counts: false),
          ], categories: [.init(name: "c\(next(3))", score: Double(next(9)) / 2)])
        return Sketch(
          "c\(index)", answers: answered == index ? nil : "c\(answered)", by: name == 7 ? nil : "user \(name)",
          minute: next(5) == 0 ? nil : next(600), text: (0..<next(6)).map { _ in "w\(next(3))" }.joined(separator: " "),
          quotes: next(3) == 0 ? [Quote(author: "user \(next(7))", text: "nobody has these words")] : [],
          links: next(4) == 0 ? ["https://example.org/"] : [], language: [nil, "en", "de"][next(3)],
          judgement: next(3) == 0 ? flagged : .clean)
      }
      let url = ["https://a.example/\(number)", "https://b.example/", nil][next(3)]
      return JudgedThread(key: "t\(number)", article: "w0 w1 and more", url: url, sketches)
    }
  }

  @Test(arguments: StatisticsSubject.allCases, [1, 2, 3] as [UInt64])
  func `joined parts give the table of the whole`(subject: StatisticsSubject, seed: UInt64) {
    let threads = Self.threads(seed: seed)
    let whole = Statistics(of: threads, rules: Self.rules, reviewThreshold: 4).part(by: subject)
    for cut in 0...threads.count {
      let cuts = [0, cut / 2, cut, threads.count]
      let parts = zip(cuts, cuts.dropFirst()).map { first, end in
        Statistics(of: Array(threads[first..<end]), rules: Self.rules, reviewThreshold: 4).part(by: subject)
      }
      var joined = parts[0]
      joined.join(parts[1])
      joined.join(parts[2])
      #expect(joined.table() == whole.table(), "cut at \(cut)")
      #expect(joined.graph().map(Self.edges) == whole.graph().map(Self.edges))
    }
  }

  private static func edges(of graph: UserGraph) -> Set<[String]> {
    Set(graph.edges.map { [graph.nodes[$0.from].label, graph.nodes[$0.to].label, "\($0.replies) \($0.flagged)"] })
  }

  @Test func `joining is not a matter of how the parts are grouped`() {
    let threads = Self.threads(seed: 9)
    func part(_ range: Range<Int>) -> StatisticsPart { Statistics(of: Array(threads[range])).part(by: .user) }
    var left = part(0..<2)
    left.join(part(2..<5))
    left.join(part(5..<7))
    var tail = part(2..<5)
    tail.join(part(5..<7))
    var right = part(0..<2)
    right.join(tail)
    #expect(left.table() == right.table())
  }
}
