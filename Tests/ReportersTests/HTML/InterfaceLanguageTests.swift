import Testing
import ThreadModel
import ThreadStatistics

@testable import Reporters

@Suite struct InterfaceLanguageTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func `every phrase is there, with the places of the English one`(language: InterfaceLanguage) {
    let words = Words(language)
    for phrase in Phrase.allCases {
      #expect(!words[phrase].isEmpty)
      #expect(places(in: words[phrase]) == places(in: Words(.en)[phrase]), "\(language) \(phrase)")
      #expect(!words[phrase].contains("<") && !words[phrase].contains("&"), "phrases stand in pages as they are")
    }
  }

  @Test(arguments: InterfaceLanguage.allCases.filter { $0 != .en })
  func `hardly a phrase is left in English`(language: InterfaceLanguage) {
    let same = Phrase.allCases.filter { Words(language)[$0] == Words(.en)[$0] }
    #expect(same.count <= 12, "\(same)")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `every figure of a page is defined in its language`(language: InterfaceLanguage) {
    for subject in [StatisticsSubject.thread, .user, .pair, .rule] {
      for column in StatisticsCatalogue.columns(of: subject) {
        let (text, lang) = Words(language).definition(of: column, in: subject.rawValue)
        #expect(lang.isEmpty, "\(subject) \(column.name)")
        #expect((text == column.definition) == (language == .en), "\(subject) \(column.name)")
        // What is named in code is named in every language.
        #expect(text.contains("`") == column.definition.contains("`"), "\(text)")
      }
    }
  }

  @Test(arguments: InterfaceLanguage.allCases, [StatisticsSubject.thread, .user, .pair, .rule])
  func `every column of a page has a name in its language, and no two the same`(
    language: InterfaceLanguage, subject: StatisticsSubject
  ) {
    let names = StatisticsCatalogue.columns(of: subject).map(\.name)
    let labels = names.map { Words(language).label(ofColumn: $0) }
    #expect(zip(names, labels).filter { $0 == $1 }.map(\.0) == [])
    #expect(Set(labels).count == labels.count)
  }

  @Test func `a figure that nobody translated is defined in English and says so`() {
    let column = StatisticsTable.Column("new", "Something new.")
    #expect(Words(.fr).definition(of: column, in: "user") == ("Something new.", " lang=\"en\""))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `a removal preview speaks the language and names everybody`(language: InterfaceLanguage) {
    func touched(_ id: String, _ verdict: Verdict) -> RemovalPreview.Touched {
      .init(id: id, author: Author(name: "user \(id)"), verdict: verdict)
    }
    let preview = RemovalPreview(
      comment: touched("7", .hide), orphans: [touched("8", .pass)], below: 31, passingBelow: 29, charactersBelow: 415,
      bystanders: [.init(author: Author(name: "Bee"), comments: 2)], quotes: [touched("9", .pass)], quotesOutside: 1)
    let words = Words(language)
    #expect(words.removal(of: preview.comment).contains("user 7"))
    let text = words.consequences(preview).joined(separator: " ")
    for piece in ["user 8", "31", "29", "415", "Bee (2)", "user 9"] { #expect(text.contains(piece), "\(text)") }
    #expect(!text.contains("%"))
    let nothing = RemovalPreview(
      comment: touched("7", .hide), orphans: [], below: 0, passingBelow: 0, charactersBelow: 0, bystanders: [],
      quotes: [], quotesOutside: 0)
    #expect(words.consequences(nothing) == [words[.removalOfNothing]])
  }

  @Test func `what is put into a phrase is not read again`() {
    #expect(Words(.en)(.readAs, "%2", "%1") == "%2, read as %1")
    #expect(Words(.en)(.replies, 3) == "Replies: 3")
    #expect(Words(.en)(.readAs, "a") == "a, read as %2")
  }

  @Test(arguments: [(0.0, "0 s"), (59.6, "1 min"), (3725, "1 h 2 min"), (200_000, "2 d 7 h"), (-90, "−1 min 30 s")])
  func `durations name the two largest units`(seconds: Double, text: String) {
    #expect(Words(.en).duration(seconds: seconds) == text)
  }

  @Test(arguments: [(0.375, "38%"), (0.0123, "1.2%"), (1, "100%"), (0, "0%")])
  func `shares are per cent`(share: Double, text: String) {
    #expect(Words(.en).percent(share) == text)
    #expect(Words(.de).percent(0.5) == "50\u{A0}%")
  }

  private func places(in phrase: String) -> [Character] {
    let marks = phrase.indices.filter { phrase[$0] == "%" }
    return marks.compactMap { mark -> Character? in
      let next = phrase.index(after: mark)
      return next < phrase.endIndex && phrase[next].isNumber ? phrase[next] : nil
    }.sorted()
  }
}
