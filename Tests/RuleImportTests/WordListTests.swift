import RuleEngine
import RuleImport
import Testing
import ThreadModel

struct WordListTests {
  @Test func `words become one rule and find whole words`() throws {
    let list = Importing("# a comment\nturnip\nold turnip\n\n  Swede  \nturnip\n", as: .words)
    #expect(list.isClean)
    #expect(list.report.rules == 1)
    #expect(list.report.lines == 4)
    #expect(list.refused == ["6: the same as line 2"])
    #expect(list.set?.rules[0].summary.id == "list-words")
    #expect(try list.fires("What a TURNIP."))
    #expect(try list.fires("a swede"))
    #expect(try !list.fires("turnips"))
  }

  @Test func `a star lets a word go on, and what is no word becomes a pattern`() throws {
    let list = Importing("turn*\n*ip\nsw*de\nc++\n***\na$$\n", as: .words)
    #expect(list.isClean)
    #expect(list.refused == ["5: it matches everything"])
    #expect(try list.fires("turncoat"))
    #expect(try !list.fires("upturn"))
    #expect(try list.fires("parsnip"))
    #expect(try list.fires("swoode"))
    #expect(try !list.fires("sw de"))
    #expect(try list.fires("I write c++ here"))
    #expect(try list.fires("a$$ hat"))
  }

  @Test func `a table of Discourse brings case and the action of its name`() throws {
    let text = "turnip,\n\"big, old swede\",,false\nBeet,,true\n*root\n"
    let list = Importing(text, as: .csv, name: "forum.example-watched-words-block.csv")
    #expect(list.isClean)
    #expect(list.report.refused.isEmpty)
    #expect(list.set?.rules.allSatisfy { $0.verdict == .reject } == true)
    #expect(try list.fires("a big, old swede"))
    #expect(try list.fires("A Beet"))
    #expect(try !list.fires("a beet"))
    #expect(try list.fires("beetroot"))
    let replaced = Importing("turnip,swede\n", as: .csv, name: "forum-watched-words-replace.csv")
    #expect(replaced.refused == ["1: 'replace' changes a post and judges none"])
  }

  @Test func `a head of a table names its columns`() throws {
    let list = Importing("list,word\nbanned,turnip\nsuspect,\"sw\"\"ede\"\n", as: .csv)
    #expect(list.isClean)
    #expect(list.set?.rules.map(\.verdict) == [.reject, .review])
    #expect(try list.fires("turnip"))
    #expect(try list.fires("sw\"ede"))
  }
}
