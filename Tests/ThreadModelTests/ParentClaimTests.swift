import Testing
import ThreadModel

@Suite struct ParentClaimTests {
  private static func nested(_ depths: [Int]) -> CommentThread {
    CommentThread.built(depths.enumerated().map { CommentRecord("\($0)", .depth($1)) })
  }

  @Test(arguments: [
    ([], ""), ([0, 0], "0 1"), ([0, 1, 2, 1, 0], "0(1(2) 3) 4"), ([0, 1, 2, 3, 1], "0(1(2(3)) 4)"),
    // Gaps: siblings that claim the same depth stay siblings, and one that claims less stands beside them.
    ([0, 5, 5, 5], "0(1 2 3)"), ([0, 5, 6, 5], "0(1(2) 3)"), ([0, 2, 1], "0(1 2)"), ([3, 3, 4], "0 1(2)"),
    ([0, 3, 2, 3], "0(1 2(3))"), ([-1, 0, 1], "0 1(2)"), ([0, -5, 1], "0 1(2)"), ([0, .max, .min, .max], "0(1) 2(3)"),
  ])
  func `depth tells the parent`(depths: [Int], outline: String) {
    #expect(Self.nested(depths).outline == outline)
  }

  @Test func `a skipped level is a defect, and so is a depth below zero`() {
    let thread = Self.nested([0, 2, 3, -1])
    #expect(
      thread.defects.map(\.kind) == [
        .depthGap(id: "1", claimed: 2, placed: 1), .depthGap(id: "3", claimed: -1, placed: 0),
      ])
    #expect(thread.comments.map(\.evidence) == [.none, .nesting, .nesting, .none])
  }

  @Test func `the parent may stand behind its replies`() {
    let thread = CommentThread.built([
      CommentRecord("c", answers: "b"), CommentRecord("b", answers: "a"), CommentRecord("a"),
      CommentRecord("d", answers: "a"),
    ])
    #expect(thread.outline == "a(b(c) d)")
    #expect(thread.comments.map(\.ordinal) == [2, 1, 0, 3])
    #expect(thread.documentOrder == [2, 1, 0, 3])
    #expect(thread.comments.map(\.evidence) == [.none, .markup, .markup, .markup])
    #expect(thread.comments.map(\.parentID) == [nil, "a", "b", "a"])
    #expect(thread.defects.isEmpty)
  }

  @Test func `a comment whose parent is missing stands at top level`() {
    let thread = CommentThread.built([
      CommentRecord("a"), CommentRecord("b", answers: "gone"), CommentRecord("c", answers: "b"),
    ])
    #expect(thread.outline == "a b(c)")
    #expect(thread.defects.map(\.kind) == [.orphan(id: "b", parent: "gone")])
    #expect(thread.comment("b")?.evidence == EdgeEvidence.none)
  }

  @Test func `an answer to the article stands at top level and is no orphan`() {
    let thread = CommentThread.built(
      [CommentRecord("a", answers: "post"), CommentRecord("b", answers: "a"), CommentRecord("post", answers: "a")],
      rootIDs: ["post"])
    #expect(thread.outline == "a(b post)")
    #expect(thread.defects.isEmpty)
  }

  @Test func `top level and silence end the nesting`() {
    let thread = CommentThread.built([
      CommentRecord("a", .depth(0)), CommentRecord("b", .topLevel), CommentRecord("c", .depth(1)),
      CommentRecord("d", .unstated), CommentRecord("e", .depth(1)),
    ])
    #expect(thread.outline == "a b(c) d(e)")
  }

  @Test func `a record that names its parent does not disturb the nesting around it`() {
    let thread = CommentThread.built([
      CommentRecord("a", .depth(0)), CommentRecord("b", .depth(1)), CommentRecord("c", answers: "a"),
      CommentRecord("d", .depth(2)),
    ])
    #expect(thread.outline == "a(b(d) c)")
  }

  @Test func `interleaved threads keep the place in the input`() {
    let thread = CommentThread.built(
      [CommentRecord("b", answers: "a"), CommentRecord("a"), CommentRecord("c")], ordinals: [1, 4, 9])
    #expect(thread.comments.map(\.id) == ["a", "b", "c"])
    #expect(thread.comments.map(\.ordinal) == [4, 1, 9])
    #expect(thread.documentOrder == [1, 0, 2])
  }

  @Test func `too few ordinals are no reason to stop`() {
    let thread = CommentThread.built([CommentRecord("a"), CommentRecord("b")], ordinals: [7])
    #expect(thread.comments.map(\.ordinal) == [7, 1])
  }

  @Test func `the input's key names the thread, else the name of the input`() {
    #expect(ThreadBuilder.build(FlatThread(key: "t1", records: []), fallbackKey: "page").key == "t1")
    #expect(ThreadBuilder.build(FlatThread(records: []), fallbackKey: "page").key == "page")
  }
}
