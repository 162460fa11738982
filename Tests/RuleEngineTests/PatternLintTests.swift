import Testing
import ThreadModel

@testable import RuleEngine

/// What lint says about a pattern that compiles.
@Suite struct PatternLintTests {
  private static func codes(
    _ pattern: String, in view: View = .body, _ normalization: Normalization = .text, languages: [String] = ["en"]
  ) -> [String] {
    let target = PatternTarget(view: view, normalization: normalization, languages: languages)
    return PatternExaminer().findings(pattern, RegexOutline(pattern), in: target).map { $0.problem.code }
  }

  @Test(arguments: [
    #"(a+)+b"#, #"(?:a*)*b"#, #"(?:a|a)*b"#, #"(?:a|ab|b)*c"#, #"(?:\w+\s?)*:"#, #"\s*,?\s*,?\s*x"#, #"\d+\.?\d+0x"#,
    #"[a-m]*[k-z]*m!"#, #".*foo.*bar"#, #"^(?:[^@]*-?)*$"#, #"(?:x+x+)+y"#, #"\w*\d*\w*:"#, #"(?x) ( a + ) + b"#,
    #"(?:(?:ha)+\s*)+;"#, #"(?:ñ+)+o"#, #"(?:no\s*)*\s* way"#, #"(?=(?:a+)+b)a"#,
  ])
  func `a pattern that blows up is found out`(pattern: String) {
    #expect(Self.codes(pattern).contains("E303"))
  }

  @Test(arguments: [
    #"(?>a+)+b"#, #"(?:a++)+b"#, #"\b\w+\b"#, #"you\s+(?:\w+\s+){0,3}fool"#, #"a*b*c*d"#, #"\s*,\s*,\s*x"#,
    #"(?:[a-z]+\s)*x"#, #"\d{1,4}[./-]\d{1,4}"#, #"(?:ha){3,}"#, #"[^"]*"x"#, #"^\W*(?:this|exactly)\b"#, #"x.{0,40}y"#,
    #"\w+@\w+"#, #"(\w)\1{4,}"#,
  ])
  func `a pattern that is linear in the text is left alone`(pattern: String) {
    #expect(!Self.codes(pattern).contains("E303"))
  }

  @Test func `the probe is short, printable and really too much`() throws {
    let pattern = #"so (?:\w+\s?)+\x{2067};"#
    let findings = PatternExaminer().findings(
      pattern, RegexOutline(pattern), in: PatternTarget(view: .body, normalization: .none, languages: ["en"]))
    let message = try #require(findings.first { $0.problem.code == "E303" }).problem.message
    #expect(message.contains(#"characters: "so " + "#))
    #expect(message.utf8.count < 160)
  }

  @Test(arguments: [
    (#"(?-i:You)"#, View.body, Normalization.text), (#"(?-i)[A-Z]{5}"#, .body, .text), (#"ﬁlthy"#, .body, .text),
    (#"don’t"#, .body, .text), (#"sch(?:ei|ai)ßß"#, .body, .squash), (#"\bass\b"#, .body, .squash),
    (#"o{2,}"#, .body, .squash), (#"\bf u c k\b"#, .body, .squash), (#"l33t"#, .body, .skeleton),
    (#"café"#, .body, .skeleton), (#"[éè]"#, .body, .skeleton), (#"\bm0ron\b"#, .body, .skeleton),
    (#"[\x{200B}\x{200D}]"#, .body, .text), (#"https://t\.me/"#, .body, .text), (#"t.me joined"#, .links, .text),
    (#"^a\nb"#, .title, .text), (#"\x{41}\x{FB01}"#, .body, .text),
  ])
  func `a part that its view never shows is found out`(pattern: String, view: View, form: Normalization) {
    #expect(Self.codes(pattern, in: view, form).contains("E304"))
  }

  @Test(arguments: [
    (#"You IDIOT"#, View.body, Normalization.text), (#"[A-Z]{5}"#, .body, .text), (#"(?-i)[A-Z]{5}"#, .body, .none),
    (#"don't"#, .body, .text), (#"\bas\b"#, .body, .squash), (#"\d{4} [a-z]+"#, .body, .skeleton),
    (#"fo+l"#, .body, .squash), (#"caf[eé]"#, .body, .skeleton), (#"[\x{200B}\x{200D}]"#, .raw, .none),
    (#"https://t\.me/"#, .links, .text), (#"ann lee\n@"#, .author, .text), (#"a\nb"#, .links, .text),
    (#"[^\n]\p{L}[\p{Lu}x]"#, .body, .text), (#"(?x) a b # A Comment"#, .body, .text), (#"\QYou.\E"#, .body, .text),
  ])
  func `a part that its view shows is left alone`(pattern: String, view: View, form: Normalization) {
    #expect(!Self.codes(pattern, in: view, form).contains("E304"))
  }

  @Test(arguments: [
    (#"(a)b"#, true), (#"(a)\1"#, false), (#"(?<n>a)b"#, true), (#"(?<n>a)\k<n>"#, false), (#"(?:a)b"#, false),
    (#"(a|(?1)b)"#, false), (#"\(a\)"#, false), (#"[(]a[)]"#, false), (#"(?=a)b"#, false), (#"(a)(?(1)b|c)"#, false),
    (#"(a)\g{-1}"#, false),
  ])
  func `a capture for nobody is found out`(pattern: String, isUnused: Bool) {
    #expect(Self.codes(pattern, in: .body, .none).contains("W808") == isUnused)
  }

  @Test(arguments: [
    (#"(?i)a"#, 0), (#"a(?i)b"#, 1), (#"(?-i)a(?i)b"#, nil), (#"\(?i\)"#, nil), (#"[(?i)]"#, nil),
  ])
  func `an option that changes nothing is found`(pattern: String, offset: Int?) {
    #expect(RegexOutline(pattern).redundantOption == offset)
  }

  @Test(arguments: [
    ("a||b", 2), ("|a", 0), ("a|", 1), ("(?:a||b)c", 5), ("(?:|a)b", nil), ("[|]|a", nil), (#"\||a"#, nil),
    ("(?#a||b)c", nil), ("(?x)a |# or\n b", nil),
  ])
  func `an empty alternative is found`(pattern: String, offset: Int?) {
    #expect(RegexOutline(pattern).emptyAlternative == offset)
  }
}
