import TestSupport
import Testing

@testable import Reporters

@Suite struct TextMeasureTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Zoe\u{308}", 3), ("漢字", 4), ("ｱ", 1), ("Ａ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("❤\u{FE0F}", 2), ("é", 1), ("ال", 2), ("…", 1), ("│", 1),
  ])
  func `text is as wide as a terminal shows it`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("漢字かな", 6, "漢字…"), ("漢字かな", 5, "漢字…"),
    ("👩‍👩‍👧‍👦👍x", 4, "👩‍👩‍👧‍👦…"),
    ("", 3, ""), ("abc", 1, "…"),
  ])
  func `clipped text fits and never cuts a character`(text: String, columns: Int, clipped: String) {
    #expect(DisplayWidth.clipped(text, to: columns) == clipped)
    #expect(DisplayWidth.of(clipped) <= columns)
  }

  @Test(arguments: [
    ("plain", "plain"), ("\u{1B}[2J", "␛[2J"), ("\u{7}\u{0}\u{7F}", "␇␀␡"), ("a\r\nb\nc\td", "a b c d"),
    ("\u{9B}0m", "‹U+009B›0m"), ("\u{202E}abc", "‹U+202E›abc"), ("a\u{200B}b", "a‹U+200B›b"), ("\u{FEFF}", "‹U+FEFF›"),
    ("\u{E0041}", "‹U+E0041›"), ("👩\u{200D}👧", "👩\u{200D}👧"), ("a\u{200D}b", "a‹U+200D›b"),
    ("\u{645}\u{6CC}\u{200C}\u{62E}", "\u{645}\u{6CC}\u{200C}\u{62E}"), ("é漢", "é漢"), ("so\u{AD}ft", "so‹U+00AD›ft"),
  ])
  func `what hides or acts is shown`(text: String, shown: String) {
    #expect(TerminalText.line(text) == shown)
  }

  @Test func `lines stay apart where they are asked for`() {
    #expect(TerminalText.lines("a\r\nb\rc\u{2028}d\te") == "a\nb\nc\nd e")
  }

  @Test func `a clipped line looks at no more of the text than it shows`() {
    let long = String(repeating: "word \n\t ", count: 200_000)
    let line = TerminalText.line(long, columns: 20)
    #expect(line == "word word word word…")
    #expect(DisplayWidth.of(line) <= 20)
  }

  @Test(arguments: [
    (0.0, "0"), (1.0 / 3, "0.333"), (2.0 / 3, "0.667"), (-0.000_1, "0"), (12, "12"), (1e15, "1000000000000000"),
    (99.999_9, "100"),
  ])
  func `people read three decimals`(number: Double, text: String) {
    #expect(DecimalText.rounded(number) == text)
  }

  @Test(arguments: [
    ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#), ("<b>&amp;", "&lt;b&gt;&amp;amp;"), ("# title", "\\# title"),
    ("- item", #"\- item"#), ("12. item", #"12\. item"#), ("1.5 is fine", "1.5 is fine"), ("===", #"\==="#),
    ("[a](http://b)", #"\[a\](http&#58;//b)"#), ("www.example.org", "www&#46;example.org"),
    ("WWW.example.org", "WWW&#46;example.org"), ("@ada and a@b.c", "@&#8203;ada and a@&#8203;b.c"),
    ("see #12", "see #&#8203;12"), ("a|b", #"a\|b"#), ("$x$", "&#36;x&#36;"), ("C# @ home", "C# @ home"),
    ("~~x~~", #"\~\~x\~\~"#),
  ])
  func `plain words stay plain words in Markdown`(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test func `a rule's id is code unless it could break out`() {
    #expect(MarkdownText.code("insult-direct") == "`insult-direct`")
    #expect(MarkdownText.code("a`b") == #"a\`b"#)
  }
}
