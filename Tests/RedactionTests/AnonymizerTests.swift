import Testing
import ThreadModel

@testable import Redaction

private typealias Comment = ThreadModel.Comment

struct AnonymizerTests {
  private static func page(_ records: [CommentRecord], hits: [Int: [Hit]] = [:]) -> PageReport {
    let thread = ThreadBuilder.build(
      FlatThread(article: Article(title: "Ada Berg wins"), records: records), fallbackKey: "t", inferringParents: true)
    var judgements = [Judgement](repeating: .clean, count: records.count)
    for (node, hits) in hits { judgements[node].hits = hits }
    return PageReport(
      input: "t.html", format: "test", threads: [JudgedThread(thread: thread, judgements: judgements)], defects: [])
  }

  private static func hit(_ view: View, _ range: Range<Int>, _ match: String, by charged: String? = nil) -> Hit {
    Hit(
      rule: "r", category: "insult", score: 4, view: view, range: range, match: match, chargedTo: charged,
      counts: true)
  }

  private static let conversation = [
    CommentRecord(author: Author(name: "Ada Berg", handle: "ada_b", userID: "ada-1"), text: "Hello all."),
    CommentRecord(
      author: Author(name: "Bo"), text: "@ada_b and Ada: no, ada berg! Bob is Bo. Bergen is a town.",
      quotes: [Quote(author: "Ada Berg", text: "Hello all.")],
      links: ["https://example.org/u/ada_b", "https://example.org/adabas"]),
  ]

  @Test func `no name of a user is left in texts, quotes, links and the title`() throws {
    let page = Anonymizer(key: "k").anonymized(Self.page(Self.conversation))
    let thread = try #require(page.threads.first).thread
    let ada = try #require(thread.comments[0].author.name)
    let bo = try #require(thread.comments[1].author.name)
    #expect(ada.hasPrefix("user-") && ada.utf8.count == 15 && ada != bo)
    #expect(thread.comments[0].author == Author(name: ada))
    #expect(thread.comments[1].text == "@\(ada) and \(ada): no, \(ada)! Bob is \(bo). Bergen is a town.")
    #expect(thread.comments[1].quotes.map(\.author) == [ada])
    #expect(thread.comments[1].links == ["https://example.org/u/\(ada)", "https://example.org/adabas"])
    #expect(thread.article.title == "\(ada) wins")
  }

  @Test func `the same key gives the same pseudonym on another page, another key another one`() {
    let name = { (key: String) in
      Anonymizer(key: key).anonymized(Self.page(Self.conversation)).threads[0].thread.comments[0].author.name
    }
    #expect(name("k") == name("k"))
    #expect(name("k") != name("other"))
  }

  @Test func `the pseudonym is the keyed digest of RFC 4231, test case 2`() {
    // 5bdcc146bf60754e...: the first 50 bits in base 32.
    #expect(Pseudonyms(key: "Jefe").name(for: "what do ya want for nothing?") == "user-bfec2hnzc1")
  }

  @Test func `hits stand where their words have gone`() throws {
    let text = "Bo, you fool, Bo!"
    let records = [CommentRecord(author: Author(name: "Bo"), text: "x"), CommentRecord(text: text)]
    let page = Self.page(records, hits: [1: [Self.hit(.body, 4..<12, "you fool", by: "Bo")]])
    let judged = try #require(Anonymizer(key: "k").anonymized(page).threads.first)
    let hit = judged.judgements[1].hits[0]
    let shown = Array(judged.thread.comments[1].text.utf8)
    #expect(String(decoding: shown[hit.range], as: UTF8.self) == "you fool")
    #expect(hit.match == "you fool")
    #expect(hit.chargedTo == judged.thread.comments[0].author.name)
  }

  @Test func `a first name of two users stands for neither`() {
    let records = [
      CommentRecord(author: Author(name: "Kim Lund"), text: "a"),
      CommentRecord(author: Author(name: "Kim Vik"), text: "b"),
      CommentRecord(author: Author(name: "Z"), text: "Kim said so, kim."),
    ]
    let thread = Anonymizer(key: "k").anonymized(Self.page(records)).threads[0].thread
    #expect(thread.comments[2].text == "user said so, kim.")
  }

  @Test(arguments: ["", " ", "a.*b", "\u{1F600}", "😀 😀", "x\u{301}", "Ünal İpek", "__proto__", "@", "-"])
  func `any name is taken as it is`(name: String) throws {
    let records = [
      CommentRecord(author: Author(name: name), text: "before \(name) after"), CommentRecord(text: "b"),
    ]
    let thread = try #require(Anonymizer(key: "k").anonymized(Self.page(records)).threads.first).thread
    let shown = try #require(thread.comments[0].author.name)
    if name.contains(where: { !$0.isWhitespace }) { #expect(thread.comments[0].text == "before \(shown) after") }
  }
}
