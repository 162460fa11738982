import Testing

@testable import Reporters

@Suite struct ExcerptTests {
  /// The passages with the marked words in brackets.
  private func shown(_ text: String, _ ranges: [Range<Int>], context: Int = 10) -> [String] {
    Excerpt(of: text, marking: ranges, context: context).passages.map { passage in
      passage.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
    }
  }

  @Test func `a short text is shown whole`() {
    #expect(shown("you idiot, you", [4..<9]) == ["you [idiot], you"])
  }

  @Test func `a long text is cut at words, with an ellipsis at each cut`() {
    let text = "one two three four five six IDIOT seven eight nine ten eleven"
    #expect(shown(text, [28..<33]) == ["… five six [IDIOT] seven …"])
  }

  @Test func `what one side does not need the other side gets`() {
    #expect(shown("IDIOT two three four five six seven", [0..<5]) == ["[IDIOT] two three four …"])
  }

  @Test func `near places share a passage, far ones get their own, the rest is counted`() {
    let text = String(repeating: "bad good nice word and more of the same kind ", count: 4)
    let ranges = [0..<3, 9..<13, 45..<48, 90..<93, 135..<138]
    let excerpt = Excerpt(of: text, marking: ranges, context: 10)
    #expect(excerpt.passages.count == 2)
    #expect(excerpt.passages[0].filter(\.isMarked).map(\.text) == ["bad", "nice"])
    #expect(excerpt.omitted == 2)
  }

  @Test func `overlapping places are one`() {
    #expect(shown("abcdef", [1..<3, 2..<5, 5..<6]) == ["a[bcdef]"])
  }

  @Test(arguments: [-5..<2, 3..<900, 900..<901, 2..<2, 1..<3, Int.min..<Int.max])
  func `offsets that do not fit the text do no harm`(range: Range<Int>) {
    // Byte 1 and 2 are inside the first scalar.
    let text = "漢字 and words"
    for passage in Excerpt(of: text, marking: [range]).passages {
      #expect(text.contains(passage.filter(\.isMarked).map(\.text).joined()))
    }
    #expect(Excerpt.pieces(of: text, marking: [range]).map(\.text).joined() == text)
  }

  @Test func `a long match is shortened in the middle`() {
    let text = String(repeating: "a", count: 500) + String(repeating: "b", count: 500)
    let passage = shown(text, [0..<1000])[0]
    #expect(passage.hasPrefix("[aaaaaaaaaaaaa … bbbbbb"))
    #expect(passage.utf8.count < 40)
  }

  @Test func `white space is one space`() {
    #expect(shown("a \n\n\t b", [0..<1]) == ["[a] b"])
  }
}
