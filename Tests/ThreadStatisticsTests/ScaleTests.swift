import Testing
import ThreadModel
import ThreadStatistics

/// Anything quadratic would not come back from these.
@Suite struct ScaleTests {
  enum Shape: CaseIterable {
    case chain, star, halves, pair

    func parent(of number: Int) -> Int? {
      switch self {
      case .chain, .pair: number == 0 ? nil : number - 1
      case .star: nil
      case .halves: number % 10 == 0 ? nil : number / 2
      }
    }

    func author(of number: Int) -> Int { self == .pair ? number % 2 : number * 7919 % 3000 }
  }

  @Test(arguments: Shape.allCases) func `ten thousand comments`(shape: Shape) {
    let count = 10_000
    let records = (0..<count).map { number in
      CommentRecord(
        id: "\(number)", parent: shape.parent(of: number).map { .id("\($0)") } ?? .topLevel,
        author: Author(name: "user \(shape.author(of: number))"),
        published: Timestamp(epochSeconds: 1_600_000_000 + number), text: "some words of comment \(number)")
    }
    let flat = FlatThread(article: Article(text: "some words of an article"), records: records)
    let thread = ThreadBuilder.build(flat, fallbackKey: "page")
    let judged = JudgedThread(
      thread: thread, judgements: records.indices.map { Judgement(verdict: .pass, score: Double($0 % 7)) })
    let statistics = Statistics(of: [judged], reviewThreshold: 3)
    for subject in StatisticsSubject.allCases { #expect(!statistics.table(by: subject).columns.isEmpty) }
    #expect(statistics.table(by: .user).rows.count == (shape == .pair ? 2 : 3000))
  }
}
