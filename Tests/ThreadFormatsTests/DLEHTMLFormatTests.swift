import Testing
import ThreadFormats
import ThreadModel

struct DLEHTMLFormatTests {
  private func read(_ text: String, now: Timestamp? = nil) throws -> (flat: FlatThread, defects: [ThreadDefect]) {
    try Fixtures.thread(DLEHTMLFormat.self, text, now: now)
  }

  @Test func `in a tree the enclosing item is the parent`() throws {
    let flat = try read(Fixtures.dleTree).flat
    #expect(flat.records.map(\.id) == ["11", "12", "13"])
    #expect(flat.records.map(\.parent) == [.topLevel, .id("11"), .topLevel])
    let thread = ThreadBuilder.build(flat, fallbackKey: "x")
    #expect(thread.comments.map(\.evidence) == [.none, .nesting, .none])
  }

  @Test func `a reply to an item without a comment hangs under the next one that has one`() throws {
    let html = """
      <ol><li id="comments-tree-item-1"><div id="comment-id-1"><div id="comm-id-1">a</div></div>
      <ol><li id="comments-tree-item-2"><ol><li id="comments-tree-item-3"><div id="comment-id-3"><div id="comm-id-3">b
      </div></div></li></ol></li></ol></li></ol>
      """
    #expect(try read(html).flat.records.map(\.parent) == [.topLevel, .id("1")])
  }

  @Test func `authors are found by profile link, by class and by reply link`() throws {
    #expect(
      try read(Fixtures.dleTree).flat.records.map(\.author) == [
        Author(name: "Anna 77", handle: "Anna 77", realName: "Anna"), Author(name: "mole", handle: "mole"),
        Author(name: "Tom"),
      ])
    #expect(
      try read(Fixtures.dleFlat).flat.records.map(\.author) == [
        Author(name: "Anna", handle: "Anna"), Author(name: "Old Tom"),
      ])
  }

  @Test func `new quotes name their source and are no own words`() throws {
    let record = try read(Fixtures.dleTree).flat.records[1]
    #expect(record.quotes == [Quote(author: "Anna 77", text: "The first was better.", sourceID: "11")])
    #expect(record.text == "No.\nIt rained.\nhere")
    #expect(record.links == ["https://out.example/x"])
  }

  @Test func `old quotes nest and may be anonymous`() throws {
    let record = try read(Fixtures.dleFlat).flat.records[1]
    #expect(
      record.quotes == [
        Quote(author: "Bea", text: "Twice."), Quote(author: "Anna", text: "We opened it"),
        Quote(text: "only for members"),
      ])
    #expect(record.text == "And again.")
  }

  @Test func `hidden text is the author's own`() throws {
    #expect(try read(Fixtures.dleFlat).flat.records[0].text == "We opened it\nonly for members")
  }

  @Test func `a flat page states no parents and quotes tell them`() throws {
    let flat = try read(Fixtures.dleFlat).flat
    #expect(flat.records.map(\.parent) == [.unstated, .unstated])
    let thread = ThreadBuilder.build(flat, fallbackKey: "x")
    #expect(thread.comments.map(\.parentID) == [nil, "21"])
    #expect(thread.comments[1].evidence == .quote)
  }

  @Test func `a blank body is one space and a missing one is nothing`() throws {
    #expect(try read(Fixtures.dleTree).flat.records[2].text == " ")
    #expect(try read("<div id=comment-id-1><div>comm-id-</div></div>").flat.records[0].text == "")
  }

  @Test func `times are found in the template and not in the text`() throws {
    let html = "<div id=comment-id-1><i>5 May 2020 at 10:28</i><div id=comm-id-1>since 1 January 1999</div></div>"
    #expect(try read(html).flat.records[0].published?.iso8601 == "2020-05-05T10:28")
    #expect(
      try read(Fixtures.dleTree).flat.records.map(\.publishedRaw) == [
        "4 March 2024 18:12", "04.03.2024, 19:05", "Yesterday, 18:44",
      ])
    let now = Timestamp(year: 2024, month: 3, day: 6)
    #expect(try read(Fixtures.dleTree, now: now).flat.records[2].published?.iso8601 == "2024-03-05T18:44")
  }

  @Test func `a time that does not exist is a defect with its line`() throws {
    let html = "<p>\n<div id=comment-id-1><i class=date>31.02.2020 10:28</i><div id=comm-id-1>x</div></div>"
    #expect(try read(html).defects == [ThreadDefect(.unreadableTime("31.02.2020 10:28"), at: SourceLocation(line: 2))])
  }

  @Test func `votes and lines are kept`() throws {
    let records = try read(Fixtures.dleTree).flat.records
    #expect(records.map(\.score) == [5, nil, nil])
    #expect(records.map(\.line) == [8, 13, 21])
  }

  @Test func `the article is read from the page around the comments`() throws {
    let article = try read(Fixtures.dleTree).flat.article
    #expect(
      article
        == Article(
          title: "A bridge is opened twice", text: "One.\n\nTwo three.", url: "https://courier.example/1.html",
          language: "en"))
    #expect(try read(Fixtures.dleFlat).flat.article.text == "Text.")
  }

  @Test func `both Ajax envelopes are read`() throws {
    let comments = try read(Fixtures.dleAjax).flat.records
    #expect(comments.map(\.text) == ["café 😀"])
    #expect(comments.map(\.author.name) == ["Zoë"])
    let message = try read(Fixtures.dleAjaxMessage).flat.records
    #expect(message.map(\.id) == ["41"])
    #expect(message.map(\.score) == [3])
    #expect(message.map(\.publishedRaw) == ["today, 19:21"])
  }
}
