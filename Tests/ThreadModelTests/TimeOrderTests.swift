import Testing
import ThreadModel

@Suite struct TimeOrderTests {
  private static func defects(_ parent: Timestamp?, _ reply: Timestamp?) -> [ThreadDefect.Kind] {
    var first = CommentRecord("a")
    first.published = parent
    var second = CommentRecord("b", answers: "a")
    second.published = reply
    return CommentThread.built([first, second]).defects.map(\.kind)
  }

  @Test func `a reply older than what it answers is a defect`() {
    #expect(Self.defects(.at(10, 30), .at(10, 29)) == [.timeRunsBackwards(id: "b", parent: "a")])
    #expect(Self.defects(.at(12, 0, offset: 120), .at(9, 59, offset: 0)) == [.timeRunsBackwards(id: "b", parent: "a")])
  }

  @Test(arguments: [
    (Timestamp.at(10, 30), Timestamp.at(10, 30)), (.at(10, 30), .at(11, 0)), (nil, .at(1, 0)), (.at(1, 0), nil),
    (.at(10, 30, offset: 0), .at(9, 0)), (.at(10, 30), .at(9, 0, offset: 0)),
    (.at(12, 0, offset: 120), .at(11, 0, offset: 60)), (.at(10, 30), Timestamp(year: 2022, month: 1, day: 8)),
    (Timestamp(year: 2022, month: 1, day: 9), .at(9, 0)),
  ])
  func `times that cannot be compared accuse nobody`(parent: Timestamp?, reply: Timestamp?) {
    #expect(Self.defects(parent, reply).isEmpty)
  }
}
