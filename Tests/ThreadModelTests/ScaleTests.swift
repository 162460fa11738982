import Testing
import ThreadModel

/// Sizes that a hostile page may have: anything quadratic would not come back from them.
@Suite(.serialized) struct ScaleTests {
  @Test func `two hundred thousand replies deep`() {
    let records = (0..<200_000).map { CommentRecord("\($0)", $0 == 0 ? .topLevel : .id("\($0 - 1)")) }
    let thread = CommentThread.built(records.reversed())
    #expect(thread.comments.last?.depth == 199_999)
    #expect(thread.tree.subtreeEnd(of: 0) == 200_000)
    let nested = CommentThread.built((0..<200_000).map { CommentRecord(nil, .depth($0)) })
    #expect(nested.comments.last?.depth == 199_999)
  }

  @Test func `a million comments`() {
    let count = 1_000_000
    let records = (0..<count).map { number in
      CommentRecord("\(number)", number % 10 == 0 ? .topLevel : .id("\(number / 2)"), by: "user \(number % 1000)")
    }
    #expect(CommentThread.built(records).comments.count == count)
  }

  /// Everybody quotes Ann, whose comments all begin alike: no quote is found at the first place that looks like it.
  @Test func `ten thousand quotes of one author that are nowhere`() {
    let records = (0..<10_000).map { number in
      var record = CommentRecord("\(number)", .unstated, by: "Ann", "always the same five words \(number)")
      record.quotes = [Quote(author: "Ann", text: "always the same five words \(number)x")]
      return record
    }
    let linked = CommentThread.built(records).comments.count { $0.record.quotes[0].evidence != .notFound }
    #expect(linked == 0)
  }

  @Test func `twenty thousand quotes of one author that are found`() {
    let count = 20_000
    let records = (0..<count).map { number in
      var record = CommentRecord("\(number)", .unstated, by: "Ann", "\(number) always the same five words")
      record.quotes = [Quote(author: "Ann", text: "\((number + 7919) % count) always the same")]
      return record
    }
    let linked = CommentThread.built(records).comments.count { $0.record.quotes[0].evidence == .attribution }
    #expect(linked == count)
  }

  @Test func `a text of one word and quotes of it`() {
    let text = String(repeating: "a ", count: 50_000)
    var record = CommentRecord("q", by: "Bob", "no")
    record.quotes = (1...30).map { Quote(author: "Ann", text: String(repeating: "a ", count: $0 * 300) + "b") }
    record.quotes += (1...30).map { Quote(text: String(repeating: "a... ", count: $0 * 10) + "b") }
    let thread = CommentThread.built([CommentRecord("t", by: "Ann", text), record])
    #expect(thread.comments.last?.record.quotes.count == 60)
  }

  @Test func `ten thousand mentions of the speaker`() {
    let records = (0..<10_000).map { CommentRecord("\($0)", .unstated, by: "Ann", "@Ann hello") }
    #expect(CommentThread.built(records).tree.subtreeEnd(of: 0) == 1)
  }
}
