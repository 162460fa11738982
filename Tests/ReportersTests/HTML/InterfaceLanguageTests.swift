import Testing

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
