import TestSupport
import Testing
import ThreadModel

@testable import Reporters

@Suite struct WordingTests {
  @Test(
    arguments: [
      (.duplicateID("7", renamedTo: "7#2"), "two comments have the id 7; the later one is called 7#2 here"),
      (.orphan(id: "8", parent: "6"), "comment 8 answers 6, which is not here; it stands at top level"),
      (.cycle(["1"]), "comment 1 answers itself; it stands at top level"),
      (.cycle(["1", "2"]), "comments 1, 2 answer each other in a ring; 1 stands at top level"),
      (
        .cycle((1...200_000).map(String.init)),
        "comments 1, 2, 3, 4, 5, 6 and 199994 more answer each other in a ring; 1 stands at top level"
      ),
      (.cycle([]), "comment ? answers itself; it stands at top level"),
      (
        .depthGap(id: "9", claimed: 5, placed: 1),
        "comment 9 is nested at depth 5 with nothing above it; it stands at depth 1"
      ),
      (.timeRunsBackwards(id: "4", parent: "3"), "comment 4 is older than 3, which it answers"),
      (.unreadableTime("noonish"), "the time “noonish” could not be read"),
      (.invalidUTF8(count: 1), "1 byte sequence is not UTF-8 and read as U+FFFD"),
      (.invalidBytes(count: 2, encoding: "big5"), "2 byte sequences are not big5 and read as U+FFFD"),
      (.guessedEncoding("windows-1251"), "encoding guessed: windows-1251"),
      (.unknownEncoding("tis-620"), "the encoding “tis-620” is not known here"),
      (.malformedRecord("no text"), "a record was left out: no text"),
    ] as [(ThreadDefect.Kind, String)])
  func `a defect is a sentence`(kind: ThreadDefect.Kind, sentence: String) {
    #expect(Wording.sentence(ThreadDefect(kind)) == sentence)
    let location = ThreadModel.SourceLocation(line: 12)
    #expect(Wording.located(ThreadDefect(kind, at: location), in: "a.html") == "a.html:12: \(sentence)")
  }

  @Test(
    arguments: [
      (.ignored(reason: "a film title"), "ignored: a film title"), (.absorbed(by: "en-x"), "absorbed by en-x"),
      (.otherLanguage(counted: "de"), "taken for de, so not counted"),
    ] as [(SetAside, String)])
  func `why a finding does not count is said`(reason: SetAside, sentence: String) {
    #expect(Wording.setAside(reason) == sentence)
    let hit = Hit(
      rule: "x", category: "insult", score: 4, view: .body, range: 0..<1, match: "x", chargedTo: nil, counts: false,
      setAside: reason)
    let judgement = Judgement(verdict: .pass, score: 0, hits: [hit])
    let notes = HitGroup.groups(of: judgement, author: nil, titles: RuleTitles([])).map(Wording.notes)
    #expect(notes == [[sentence]])
    #expect(Words(.en).setAside(reason) == sentence)
    for language in InterfaceLanguage.allCases {
      let words = Words(language)
      let groups = HitGroup.groups(of: judgement, author: nil, titles: RuleTitles([]))
      #expect(groups.map(words.notes) == [[words.setAside(reason)]], "\(language)")
      #expect(!words.setAside(reason).contains("%1"), "\(language)")
    }
  }

  @Test func `figures agree with their nouns`() {
    #expect(Wording.count(0, "comment") == "0 comments")
    #expect(Wording.count(1, "comment") == "1 comment")
    #expect(Wording.signed(1.25) == "+1.25")
    #expect(Wording.signed(-2) == "-2")
  }

  @Test func `a quoted hit says whom it charges`() throws {
    let page = Report.specimen.pages[0]
    let judgement = page.threads[0].judgements[1]
    let group = try #require(
      HitGroup.groups(of: judgement, author: "Marlow", titles: RuleTitles(Report.specimen.rules)).last)
    #expect(Wording.notes(group) == ["words of Petra Voss, charged to them"])
  }

  @Test(arguments: [3..<8, 0..<400, -4..<1, Int.max - 1..<Int.max])
  func `words that are not where a hit says are shown without a place`(range: Range<Int>) {
    let hit = Hit(
      rule: "r", category: "c", score: 4, view: .body, range: range, match: "idiot", chargedTo: nil, counts: true)
    let flat = FlatThread(records: [CommentRecord(id: "1", text: "No such word, but 漢字.")])
    let judged = JudgedThread(
      thread: ThreadBuilder.build(flat, fallbackKey: "k"),
      judgements: [Judgement(verdict: .hide, score: 4, hits: [hit])])
    let page = PageReport(input: "a", format: "jsonl", threads: [judged], defects: [])
    let report = Report(version: "1", ruleHash: "0", rules: [], pages: [page], failures: [])
    #expect(TextReporter.scan(report, style: Style()).contains("│ idiot\n           │ ^^^^^\n"))
    let html = HTMLReporter.scan(report, style: Style())
    #expect(html.contains("<p class=\"words\" dir=\"auto\">No such word, but 漢字.</p>"))
  }

  @Test func `a clean report is one calm line`() {
    let report = Report(version: "1", ruleHash: "0", rules: [], pages: [], failures: [])
    #expect(TextReporter.scan(report, style: Style()) == "no comments; 0 inputs read\n")
  }
}
