import RuleEngine
import Testing
import ThreadModel

@Suite struct PlainScalarTests {
  /// What lint says of an unquoted word; nil where it is taken as text.
  private static func code(word: String) -> String? {
    let text = """
      version: 1
      rules:
        - {id: test-rule, title: T, category: insult, score: 4, match: {word: [\(word)]}, examples: {none: short}}
      """
    let diagnostics = RuleFixtures.read(("policy.yml", RuleFixtures.policy), ("a.yml", text)).diagnostics
    return diagnostics.filter { $0.code != "E601" }.map(\.code).first
  }

  @Test(arguments: [
    "no", "No", "NO", "yes", "Yes", "on", "OFF", "y", "N", "true", "FALSE", "~", "null", "Null", "12", "-3", "+4",
    "1.5",
    ".5", "1.", "1e3", "-2.5E-3", "0x1F", "0b11", "017", "1_000", "12:30", "12:30:45", "-1:20", ".inf", "-.Inf", ".NAN",
  ])
  func `a word that YAML reads as something else has to be quoted`(word: String) {
    #expect(Self.code(word: word) == "E104")
    #expect(Self.code(word: "'\(word)'") != "E104")
  }

  @Test(arguments: [
    "nope", "nO", "yEs", "12:30 Uhr", "1.2.3", "12a", "0x", "e3", "1:99", "12:3x", "1e", "_1", "NaN", "inf", "-a",
    "1-2",
    "nulls", "a12", "9999999999x",
  ])
  func `other words are text without quotes`(word: String) {
    #expect(Self.code(word: word) == nil)
  }

  @Test(arguments: [("4", 4.0), ("-1.5", -1.5), ("+2", 2), (".5", 0.5), ("1e1", 10), ("08", 8), ("0", 0), ("-0", 0)])
  func `a score is a plain decimal number`(text: String, value: Double) throws {
    let rule = "rules: [{id: abc, title: T, category: insult, score: \(text), match: a, examples: {none: short}}]"
    let set = try #require(RuleFixtures.set(rule))
    #expect(set.rules.first?.summary.score == value)
  }
}
