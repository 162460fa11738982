import RuleEngine
import RuleImport
import Testing
import ThreadModel

struct PackTests {
  private static let hostile = [
    "': {x: [", "\"quoted\"", "# no comment", "- item", "a: b", "{{macro}}", "%YAML", "---", "...", "&anchor", "*alias",
    "!tag", "@at", "`tick", "no", "12:30", "0x10", "null", "~", "back\\slash", "'; rm -rf /; '", "\u{202E}gnp",
    "tab\tinside", "line\u{2028}separator", "\u{85}next", "\u{FEFF}mark", "emoji 🥕", "caf\u{E9}", "a''b", "<<", "]",
    "}", ",", "|", ">",
    "\u{1B}[31m", "nul\u{0}byte", "x\u{7F}y",
  ]

  @Test func `no line of a list can break the pack`() throws {
    let list = Importing(Self.hostile.joined(separator: "\n"), as: .words)
    #expect(list.set?.rules.count == list.report.rules)
    #expect(list.diagnostics.isEmpty, "\(list.diagnostics.map(\.message))")
    // U+0085 and U+2028 are no line breaks of a list.
    #expect(list.report.lines + 1 == Self.hostile.count)
    let carried = Self.hostile.filter { line in
      !line.hasPrefix("#") && !list.report.refused.contains { $0.text == line }
    }
    #expect(carried.count > 25)
    for line in carried { #expect(try list.fires("before \(line) behind"), "\(line.debugDescription)") }
  }

  @Test func `what stands in titles comes back as it was`() throws {
    for words in Self.hostile where !words.contains("\t") {
      let text = "body TURNIP /turnip/i\ndescribe TURNIP \(words)\n"
      let list = Importing(text, as: .spamassassin)
      #expect(list.isClean, "\(words.debugDescription): \(list.diagnostics.map(\.message))")
      let title = list.set?.rules.first?.summary.title ?? ""
      if words.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value < 127 }) { #expect(title == words) }
      #expect(title.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 0x202E && $0.value != 0x7F })
    }
  }

  @Test(arguments: ImportFormat.allCases) func `any bytes as any format end in a pack that loads`(format: ImportFormat)
  {
    var state: UInt64 = 7
    for round in 0..<30 {
      var bytes: [UInt8] = []
      let pieces =
        Self.hostile + ["body A /x/i", "action: remove", "body (regex): x", "1494568775\tann\tx+", "a,b,true", "\n"]
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes += pieces[Int((state >> 33) % UInt64(pieces.count))].utf8
        bytes.append(state >> 60 == 3 ? 0xC3 : 0x0A)
      }
      let list = Importing([ImportSource(name: "r\(round)\n'.txt", bytes: bytes)], as: format)
      #expect(list.set?.rules.count == list.report.rules, "\(list.diagnostics.map(\.message))")
    }
  }

  @Test func `the same source gives the same pack, and one of several files is known by its name`() throws {
    let sources = ["one.txt", "two.txt"].map { ImportSource(name: "lists/\($0)", bytes: Array("turnip\n\($0)\n".utf8)) }
    let first = Importing(sources, as: .words)
    #expect(first.isClean)
    #expect(first.text == Importing(sources, as: .words).text)
    #expect(first.set?.rules.map(\.summary.id) == ["one-words", "one-patterns", "two-words", "two-patterns"])
    #expect(first.text.hasPrefix("# Imported by moderate import (words) from: one.txt, two.txt\n"))
  }

  @Test func `a category that is not there and a score that it has no room for are problems`() {
    func problem(_ options: ImportOptions) -> String? {
      RuleImporter(options: options, policy: Importing.policy).problem(for: .words)
    }
    #expect(problem(ImportOptions()) == nil)
    #expect(problem(ImportOptions(category: "inslt"))?.contains("did you mean 'insult'?") == true)
    #expect(problem(ImportOptions(category: "insult", score: 13)) != nil)
    #expect(problem(ImportOptions(idPrefix: "Not An Id")) != nil)
  }

  @Test func `a pack has an end, and says what did not fit`() {
    let words = (0..<5).map { String(repeating: "abcdefgh"[$0], count: 1 << 20) }
    let list = Importing(words.joined(separator: "\n"), as: .words)
    #expect(list.isClean)
    #expect(list.report.rules == 1)
    #expect(list.refused == ["4", "5"].map { "\($0): the pack is full: import the rest into a second one" })
  }
}

extension String {
  fileprivate subscript(position: Int) -> Character { self[index(startIndex, offsetBy: position)] }
}
