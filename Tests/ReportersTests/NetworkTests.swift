import FoundationEssentials
import TestSupport
import Testing
import ThreadModel

@testable import Reporters

/// What network and conversation tools read: graphs and corpora.
@Suite struct NetworkTests {
  private static let pages = Report.specimen.pages.map(\.unjudged)
  private static let comments = pages.flatMap(\.threads).flatMap(\.comments)

  private func count(_ needle: String, in text: String) -> Int { text.split(separator: needle).count - 1 }

  @Test func `a graph has a node a comment and an edge a reply, a graph an input`() {
    let text = ThreadGraphMLReporter.render(Self.pages, failures: [], style: Style())
    #expect(count("<graph id=", in: text) == Self.pages.count)
    #expect(count("<node id=", in: text) == Self.comments.count)
    #expect(count("<edge source=", in: text) == Self.comments.count { $0.parentID != nil })
    #expect(count("<data key=\"edge_evidence\">", in: text) == Self.comments.count { $0.parentID != nil })
    #expect(ThreadGraphMLReporter.render([], failures: [], style: Style()).hasSuffix("</graphml>\n"))
  }

  @Test func `every key of a graph is declared`() {
    let text = ThreadGraphMLReporter.render(Self.pages, failures: [], style: Style())
    let used = Set(text.split(separator: "<data key=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
    for key in used { #expect(text.contains("<key id=\"\(key)\" "), "\(key)") }
  }

  @Test(arguments: [
    ("a<b>&\"c\"", "a&lt;b&gt;&amp;&quot;c&quot;"), ("\u{0}\u{1B}\u{7F}", "␀␛␡"), ("a\tb\r\nc\rd", "a&#9;b\nc\nd"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{202E}x\u{2028}\u{61C}", "&#8238;x&#8232;&#1564;"),
    ("ﬁ漢\u{1F469}é", "ﬁ漢\u{1F469}é"), ("]]>", "]]&gt;"), ("\u{85}", "‹U+0085›"),
  ])
  func `what XML forbids does not reach it`(text: String, expected: String) {
    #expect(XMLText.escaped(text) == expected)
  }

  @Test func `a corpus has whole conversations: one root each, answers within, ids once`() throws {
    let files = ThreadConvoKitReporter.files(of: Self.pages + Self.pages)
    #expect(
      files.map(\.name) == ["utterances.jsonl", "speakers.json", "conversations.json", "corpus.json", "index.json"])
    let lines = try #require(files.first).text.split(separator: "\n")
    let utterances = try lines.map { try JSONDecoder().decode(Utterance.self, from: Data($0.utf8)) }
    #expect(Set(utterances.map(\.id)).count == utterances.count)
    #expect(utterances.count == 2 * (Self.comments.count + Self.pages.flatMap(\.threads).count))
    let byID = Dictionary(uniqueKeysWithValues: utterances.map { ($0.id, $0) })
    for utterance in utterances {
      if let parent = utterance.replyTo {
        #expect(byID[parent]?.conversation == utterance.conversation)
      } else {
        #expect(utterance.id == utterance.conversation)
      }
    }
    let speakers = files[1].text
    for speaker in Set(utterances.map(\.speaker)) {
      let quoted = try #require(String(data: try JSONEncoder().encode(speaker), encoding: .utf8))
      #expect(
        speakers.contains("\n  \(quoted): {") || speaker.unicodeScalars.contains { $0.value < 32 || $0.value > 126 })
    }
  }

  private struct Utterance: Decodable {
    let id: String
    let conversation: String
    let speaker: String
    let text: String
    let replyTo: String?

    enum CodingKeys: String, CodingKey {
      case id, speaker, text
      case conversation = "conversation_id"
      case replyTo = "reply-to"
    }
  }
}
