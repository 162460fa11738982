import TestSupport
import Testing

struct DiffTests {
  private static func rules(_ word: String) -> String {
    """
    version: 1
    languages: ['*']
    thresholds: {review: 4}
    categories: {insult: {}}
    rules:
      - {id: fool, title: Fool, category: insult, score: 4, match: \(word), examples: {none: test}}
    """
  }

  @Test func `a change of a rule is shown and can gate`() throws {
    let folder = try TemporaryFolder()
    let old = try folder.write("old.yml", Self.rules("fool"))
    let new = try folder.write("new.yml", Self.rules("clown"))
    let page = try folder.write("page.jsonl", #"{"id":"7","author":"ann","text":"What a clown."}"# + "\n")
    let run = try Tool.run(["diff", old, new, page])
    #expect(run.status == 0)
    #expect(run.text.contains("+ pass → review 4  ann, \(page)#7"))
    #expect(run.text.hasSuffix("1 newly flagged; 0 of 1 comment flagged before, 1 now\n"))
    #expect(try Tool.run(["diff", old, new, page]).output == run.output)
    #expect(try Tool.run(["diff", old, new, page, "--fail-on-change"]).status == 1)
    #expect(try Tool.run(["diff", old, old, page, "--fail-on-change"]).status == 0)
    #expect(try Tool.run(["diff", old, new, folder.path("nothing")]).status == 3)
    let broken = try folder.write("broken.yml", Self.rules("{regex: '('}"))
    let refused = try Tool.run(["diff", old, broken, page])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("error[E301]"))
  }

  @Test func `the rules in the binary are named builtin`() throws {
    let run = try Tool.run(["diff", "builtin", "Rules", "seeds/en-tram-line.txt", "--fail-on-change"])
    #expect(run.status == 0)
    #expect(run.text == "nothing changes; 3 of 16 comments flagged before, 3 now\n")
  }
}
