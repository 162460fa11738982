import FoundationEssentials
import TestSupport
import Testing
import ThreadModel

@testable import Reporters

@Suite struct JSONTests {
  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }

  @Test func `a character that is escaped is escaped at every place of a text`() throws {
    for special in [
      "\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}", "\u{61C}", "\u{2028}", "\u{202E}",
    ] {
      for length in 0..<20 {
        for filler in ["x", "é", "~", "!", "\u{2027}"] {
          let text = String(repeating: filler, count: length) + special + String(repeating: filler, count: 9)
          var writer = JSONWriter()
          writer.value(text)
          #expect(
            !writer.text.unicodeScalars.dropFirst().dropLast().contains {
              special.unicodeScalars.contains($0) && $0 != "\"" && $0 != "\\"
            })
          #expect(try JSONDecoder().decode(String.self, from: Data(writer.bytes)) == text)
        }
      }
    }
  }

  @Test func `a scan reads back comment for comment`() throws {
    let lines = JSONLinesReporter.scan(.specimen, style: Style()).split(separator: "\n")
    let decoder = Self.decoder
    let comments = try lines.map { try decoder.decode(ScannedComment.self, from: Data($0.utf8)) }
    let expected = Report.specimen.pages.flatMap { page in
      page.inputOrder.map { (page.threads[$0.thread], $0.comment) }
    }
    #expect(comments.count == expected.count)
    for (comment, (judged, index)) in zip(comments, expected) {
      let judgement = judged.judgements[index]
      #expect(comment.thread == judged.thread.key)
      #expect(comment.id == judged.thread.comments[index].id)
      #expect(comment.author == judged.thread.comments[index].record.author.shownName)
      #expect(comment.verdict == judgement.verdict.rawValue)
      #expect(comment.score == judgement.score)
      #expect(
        comment.categories == Dictionary(uniqueKeysWithValues: judgement.categories.map { ($0.name, $0.score) }))
      #expect(comment.hits.map(\.match) == judgement.hits.map(\.match))
      #expect(comment.hits.map { $0.start..<$0.end } == judgement.hits.map(\.range))
      #expect(comment.hits.map(\.because) == judgement.hits.map(\.because))
      #expect(comment.hits.map(\.chargedTo) == judgement.hits.map(\.chargedTo))
      #expect((comment.events?.count ?? 0) == judgement.events.count)
    }
  }

  private struct ScannedComment: Decodable {
    let thread: String
    let id: String
    let author: String?
    let verdict: String
    let score: Double
    let categories: [String: Double]
    let hits: [Hit]
    let events: [Event]?

    struct Hit: Decodable {
      let rule: String
      let category: String
      let score: Double
      let view: String
      let start: Int
      let end: Int
      let match: String
      let chargedTo: String?
      let counts: Bool
      let because: String?
    }

    struct Event: Decodable {
      let kind: String
      let rule: String?
      let view: String
      let scannedBytes: Int?
    }
  }

  @Test func `a thread reads back comment for comment`() throws {
    let pages = Report.specimen.pages.map(\.unjudged)
    let lines = ThreadJSONLinesReporter.render(pages, failures: [], style: Style()).split(separator: "\n")
    let decoder = Self.decoder
    let comments = try lines.map { try decoder.decode(PrintedComment.self, from: Data($0.utf8)) }
    let expected = pages.flatMap { page in page.inputOrder.map { page.threads[$0.thread].comments[$0.comment] } }
    #expect(comments.map(\.id) == expected.map(\.id))
    #expect(comments.map(\.text) == expected.map(\.record.text))
    #expect(comments.map(\.depth) == expected.map(\.depth))
    #expect(comments.map(\.parentId) == expected.map(\.parentID))
    #expect(comments.map(\.links) == expected.map(\.record.links))
    #expect(comments.map { $0.quotes.map(\.text) } == expected.map { $0.record.quotes.map(\.text) })
    #expect(comments.map { $0.quotes.map(\.sourceId) } == expected.map { $0.record.quotes.map(\.sourceID) })
    #expect(comments.map(\.realName) == expected.map(\.record.author.realName))
    #expect(comments[0].published == "2024-03-02T09:10+01:00")
  }

  private struct PrintedComment: Decodable {
    let id: String
    let parentId: String?
    let depth: Int
    let text: String
    let published: String?
    let realName: String?
    let links: [String]
    let quotes: [Quote]

    struct Quote: Decodable {
      let text: String
      let sourceId: String?
    }
  }

  @Test(
    arguments: [
      (.ignored(reason: "A title."), #"{"kind":"ignored","reason":"A title."}"#),
      (.absorbed(by: "en-x"), #"{"kind":"absorbed","rule":"en-x"}"#),
      (.otherLanguage(counted: "de"), #"{"kind":"other_language","counted":"de"}"#),
    ] as [(SetAside, String)])
  func `a judgement says its language and why a hit does not count`(reason: SetAside, json: String) {
    let hit = Hit(
      rule: "x", category: "insult", score: 4, view: .body, range: 0..<1, match: "x", chargedTo: nil, counts: false,
      setAside: reason)
    var writer = JSONWriter()
    writer.object { $0.members(of: Judgement(verdict: .pass, score: 0, hits: [hit], language: "en-GB")) }
    #expect(writer.text.contains("\"set_aside\":" + json))
    #expect(writer.text.hasSuffix("\"language\":\"en-GB\"}"))
  }

  @Test func `every document is one JSON value`() throws {
    struct Anything: Decodable {}
    let decoder = JSONDecoder()
    for output in HostileTextTests.outputs where output.format == "json" {
      _ = try decoder.decode(Anything.self, from: Data(output.text.utf8))
    }
  }

  @Test func `every scalar reads back as itself`() throws {
    let boundaries: [UInt32] = [0, 0x7F, 0x80, 0x9F, 0xA0, 0x61B, 0x61D, 0x7FF, 0x800, 0x2007, 0x2010, 0x2027, 0x202F]
    let others: [UInt32] = [0x2065, 0x206A, 0x20AC, 0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF]
    let scalars = Array(0...0x300) + boundaries + others + Array(0x2000...0x2070)
    let text = String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
    var writer = JSONWriter()
    writer.array { $0.value(text) }
    #expect(try JSONDecoder().decode([String].self, from: Data(writer.bytes)) == [text])
    #expect(!writer.text.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{2028}" || $0 == "\u{202E}" })
  }

  @Test func `keys keep their order and punctuation its place`() {
    var writer = JSONWriter()
    writer.object { object in
      object.member("b", "x\n\"")
      object.member("a", nil as String?)
      object.array("list") { array in
        array.value(1)
        array.object { _ in }
        array.array { $0.value(true) }
      }
      object.member("strings", strings: [])
      object.member("half", 0.5)
    }
    writer.endLine()
    #expect(writer.text == #"{"b":"x\n\"","a":null,"list":[1,{},[true]],"strings":[],"half":0.5}"# + "\n")
  }

  @Test func `an indented document has one member a line and empty braces closed`() {
    var writer = JSONWriter(.indented)
    writer.object { object in
      object.member("a", 1)
      object.array("b") { $0.value("x") }
      object.array("c") { _ in }
    }
    #expect(writer.text == "{\n  \"a\": 1,\n  \"b\": [\n    \"x\"\n  ],\n  \"c\": []\n}")
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (4, "4"), (-2.5, "-2.5"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"),
      (1e15, "1000000000000000"),
      (1e16, "10000000000000000"), (1.5e20, "150000000000000000000"), (0.000_05, "0.00005"), (-1.25e-6, "-0.00000125"),
      (1e300, "1e+300"), (2.5e-300, "2.5e-300"), (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func `a figure is the shortest decimal that reads back`(number: Double, text: String) throws {
    var writer = JSONWriter()
    writer.value(number)
    #expect(writer.text == text)
    if number.isFinite { #expect(Double(text) == number) }
  }
}
