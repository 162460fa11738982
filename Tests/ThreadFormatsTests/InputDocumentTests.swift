import Testing
import ThreadFormats
import ThreadModel

struct InputDocumentTests {
  @Test func `a byte order mark is dropped`() throws {
    let document = try InputDocument(name: "x", bytes: [0xEF, 0xBB, 0xBF] + Array("text".utf8))
    #expect(document.text == "text")
    #expect(document.defects.isEmpty)
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1),
      ([0x61, 0xE2, 0x82, 0x62], "a\u{FFFD}b", 1),
      ([0xC0, 0x80, 0x61], "\u{FFFD}\u{FFFD}a", 2),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
      ([0x61, 0xF0, 0x9F, 0x98], "a\u{FFFD}", 1),
    ] as [([UInt8], String, Int)])
  func `each ill-formed sequence becomes one replacement character`(
    _ bytes: [UInt8], _ text: String, _ count: Int
  ) throws {
    let document = try InputDocument(name: "x", bytes: bytes)
    #expect(document.text == text)
    #expect(document.text == String(decoding: bytes, as: UTF8.self))
    #expect(document.defects.map(\.kind) == [.invalidUTF8(count: count)])
  }

  @Test func `the first ill-formed sequence is named by line and column`() throws {
    let document = try InputDocument(name: "x", bytes: Array("one\nzwö".utf8) + [0xFF, 0xFE])
    #expect(document.defects == [ThreadDefect(.invalidUTF8(count: 2), at: SourceLocation(line: 2, column: 4))])
  }

  @Test(arguments: ["", "\u{FEFF}", " \n\t\r\n"])
  func `an input without text is refused`(_ text: String) {
    #expect(throws: ParseFailure("the input is empty")) { try InputDocument(name: "x", bytes: Array(text.utf8)) }
  }

  @Test func `a binary input is refused where its first zero stands`() {
    #expect(
      throws: ParseFailure("this looks like a binary file: byte 5 is zero", at: SourceLocation(line: 2, column: 3))
    ) {
      try InputDocument(name: "x", bytes: Array("ab\ncd".utf8) + [0] + Array("ef".utf8))
    }
  }

  @Test func `many control characters make a binary input`() {
    #expect(throws: ParseFailure.self) {
      try InputDocument(name: "x", bytes: Array(repeating: [0x61, 0x62, 0x02], count: 100).flatMap { $0 })
    }
    #expect(throws: ParseFailure.self) { try InputDocument(name: "x", bytes: [0xFF, 0xFE, 0x61, 0x00]) }
    #expect(throws: Never.self) {
      try InputDocument(name: "x", bytes: Array("\u{1B}[31mred\u{1B}[0m \u{0C} and long enough".utf8))
    }
  }

  @Test(arguments: [
    ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]), ("\n\na", ["", "", "a"]), ("a", ["a"]), ("a\n\n", ["a", ""]),
    ("x\u{301}\r\n\u{1F600}", ["x\u{301}", "\u{1F600}"]),
  ])
  func `lines come without their ends`(_ text: String, _ lines: [String]) throws {
    let document = try Fixtures.document(text)
    #expect(document.lines.map { String($0.text) } == lines)
    #expect(document.lines.map(\.number) == Array(1...lines.count))
  }
}
