import Testing
import ThreadModel
import ThreadStatistics

@Suite struct ScaleTests {
  /// Anything quadratic would not come back from this.
  @Test func `fifty thousand comments by ten thousand users`() {
    let records = (0..<50_000).map { number in
      CommentRecord(
        id: "\(number)", parent: number % 10 == 0 ? .topLevel : .id("\(number / 2)"),
        author: Author(name: "user \(number * 7919 % 10_000)"),
        published: Timestamp(epochSeconds: 1_600_000_000 + number), text: "some words of comment \(number)")
    }
    let thread = ThreadBuilder.build(FlatThread(records: records), fallbackKey: "page")
    let judged = JudgedThread(thread: thread, judgements: records.map { _ in .clean })
    let statistics = Statistics(of: [judged])
    for subject in StatisticsSubject.allCases { #expect(!statistics.table(by: subject).columns.isEmpty) }
    #expect(statistics.table(by: .user).rows.count == 10_000)
  }
}
