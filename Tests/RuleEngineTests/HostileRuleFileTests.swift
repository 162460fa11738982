import RuleEngine
import Testing
import ThreadModel

@Suite struct HostileRuleFileTests {
  private static func codes(_ bytes: [UInt8]) -> [String] {
    RuleSetReader(checks: RuleFixtures.checks).read([
      RuleSource(path: "policy.yml", bytes: Array(RuleFixtures.policy.utf8)),
      RuleSource(path: "x.yml", bytes: bytes),
    ]).diagnostics.map(\.code)
  }

  private static func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[[a,", "{? "])
  func `deep nesting is refused`(opening: String) {
    #expect(Self.codes(Self.repeated(opening, 100_000)) == ["E101"])
  }

  @Test func `more values than any rule file has are refused`() {
    #expect(Self.codes(Self.repeated("- a\n", 600_000)) == ["E101"])
  }

  @Test func `a scalar of 50 megabytes is refused unread`() {
    #expect(Self.codes(Array("version: 1\nlanguages: ".utf8) + [UInt8](repeating: 0x61, count: 50_000_000)) == ["E101"])
  }

  @Test func `aliases of aliases are refused at the first anchor`() {
    var text = "version: 1\na: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, last) in zip("bcdefghi", "abcdefgh") { text += "\(name): &\(name) [*\(last), *\(last), *\(last)]\n" }
    #expect(Self.codes(Array(text.utf8)) == ["E101"])
  }

  @Test func `macros of macros are bounded`() {
    var text = "version: 1\nlanguages: [en]\nmacros:\n  a: 'xxxxxxxxxxxxxxxx'\n"
    for (name, last) in zip("bcdefghi", "abcdefgh") {
      text += "  \(name): '" + String(repeating: "{{\(last)}}", count: 10) + "'\n"
    }
    text += "rules:\n"
    for number in 0..<2000 {
      text += "  - {id: rule-\(number), title: T, category: insult, score: 4, match: {regex: '{{d}}{{i}}'},"
      text += " examples: {none: hostile}}\n"
    }
    let codes = Set(Self.codes(Array(text.utf8)))
    #expect(codes == ["E307"])
  }

  @Test func `macros that nest deeper than any need are refused`() {
    var text = "version: 1\nmacros:\n  m0: x\n"
    for number in 1..<20_000 { text += "  m\(number): '{{m\(number - 1)}}'\n" }
    text += "rules:\n  - {id: abc, title: T, category: insult, score: 4, match: {regex: '{{m19999}}'},"
    text += " examples: {none: hostile}}\n"
    #expect(Self.codes(Array(text.utf8)) == ["E307"])
  }

  @Test(
    arguments: [
      [0x00], [0x61, 0x00, 0x62], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
      [0xFF, 0xFE, 0x61, 0],
      [0x07], [0x7F], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0x61, 0xEF, 0xBB, 0xBF],
    ] as [[UInt8]])
  func `bytes that are no clean text are refused where they stand`(bytes: [UInt8]) {
    #expect(Self.codes(Array("version: 1\nlanguages: [en]\n# ".utf8) + bytes + [0x0A]) == ["E101"])
  }

  @Test func `an escaped lone surrogate is refused`() {
    #expect(Self.codes(Array(#"a: "\uD800""#.utf8)) == ["E101"])
  }

  @Test func `a byte order mark and carriage returns do no harm`() {
    let text = "\u{FEFF}version: 1\r\nlanguages: [en]\r\nrules: []\r\n"
    #expect(Self.codes(Array(text.utf8)) == [])
    let wrong = RuleFixtures.read(("policy.yml", RuleFixtures.policy), ("a.yml", "\u{FEFF}version: 1\r\nrule: []\r\n"))
    #expect(wrong.diagnostics.map(\.location) == [SourceLocation(line: 2, column: 1)])
    #expect(wrong.diagnostics.map(\.sourceLine) == ["rule: []"])
  }

  @Test(arguments: [
    "%TAG !a! b\n", "- \n", "a: ", "? a\n", "'", "\"", "\"\\\n", "&a ", "*a ", "!a ", "!!", "|\n", ">\n ", "#\n", "# ",
    "\r",
    "\n", "  - \n", "---\n", "...\n", "\t", "{{a}}", "a: b\n", "[],", "[]\n", "{}: ", ": ", ",", "a b ", "ä", "\\", "`",
    "- - a\n",
  ])
  func `ten thousand of anything is answered quickly`(fragment: String) {
    let bytes = Self.repeated(fragment, 10_000)
    _ = Self.codes(bytes)
    _ = Self.codes(Array("version: 1\nmacros: {m: '".utf8) + bytes)
    _ = Self.codes(Array("version: 1\nrules: [{match: {regex: \"".utf8) + bytes + Array("\"}}]".utf8))
    _ = Self.codes(Array("version: 1\nrules:\n - match:\n    word: |\n     ".utf8) + bytes)
  }

  @Test func `more errors than anybody reads are cut off`() {
    var text = "version: 1\n"
    for number in 0..<60_000 { text += "k\(number): 1\n" }
    #expect(Self.codes(Array(text.utf8)).count == 1000)
  }

  @Test func `an error at the end of a huge pattern is found where it stands`() {
    let pattern = String(repeating: "ü''", count: 40_000) + ")"
    let text = "version: 1\nrules: [{match: {regex: '\(pattern)'}}]"
    let diagnostics = RuleFixtures.read(("policy.yml", RuleFixtures.policy), ("a.yml", text)).diagnostics
    let error = diagnostics.first { $0.code == "E301" }
    #expect(error?.location == SourceLocation(line: 2, column: 26 + 120_000))
    #expect(error?.sourceLine == nil)
  }

  @Test func `mutations of a good file never trap`() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, bound)
    }
    let seed = Array(WorkedExample.text.utf8)
    let tokens = [
      "'", "\"", "{", "}", "[", "]", ": ", "- ", "\n", "  ", "{{", "}}", "#", "&", "*", "|", ">", "no", "\u{e4}", "9e9",
    ]
    for _ in 0..<1500 {
      var bytes = seed
      for _ in 0...random(4) {
        let place = random(bytes.count)
        switch random(4) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(contentsOf: tokens[random(tokens.count)].utf8, at: place)
        case 2: bytes[place] = UInt8(truncatingIfNeeded: random(256))
        default: bytes.removeSubrange(place..<min(bytes.count, place + random(200)))
        }
      }
      let (set, diagnostics) = RuleSetReader(checks: RuleFixtures.checks).read([RuleSource(path: "x.yml", bytes: bytes)]
      )
      _ = set?.hash
      #expect(diagnostics.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
    }
  }
}
