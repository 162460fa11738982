import Testing
import ThreadModel

@testable import ThreadStatistics

@Suite struct ThreadShapeTests {
  private static func tree(_ parents: [Int?]) -> ReplyTree { ReplyTree(preorderParents: parents) }

  @Test func `a star of replies to the article has virality close to two`() throws {
    // Ten leaves: 10 paths of length 1 and 45 of length 2.
    let value = try #require(StructuralVirality.value(of: Self.tree(Array(repeating: nil, count: 10))))
    #expect(abs(value - 100.0 / 55) < 1e-12)
  }

  @Test func `a chain has the virality of a path graph`() throws {
    // Mean distance of a path of n nodes is (n + 1) / 3; here n = 200,001.
    let chain = Self.tree([nil] + (0..<199_999).map(Optional.some))
    #expect(abs((try #require(StructuralVirality.value(of: chain))) - 200_002.0 / 3) < 1e-6)
  }

  /// Trees made from the same numbers by the code below were given to networkx 3.6.1: `wiener_index` over the number
  /// of pairs, and `overall_reciprocity`.
  @Test(arguments: [
    (UInt64(1), 5.832786885245902, 0.88), (2, 5.356284153005465, 0.75), (3, 6.761748633879781, 0.8),
  ])
  func `random trees agree with networkx`(seed: UInt64, virality: Double, reciprocity: Double) throws {
    var state = seed
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    let sketches = (0..<60).map { number in
      let parent = next() % (number + 1)
      return Sketch("c\(number)", answers: parent == number ? nil : "c\(parent)", by: "u\(next() % 6)")
    }
    let table = Statistics(of: [JudgedThread(sketches)]).table(by: .thread)
    #expect(try #require(table.cell("structural_virality", of: "page")).isClose(to: virality))
    #expect(try #require(table.cell("reciprocity", of: "page")).isClose(to: reciprocity))
  }

  @Test(arguments: [
    ([Int?](), 0), ([nil], 1), ([nil, 0], 1), ([nil, 0, nil], 1), ([nil, 0, 0], 2), ([nil, 0, 1], 2),
    ([nil, 0, 1, 2, 3], 3), ([nil, nil, nil, nil], 1),
  ])
  func `the h-index needs depth and comments`(parents: [Int?], expected: Int) {
    #expect(HIndex.value(of: Self.tree(parents)) == expected)
  }

  @Test(arguments: [
    // Authors by number; 0 is nobody in particular.
    ([nil, 0, 1, 2], [1, 2, 1, 2], [4]), ([nil, 0, 1], [1, 2, 1], []),
    ([nil, 0, 1, 2, 3, 4], [1, 2, 1, 2, 1, 2], [6]),
    ([nil, 0, 1, 2], [1, 1, 2, 1], []), ([nil, 0, 1, 2, 3], [1, 1, 2, 1, 2], [4]),
    ([nil, 0, 1, 2, 3], [3, 1, 2, 1, 2], [4]), ([nil, 0, 1, 2], [0, 2, 0, 2], []),
    // Two ends after a common beginning; a third voice ends the chain.
    ([nil, 0, 1, 2, 2], [1, 2, 1, 2, 2], [4, 4]), ([nil, 0, 1, 2, 3, 4, 5], [1, 2, 1, 2, 3, 2, 3], [4, 4]),
  ])
  func `an exchange takes two people and four turns`(parents: [Int?], authors: [Int32], lengths: [Int]) {
    #expect(Exchanges.chains(in: Self.tree(parents), authors: authors).map(\.length) == lengths)
  }

  @Test func `an exchange says who began it and where it ends`() {
    let table = Statistics(of: [
      JudgedThread([
        Sketch("a", by: "Cid"), Sketch("b", answers: "a", by: "Ann"), Sketch("c", answers: "b", by: "Bob"),
        Sketch("d", answers: "c", by: "Ann"), Sketch("e", answers: "d", by: "Bob"),
        Sketch("f", answers: "e", by: "Ann"),
        Sketch("g", answers: "d", by: "Bob"),
      ])
    ]).table(by: .thread)
    let chain = { (last: String, count: Int) in
      StatisticsTable.Cell.record([
        .init("users", .list([.text("Ann"), .text("Bob")])), .init("comments", .count(count)),
        .init("first", .text("b")), .init("last", .text(last)),
      ])
    }
    #expect(table.cell("exchange_chains", of: "page") == .list([chain("f", 5), chain("g", 4)]))
    #expect(table.cell("exchanges", of: "page") == .count(2))
  }

  @Test func `replies before the comment they answer do not shorten the wait`() {
    let table = Statistics(of: [
      JudgedThread([
        Sketch("a", by: "Ann", minute: 10), Sketch("b", answers: "a", by: "Bob", minute: 3),
        Sketch("c", answers: "a", by: "Cid", minute: 30),
      ])
    ]).table(by: .thread)
    #expect(table.cell("reply_latency_median", of: "page") == .number(1200))
    #expect(table.cell("duration", of: "page") == .count(1620))
  }

  @Test func `comments of one moment have a duration of zero and no rate`() {
    let table = Statistics(of: [JudgedThread([Sketch("a", by: "Ann", minute: 10)])]).table(by: .thread)
    #expect(table.cell("duration", of: "page") == .count(0))
    #expect(table.cell("comments_per_hour", of: "page") == .missing)
  }
}
