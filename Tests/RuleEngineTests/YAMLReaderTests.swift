import RuleEngine
import Testing
import ThreadModel

@Suite struct YAMLReaderTests {
  private static func read(_ text: String) -> (root: YAMLNode?, log: LintLog) {
    let log = LintLog()
    var reader = YAMLReader(SourceText(RuleSource(path: "x.yml", bytes: Array(text.utf8))), log: log)
    return (reader.read(), log)
  }

  @Test func `keys and values know where they begin and end, in characters`() throws {
    guard case .mapping(let entries)? = Self.read("größe: 'ein ''Maß'''\nnext:\n  - [a, b]\n").root?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.name) == ["größe", "next"])
    #expect(entries[0].key.end == SourceLocation(line: 1, column: 6))
    #expect(entries[0].value.start == SourceLocation(line: 1, column: 8))
    #expect(entries[0].value.end == SourceLocation(line: 1, column: 21))
    #expect(entries[0].value.text == "ein 'Maß'")
    guard case .sequence(let items) = entries[1].value.content else {
      Issue.record("no sequence")
      return
    }
    #expect(items[0].start == SourceLocation(line: 3, column: 5))
    #expect(items[0].end == SourceLocation(line: 3, column: 11))
  }

  @Test func `every scalar style is told apart`() {
    let text = "- plain\n- 'single'\n- \"double\"\n- |\n  literal\n- >\n  folded\n"
    guard case .sequence(let items)? = Self.read(text).root?.content else {
      Issue.record("no sequence")
      return
    }
    let styles = items.map { node -> YAMLNode.ScalarStyle? in
      if case .scalar(_, let style) = node.content { style } else { nil }
    }
    #expect(styles == [.plain, .singleQuoted, .doubleQuoted, .literal, .folded])
    #expect(items.map(\.text) == ["plain", "single", "double", "literal\n", "folded\n"])
  }

  @Test func `an explicit tag is kept`() {
    #expect(Self.read("!!str 12").root?.tag == "tag:yaml.org,2002:str")
    #expect(Self.read("12").root?.tag == nil)
  }

  @Test func `an empty file has no root and no problem`() {
    let (root, log) = Self.read("# nothing here\n")
    #expect(root == nil)
    #expect(log.diagnostics.isEmpty)
  }
}
