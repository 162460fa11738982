import Testing
import ThreadFormats
import ThreadModel

struct JSONLinesFormatTests {
  private func read(_ text: String) throws -> ParsedPage {
    try JSONLinesFormat.parse(try Fixtures.document(text), context: ParseContext())
  }

  @Test func `lines of one thread come together and keep their place`() throws {
    let page = try read(Fixtures.jsonLines)
    #expect(page.threads.map(\.key) == ["a", "b", nil])
    #expect(page.threads.map(\.ordinals) == [[0, 2], [1], [3]])
    #expect(page.threads[0].article.title == "A bridge")
  }

  @Test func `every well-formed line gives a record and every other one a defect`() throws {
    let page = try read(Fixtures.jsonLines)
    #expect(page.threads.map(\.records.count) == [2, 1, 1])
    #expect(
      page.defects == [
        ThreadDefect(.malformedRecord("the text ends inside a value"), at: SourceLocation(line: 5, column: 31)),
        ThreadDefect(.malformedRecord("the object has no string \"text\""), at: SourceLocation(line: 6)),
        ThreadDefect(.unreadableTime("soon"), at: SourceLocation(line: 7)),
      ])
  }

  @Test func `a null parent is top level, a missing one unstated, a number an id`() throws {
    let page = try read(Fixtures.jsonLines)
    #expect(page.threads[0].records.map(\.parent) == [.topLevel, .id("7")])
    #expect(page.threads[1].records.map(\.parent) == [.unstated])
    #expect(page.threads[2].records.map(\.parent) == [.depth(0)])
    #expect(page.threads[0].records.map(\.id) == ["7", "8"])
  }

  @Test func `all keys are read`() throws {
    let records = try read(Fixtures.jsonLines).threads[0].records
    #expect(records[0].author == Author(name: "Anna", handle: "anna77"))
    #expect(records[0].published?.iso8601 == "2024-03-04T18:12:05+01:00")
    #expect(records[0].language == "en")
    #expect(records[0].links == ["www.example.org/x"])
    #expect(records[0].line == 1)
    #expect(records[1].author == Author())
    #expect(records[1].text == "No.\nNever 😀")
    #expect(records[1].quotes == [Quote(author: "Anna", text: "See", sourceID: "7")])
    #expect(records[1].links.isEmpty)
    #expect(records[1].score == -2.5)
    #expect(records[1].flags == [.deleted])
    #expect(records[1].parentEvidence == .quote)
  }

  @Test func `the evidence of an edge survives the way through a file`() throws {
    let thread = ThreadBuilder.build(try read(Fixtures.jsonLines).threads[0], fallbackKey: "x")
    #expect(thread.comments.map(\.evidence) == [.none, .quote])
  }

  @Test(arguments: [
    ("{\"text\":\"x\",\"published\":0}", "1970-01-01T00:00Z"),
    ("{\"text\":\"x\",\"published\":1704708480.9}", "2024-01-08T10:08Z"),
    ("{\"text\":\"x\",\"published\":\"2024-01-08\"}", "2024-01-08"),
    ("{\"text\":\"x\",\"published\":\"8 January 2024 10:08\"}", "2024-01-08T10:08"),
  ])
  func `times are ISO 8601, printed, or seconds since 1970`(_ line: String, _ iso: String) throws {
    #expect(try read(line).threads[0].records[0].published?.iso8601 == iso)
  }

  @Test func `blank text stays as it is`() throws {
    #expect(try read("{\"text\":\" \"}\n{\"text\":\"\"}").threads[0].records.map(\.text) == [" ", ""])
  }

  @Test(arguments: [
    ("{\"text\":\"x\",\"author\":\"a\"}", 80), ("{\"text\":\"x\"}", 60), ("{\"body\":\"x\"}", 0), ("{", 0), ("text", 0),
    ("[{\"text\":1}]", 0),
  ])
  func `only objects with a text are taken for JSON Lines`(_ line: String, _ confidence: Int) throws {
    #expect(JSONLinesFormat.confidence(in: try Fixtures.document(line)) == confidence)
  }
}
