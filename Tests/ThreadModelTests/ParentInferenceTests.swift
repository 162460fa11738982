import Testing
import ThreadModel

@Suite struct ParentInferenceTests {
  private static func flat(_ id: String, by name: String?, _ text: String, quotes: [Quote] = []) -> CommentRecord {
    var record = CommentRecord(id, .unstated, by: name, text)
    record.quotes = quotes
    return record
  }

  @Test func `a flat page gets its tree from quotes and mentions, each edge with its evidence`() {
    let records = [
      Self.flat("1", by: "Ann", "The bridge was never safe."), Self.flat("2", by: "Bob", "Ann, how do you know?"),
      Self.flat("3", by: "Cid", "Nonsense.", quotes: [Quote(author: "Ann", text: "never safe")]),
      Self.flat("4", by: "Ann", "@Bob: I built it."), Self.flat("5", by: "Dan", "Nice weather."),
    ]
    let thread = CommentThread.built(records)
    #expect(thread.outline == "1(2(4) 3) 5")
    #expect(thread.comments.map(\.evidence) == [.none, .mention, .mention, .quote, .none])
    #expect(CommentThread.built(records, inferringParents: false).outline == "1 2 3 4 5")
  }

  @Test(arguments: [
    ("@Ann Lee hello", "l"), ("@Ann hello", "a"), ("@ann: hello", "a"), ("@Ann, Lee", "a"), ("@Ann!", "a"),
    ("  \n@Ann what", "a"), ("Ann Lee, hello", "l"), ("ann lee: hello", "l"), ("Ann: Lee, hello", "a"),
    ("@Dr. Who? Indeed", "w"), ("Dr. Who, indeed", "w"), ("Dear Ann, no", "a"), ("Liebe Ann Lee!\nNein.", "l"),
    ("hi ann\nyes", "a"), ("Привет, Ann!", "a"), ("Cześć Dr. Who: tak", "w"),
  ])
  func `somebody is addressed by name`(text: String, expected: String) {
    let thread = CommentThread.built([
      CommentRecord("a", by: "Ann"), CommentRecord("l", by: "Ann Lee"), CommentRecord("w", by: "Dr. Who"),
      Self.flat("x", by: "Bob", text),
    ])
    #expect(thread.comment("x")?.parentID == expected)
    #expect(thread.comment("x")?.evidence == .mention)
  }

  @Test(arguments: [
    "", "@", "@ ", "@Zoe hi", "Ann is wrong, again", "Well\nAnn, hello", ",", ": Ann", "@@Ann",
    "I think\n@Ann is wrong", "Bob, hello", "Dear", "Hi, Zoe", "Hi,", "Hello there Ann, well", "Hey Ann is wrong",
  ])
  func `nobody is addressed`(text: String) {
    let thread = CommentThread.built([
      CommentRecord("a", by: "Ann"), CommentRecord("b", by: "Bob"), Self.flat("x", by: "Bob", text),
    ])
    #expect(thread.comment("x")?.parentID == nil)
    #expect(thread.comment("x")?.evidence == EdgeEvidence.none)
  }

  @Test func `the latest earlier comment of the addressed author is meant`() {
    let thread = CommentThread.built([
      CommentRecord("a1", by: "Ann"), CommentRecord("a2", by: "Ann"), Self.flat("x", by: "Bob", "@Ann hi"),
      CommentRecord("a3", by: "Ann"),
    ])
    #expect(thread.comment("x")?.parentID == "a2")
  }

  @Test func `two accounts may share a name and address each other`() {
    func record(_ id: String, account: String, _ text: String) -> CommentRecord {
      CommentRecord(id: id, author: Author(name: "Max", userID: account), text: text)
    }
    let thread = CommentThread.built([
      record("1", account: "7", "first"), record("2", account: "9", "second"), record("3", account: "9", "@Max hello"),
    ])
    #expect(thread.comment("3")?.parentID == "1")
  }

  @Test func `what the page says is not overruled by quotes`() {
    var reply = Self.flat("3", by: "Cid", "no", quotes: [Quote(author: "Ann", text: "never safe")])
    reply.parent = .id("2")
    var top = reply
    top.id = "4"
    top.parent = .topLevel
    let thread = CommentThread.built([
      Self.flat("1", by: "Ann", "It was never safe."), Self.flat("2", by: "Bob", "hm"), reply, top,
    ])
    #expect(thread.outline == "1 2(3) 4")
  }

  @Test func `of nested quotes the latest comment is answered, in whatever order they stand`() {
    let outer = Quote(author: "Bob", text: "Who is everybody?")
    let inner = Quote(author: "Ann", text: "everybody knew")
    for quotes in [[outer, inner], [inner, outer]] {
      let thread = CommentThread.built([
        Self.flat("1", by: "Ann", "everybody knew"),
        Self.flat("2", by: "Bob", "Who is everybody?", quotes: [inner]),
        Self.flat("3", by: "Cid", "me", quotes: quotes),
      ])
      #expect(thread.outline == "1(2(3))")
    }
  }

  @Test func `a quote of the article leaves the comment at top level unless it addresses somebody`() {
    let quote = Quote(text: "closed for good")
    let thread = CommentThread.built(
      [
        Self.flat("1", by: "Ann", "well", quotes: [quote]), Self.flat("2", by: "Bob", "@Ann yes", quotes: [quote]),
      ], article: Article(text: "The bridge is closed for good."))
    #expect(thread.outline == "1(2)")
    #expect(thread.comments.map(\.evidence) == [.none, .mention])
  }

  @Test func `comments that quote each other are a ring like any other`() {
    let thread = CommentThread.built([
      Self.flat("1", by: "Ann", "first of all", quotes: [Quote(text: "second to none")]),
      Self.flat("2", by: "Bob", "second to none", quotes: [Quote(text: "first of all")]),
    ])
    #expect(thread.outline == "1(2)")
    #expect(thread.defects.map(\.kind) == [.cycle(["1", "2"])])
  }

  @Test func `a quote may lead to a comment that was given its id`() {
    let thread = CommentThread.built([
      CommentRecord(id: nil, author: Author(name: "Ann"), text: "never safe"),
      CommentRecord(id: nil, text: "hm", quotes: [Quote(author: "Ann", text: "never safe")]),
    ])
    #expect(thread.outline == "1(2)")
  }
}
