import Testing
import ThreadModel

@testable import Reporters

@Suite struct DiagnosticTests {
  @Test(arguments: [
    ("key: value", 6, 5, "key: value", "     ^^^^^"),
    ("\tkey: x", 2, 3, "    key: x", "    ^^^"),
    ("a\tb\tc", 3, 1, "a   b   c", "    ^"),
    ("漢字: x", 1, 2, "漢字: x", "^^^^"),
    ("abc", 4, 1, "abc", "   ^"),
    ("abc", 900, 900, "abc", "   ^"),
    ("abc", 2, Int.max, "abc", " ^^"),
    ("", 1, 1, "", "^"),
    ("a\u{1B}b", 3, 1, "a␛b", "  ^"),
  ])
  func `the caret stands under the place`(line: String, column: Int, length: Int, text: String, carets: String) {
    let marked = MarkedLine(line, column: column, length: length)
    #expect(marked.text == text)
    #expect(marked.carets == carets)
  }

  @Test func `a long line is cut around the place`() {
    let line = String(repeating: "x", count: 10_000) + "HERE" + String(repeating: "y", count: 10_000)
    let marked = MarkedLine(line, column: 10_001, length: 4)
    #expect(marked.text.count < 130)
    #expect(marked.text.hasPrefix("…x") && marked.text.hasSuffix("y…"))
    let caret = marked.carets.prefix { $0 == " " }.count
    #expect(marked.text.dropFirst(caret).hasPrefix("HERE"))
  }

  @Test func `nothing wrong is said in one line`() {
    #expect(DiagnosticTextReporter.render([], style: Style()) == "no errors, no warnings\n")
    #expect(DiagnosticGitHubReporter.render([], style: Style()).isEmpty)
  }
}
