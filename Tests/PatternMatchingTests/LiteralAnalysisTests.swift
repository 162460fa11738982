import Testing

@testable import PatternMatching

/// What is read off a pattern.
struct LiteralAnalysisTests {
  /// The literals as text, `<` and `>` where a word has to start and to end.
  private func required(_ pattern: String, _ form: TextForm = .plain) -> [String] {
    guard let facts = PatternReader.facts(of: pattern, form: form) else { return ["lost"] }
    let literals = facts.allRequirements.rarest?.literals ?? []
    return literals.map { literal in
      let literal = literal.checkable
      return (literal.startsWord ? "<" : "") + String(decoding: literal.bytes, as: UTF8.self)
        + (literal.endsWord ? ">" : "")
    }.sorted()
  }

  @Test(arguments: [
    (#"\bidiots?\b"#, ["<idiot>", "<idiots>"]),
    (#"\byou\s+are\b"#, ["<you are>"]),
    (#"(?<![\p{L}\p{N}\p{M}_])Straße(?![\p{L}\p{N}\p{M}_])"#, ["<strase>"]),
    ("a.*zebra", ["zebra"]),
    ("(?:cat|dog)s?", ["cat", "cats", "dog", "dogs"]),
    ("b[ae]d", ["bad", "bed"]),
    ("x{3}", ["xxx"]),
    ("(?=.*quack)the", ["quack"]),
    ("(?!no)zebra", ["zebra"]),
    ("zeb(?:ra)?", ["zeb", "zebra"]),
    ("foo(?:x|y|)bar", ["foobar", "fooxbar", "fooybar"]),
    (#"\Qa.b\E+c"#, ["a.b"]),
    ("K[éè]lvin", ["kelvin"]),
    (#"\x{17F}\x41m"#, ["sam"]),
    ("kangaroo {,3}hop", ["kangaroo"]),
    ("hop.{0 12}kangaroo", ["kangaroo"]),
    ("zebra{1-8}", ["zebra{1-8}"]),
    ("zeb(?#striped)ra", ["zebra"]),
  ])
  func `required literals are found`(pattern: String, literals: [String]) {
    #expect(required(pattern) == literals)
  }

  @Test(arguments: [".*", #"\w+"#, "a?", "(?:foo)?", #"\p{L}+"#, "(?:foo|.)", "(?:|foo)", "(?:foo){0,2}", "[^a]"])
  func `nothing is required where nothing has to be there`(pattern: String) { #expect(required(pattern) == []) }

  @Test(arguments: [
    "(*COMMIT)foo", "(?x) foo", "(?(?=a)b|c)", "(?n)(a)", #"\C"#, "foo(*ACCEPT)bar", #"\N{U+41}"#, "a(?C1)b",
    #"(a)\10"#,
  ])
  func `what is not understood says nothing`(pattern: String) { #expect(required(pattern) == ["lost"]) }

  @Test(arguments: [
    (#"f[u*@]+[\W_]*c+[\W_]*k"#, ["fcc", "fucc"]), (#"s\W*h\W*[i1!]\W*t"#, ["sht", "shit"]),
  ])
  func `a skeleton is read off disguised words`(pattern: String, words: [String]) {
    let literals = required(pattern, .skeleton)
    #expect(!literals.isEmpty && literals.allSatisfy { $0.utf8.count <= 4 })
    #expect(Set(literals).isSubset(of: Set(words + ["fc", "fuc", "fucc", "sht", "shit"])))
  }

  @Test(arguments: [(#"([^\W\d_])\1{7,}"#, 8), (#"(\w)\1\1\1"#, 4), (#"(.)\1{5}"#, 0), (#"(?:(a)\1{3}|b)"#, 0)])
  func `letters in a row are counted`(pattern: String, run: Int) {
    #expect(PatternReader.facts(of: pattern, form: .plain)?.run == run)
  }

  @Test func `kinds of characters are told`() {
    let facts = PatternReader.facts(of: #"\d{3}[.-]\w+@x"#, form: .plain)
    #expect(
      facts?.kinds == CharacterKinds(bits: CharacterKinds.digit.bits | CharacterKinds(of: Literal("@x".utf8)).bits))
  }

  @Test func `deep nesting and long lists are read in a loop`() {
    let deep = String(repeating: "(", count: 240) + "zebra" + String(repeating: ")", count: 240)
    #expect(required(deep) == ["zebra"])
    let long = (0..<3_000).map { "word\($0)" }.joined(separator: "|")
    #expect(required("(?:\(long))x").count == 3_000)
    #expect(required(String(repeating: "(?:", count: 5_000)) == ["lost"])
  }
}
