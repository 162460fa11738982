import Testing
import ThreadModel

@Suite struct CycleTests {
  @Test func `a comment that answers itself stands at top level`() {
    let thread = CommentThread.built([CommentRecord("a", answers: "a"), CommentRecord("b", answers: "a")])
    #expect(thread.outline == "a(b)")
    #expect(thread.defects.map(\.kind) == [.cycle(["a"])])
    #expect(thread.comments[0].evidence == EdgeEvidence.none)
  }

  @Test func `two comments that answer each other become a chain`() {
    let thread = CommentThread.built([CommentRecord("a", answers: "b"), CommentRecord("b", answers: "a")])
    #expect(thread.outline == "a(b)")
    #expect(thread.defects.map(\.kind) == [.cycle(["a", "b"])])
  }

  @Test func `a ring of five is opened at its first member and named in the order of the answers`() {
    let thread = CommentThread.built([
      CommentRecord("x", answers: "c"), CommentRecord("a", answers: "e"), CommentRecord("b", answers: "a"),
      CommentRecord("c", answers: "b"), CommentRecord("d", answers: "c"), CommentRecord("e", answers: "d"),
    ])
    #expect(thread.outline == "a(b(c(x d(e))))")
    #expect(thread.defects.map(\.kind) == [.cycle(["a", "e", "d", "c", "b"])])
  }

  @Test func `two rings with trees hanging from them are two defects`() {
    let thread = CommentThread.built([
      CommentRecord("t1", answers: "b"), CommentRecord("t2", answers: "t1"), CommentRecord("a", answers: "b"),
      CommentRecord("b", answers: "a"), CommentRecord("root"), CommentRecord("p", answers: "r"),
      CommentRecord("q", answers: "p"), CommentRecord("r", answers: "q"), CommentRecord("u", answers: "q"),
    ])
    #expect(thread.outline == "a(b(t1(t2))) root p(q(r u))")
    #expect(thread.defects.map(\.kind) == [.cycle(["a", "b"]), .cycle(["p", "r", "q"])])
  }

  @Test func `a ring of two hundred thousand is opened in linear time`() {
    let count = 200_000
    let thread = CommentThread.built((0..<count).map { CommentRecord("\($0)", answers: "\(($0 + 1) % count)") })
    #expect(thread.comments.count == count)
    #expect(thread.comments.last?.depth == count - 1)
    #expect(thread.defects.map(\.code) == ["cycle"])
  }
}
