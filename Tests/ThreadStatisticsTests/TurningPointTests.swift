import Testing
import ThreadModel

@testable import ThreadStatistics

@Suite struct TurningPointTests {
  @Test(
    arguments: [
      // Means 0 5 5: from the second comment on the path stays at 4 or above.
      ([nil, 0, 1], [0.0, 10, 5], 1),
      // A flagged comment that nobody answers turns nothing.
      ([nil, 0, 0], [0, 20, 0], nil), ([nil], [9], nil),
      // Means 8 4 3: the path falls below at its end.
      ([nil, 0, 1], [8, 0, 1], nil),
      // Means 8 3 5 5: falls below and comes back for good.
      ([nil, 0, 1, 2], [8, -2, 9, 5], 2),
      // From the top.
      ([nil, 0, 1], [4, 4, 4], 0),
      // One path stays, another falls: it is enough.
      ([nil, 0, 0], [6, 6, 0], 0),
      // Two subtrees turn: the larger one is named.
      ([nil, 0, nil, 2, 3], [5, 5, 5, 5, 5], 2), ([nil, 0, 1, nil, 3], [5, 5, 5, 5, 5], 0),
      ([nil, 0, nil, 2], [5, 5, 5, 5], 0),
      // No comment.
      ([], [], nil),
    ] as [([Int?], [Double], Int?)])
  func `a thread turns where the mean score of a path comes to stay at the threshold`(
    parents: [Int?], scores: [Double], expected: Int?
  ) {
    #expect(TurningPoint.node(in: ReplyTree(preorderParents: parents), scores: scores, threshold: 4) == expected)
  }

  @Test func `the turning point is named with the size of its subtree`() {
    let threads = [
      JudgedThread([
        Sketch("a", by: "Ann"), Sketch("b", answers: "a", by: "Bob", judgement: .flagged(12)),
        Sketch("c", answers: "b", by: "Ann", judgement: .flagged(6)), Sketch("d", answers: "b", by: "Cid"),
      ])
    ]
    let table = Statistics(of: threads, reviewThreshold: 4).table(by: .thread)
    #expect(table.cell("turning_point", of: "page") == .text("b"))
    #expect(table.cell("turning_point_comments", of: "page") == .count(3))
    #expect(Statistics(of: threads).table(by: .thread).cell("turning_point", of: "page") == .missing)
  }
}
