import Testing
import ThreadFormats
import ThreadModel

struct DLETextFormatTests {
  private func read(_ text: String, now: Timestamp? = nil) throws -> (flat: FlatThread, defects: [ThreadDefect]) {
    try Fixtures.thread(DLETextFormat.self, text, now: now)
  }

  @Test func `names, handles and real names are kept apart`() throws {
    let authors = try read(Fixtures.dleText).flat.records.map(\.author)
    #expect(authors[0] == Author(name: "Anna 77", handle: "Anna 77", realName: "Anna (the tall one)"))
    #expect(authors[1] == Author(name: "mole", handle: "mole"))
    #expect(authors[3] == Author(name: "Old Tom", handle: "tom_1", realName: "Tom"))
  }

  @Test func `depth is told by indentation and lines by number`() throws {
    let records = try read(Fixtures.dleText).flat.records
    #expect(records.map(\.parent) == [.depth(0), .depth(1), .depth(2), .depth(0)])
    #expect(records.map(\.line) == [7, 12, 18, 22])
  }

  @Test(arguments: [1, 3, 4, 8])
  func `any indentation step will do`(_ step: Int) throws {
    let lines = [0, 1, 2, 1, 0].map { depth in
      String(repeating: " ", count: depth * step) + "1. A Offline A\nA 4 March 2024 18: 12\ntext"
    }
    let records = try read(lines.joined(separator: "\n")).flat.records
    #expect(records.map(\.parent) == [.depth(0), .depth(1), .depth(2), .depth(1), .depth(0)])
  }

  @Test func `list lines and the word offline stay text`() throws {
    let records = try read(Fixtures.dleText).flat.records
    #expect(records[0].text == "I saw both.\n- The first was better.\n1. There was cake.")
    #expect(records[3].text == "Offline I would have come.")
  }

  @Test func `a quote ends at a blank line and links are found in the own words`() throws {
    let record = try read(Fixtures.dleText).flat.records[1]
    #expect(record.quotes == [Quote(author: "Anna 77", text: "There was cake.")])
    #expect(record.text == "I got none, see www.example.org/cake.")
    #expect(record.links == ["www.example.org/cake"])
    #expect(record.raw?.hasPrefix("Quote: Anna 77\nThere was cake.\n\nI got none") == true)
  }

  @Test func `a quote line without a blank line and without a known name is text`() throws {
    let record = try read(Fixtures.dleText).flat.records[2]
    #expect(record.quotes.isEmpty)
    #expect(record.text == "Quote: somebody else\nis a fine thing to say.")
  }

  @Test(arguments: [
    ("Цитата", "Оффлайн"), ("Zitat", "Offline"), ("Citation", "Hors ligne"), ("Cytat", "Nieaktywny"),
    ("Cita", "Desconectado"), ("Quote", "Online"),
  ])
  func `quotes and states are known in six languages`(_ quote: String, _ state: String) throws {
    let text =
      "1. A \(state) A\nA 4 March 2024 18:12\nhello\n2. B \(state) B\nB (b) 4 March 2024 18:13\n\(quote): A\nhello\n\nyes"
    let thread = ThreadBuilder.build(try read(text).flat, fallbackKey: "x")
    #expect(thread.comments.count == 2)
    #expect(thread.comments[1].quotes.first?.sourceID == "1")
    #expect(thread.comments[1].text == "yes")
  }

  @Test func `times are kept as printed and read where they exist`() throws {
    let (flat, defects) = try read(Fixtures.dleText)
    #expect(
      flat.records.map { $0.published?.iso8601 } == ["2024-03-04T18:12", "2024-03-04T19:05", "2024-03-05T19:00", nil])
    #expect(
      flat.records.map(\.publishedRaw) == [
        "4 March 2024 18: 12", "4 March 2024 19: 05", "5 March 2024 7: 00 p.m.", "31 February 2024 10: 00",
      ])
    #expect(defects == [ThreadDefect(.unreadableTime("31 February 2024 10: 00"), at: SourceLocation(line: 23))])
  }

  @Test func `a time in an unknown language is a defect and stays as printed`() throws {
    let (flat, defects) = try read("1. A Offline A\nA (x) 8 tammikuuta 2022 10: 28\ntext")
    #expect(flat.records[0].publishedRaw == "8 tammikuuta 2022 10: 28")
    #expect(flat.records[0].text == "text")
    #expect(defects.map(\.code) == ["unreadable-time"])
  }

  @Test func `a relative time waits for a now`() throws {
    let text = "1. A Offline A\nA (x) Yesterday, 10: 28\ntext"
    #expect(try read(text).flat.records[0].published == nil)
    #expect(try read(text).defects.isEmpty)
    let now = Timestamp(year: 2024, month: 3, day: 1, hour: 9)
    #expect(try read(text, now: now).flat.records[0].published?.iso8601 == "2024-02-29T10:28")
  }

  @Test func `the article is what stands above the comments without the photo line`() throws {
    let article = try read(Fixtures.dleText).flat.article
    #expect(
      article
        == Article(
          title: "A bridge is opened twice", text: "The first opening was rained off.\nThe second one was not."))
  }

  @Test func `windows line ends and tabs make no difference`() throws {
    let windows = Fixtures.dleText.replacing("\n", with: "\r\n")
    #expect(try read(windows).flat == read(Fixtures.dleText).flat)
    let tabs = "1. A Offline A\n\tA 4 March 2024 18: 12\n\tx\n\t1. B Offline B\n\t\tB 4 March 2024 18: 12\n\t\ty"
    #expect(try read(tabs).flat.records.map(\.parent) == [.depth(0), .depth(1)])
  }

  @Test(arguments: [
    "1. A Offline B", "1.A Offline A", "A Offline A", "1. Offline", "12345678. A Offline A", "1. A offline A",
    "x 1. A Offline A",
  ])
  func `what only looks like a header is no comment`(_ line: String) throws {
    #expect(DLETextFormat.confidence(in: try Fixtures.document(line)) == 0)
  }

  @Test func `a page with the sign-in line and no comments has none`() throws {
    let text = "Title\n\nText.\nDear reader, to leave comments on the publication, you must sign in.\n"
    #expect(DLETextFormat.confidence(in: try Fixtures.document(text)) > 1)
    #expect(try read(text).flat == FlatThread(article: Article(title: "Title", text: "Text."), records: []))
  }
}
