import Testing
import ThreadModel
import ThreadStatistics

struct RemovalTests {
  /// 1 by Ada: 2 by Bo (flagged): 3 by Cid, 4 by Ada; 5 by Bo. 6 by Eve quotes 2, and so does 3.
  private static let judged: JudgedThread = {
    func record(_ id: String, _ name: String, _ depth: Int, quoting: String? = nil) -> CommentRecord {
      CommentRecord(
        id: id, parent: .depth(depth), author: Author(name: name), text: "word " + id,
        quotes: quoting.map { [Quote(text: "word 2", sourceID: $0)] } ?? [])
    }
    let records = [
      record("1", "Ada", 0), record("2", "Bo", 1), record("3", "Cid", 2, quoting: "2"), record("4", "Ada", 3),
      record("5", "Bo", 2), record("6", "Eve", 0, quoting: "2"),
    ]
    let thread = ThreadBuilder.build(
      FlatThread(article: Article(), records: records), fallbackKey: "t", inferringParents: true)
    let judgements = thread.comments.map { Judgement(verdict: $0.id == "2" || $0.id == "4" ? .hide : .pass, score: 0) }
    return JudgedThread(thread: thread, judgements: judgements)
  }()

  @Test func `a removal tells replies, bystanders and quotes`() throws {
    let preview = try #require(Self.judged.preview(removing: "2"))
    #expect(preview.comment.author.name == "Bo" && preview.comment.verdict == .hide)
    #expect(preview.orphans.map(\.id) == ["3", "5"])
    #expect(preview.below == 3 && preview.passingBelow == 2 && preview.charactersBelow == 18)
    #expect(preview.bystanders.map(\.author.name) == ["Cid"])
    #expect(preview.quotes.map(\.id) == ["3", "6"] && preview.quotesOutside == 1)
  }

  @Test func `the last comment takes nothing along`() throws {
    let preview = try #require(Self.judged.preview(removing: "6"))
    #expect(preview.below == 0 && preview.orphans.isEmpty && preview.quotes.isEmpty && preview.bystanders.isEmpty)
  }

  @Test func `what is not there cannot be removed`() { #expect(Self.judged.preview(removing: "9") == nil) }
}
