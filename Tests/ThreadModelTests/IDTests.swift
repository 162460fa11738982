import Testing
import ThreadModel

@Suite struct IDTests {
  private static func ids(_ printed: [String?]) -> [String] {
    CommentThread.built(printed.map { CommentRecord($0) }).comments.map(\.id)
  }

  @Test(arguments: [
    (["a", "b"], ["a", "b"]), ([nil, nil], ["1", "2"]), (["x", nil, "y", nil], ["x", "2", "y", "4"]),
    (["a", "a", "a"], ["a", "a#2", "a#3"]), (["a", "a", "a#2", "a"], ["a", "a#3", "a#2", "a#4"]),
    (["a#2", "a", "a", "a#2"], ["a#2", "a", "a#3", "a#2#2"]), ([nil, "1", nil], ["1#2", "1", "3"]),
    (["2", nil], ["2", "2#2"]), (["2", nil, "2"], ["2", "2#2", "2#3"]), (["", ""], ["", "#2"]),
  ])
  func `every comment has an id of its own`(printed: [String?], expected: [String]) {
    #expect(Self.ids(printed) == expected)
  }

  @Test func `a second comment with the same id is a defect with its place`() {
    var second = CommentRecord("a")
    second.line = 17
    let thread = CommentThread.built([CommentRecord("a"), second, CommentRecord("a")])
    #expect(
      thread.defects == [
        ThreadDefect(.duplicateID("a", renamedTo: "a#2"), at: SourceLocation(line: 17)),
        ThreadDefect(.duplicateID("a", renamedTo: "a#3")),
      ])
  }

  @Test func `a reply to a duplicate id hangs below the first of them`() {
    let thread = CommentThread.built([CommentRecord("a"), CommentRecord("a"), CommentRecord("b", answers: "a")])
    #expect(thread.outline == "a(b) a#2")
  }

  @Test func `nobody can answer an id that the page does not print`() {
    let thread = CommentThread.built([
      CommentRecord(nil), CommentRecord("a"), CommentRecord("a"), CommentRecord("b", answers: "1"),
      CommentRecord("c", answers: "a#2"),
    ])
    #expect(thread.outline == "1 a a#2 b c")
    #expect(thread.defects.map(\.code) == ["duplicate-id", "orphan", "orphan"])
  }

  @Test func `hundred thousand comments with one id are renamed in linear time`() {
    let thread = CommentThread.built((0..<100_000).map { _ in CommentRecord("a") })
    #expect(Set(thread.comments.map(\.id)).count == 100_000)
    #expect(thread.comments.last?.id == "a#100000")
  }
}
