import Testing
import ThreadModel

@testable import Redaction

struct RedactorTests {
  @Test(arguments: [
    ("you idiot", "y** i****"), ("+49 170 12", "+** *** **"), ("f.u", "f.u"), ("Größe2", "G*****"), ("", ""),
  ])
  func `the first letters stay and no digit does`(text: String, masked: String) {
    #expect(MatchMask.mask(text) == masked)
  }

  @Test func `what was matched is masked where it stood and where it is quoted`() throws {
    let records = [
      CommentRecord(id: "1", author: Author(name: "Bo"), text: "Größe: you idiot, really"),
      CommentRecord(
        id: "2", text: "Do not say You  Idiot here.", raw: "> you idiot\nDo not say it",
        quotes: [Quote(author: "Bo", text: "oh"), Quote(author: "Bo", text: "you idiot")]),
    ]
    let thread = ThreadBuilder.build(
      FlatThread(article: Article(text: "\"you idiot\", he wrote"), records: records), fallbackKey: "t",
      inferringParents: true)
    var judgements = [Judgement](repeating: .clean, count: 2)
    judgements[0].hits = [
      Hit(
        rule: "r", category: "insult", score: 4, view: .body, range: 9..<18, match: "you idiot", chargedTo: "Bo",
        counts: true)
    ]
    judgements[1].hits = [
      Hit(
        rule: "q", category: "insult", score: 0, view: .quote, range: 3..<12, match: "you idiot", chargedTo: "Bo",
        counts: false)
    ]
    let page = PageReport(
      input: "t", format: "test", threads: [JudgedThread(thread: thread, judgements: judgements)], defects: [])
    let judged = try #require(Redactor.redacted(page).threads.first)
    #expect(judged.thread.comments.map(\.text) == ["Größe: y** i****, really", "Do not say Y**  I**** here."])
    #expect(judged.thread.comments[1].raw == "> y** i****\nDo not say it")
    #expect(judged.thread.comments[1].quotes.map(\.text) == ["oh", "y** i****"])
    #expect(judged.thread.article.text == "\"y** i****\", he wrote")
    for (node, judgement) in judged.judgements.enumerated() {
      for hit in judgement.hits {
        let text = Array(try #require(judged.thread.text(of: hit.view, at: node)).utf8)
        #expect(hit.match == "y** i****")
        #expect(String(decoding: text[hit.range], as: UTF8.self) == hit.match)
      }
    }
  }
}
