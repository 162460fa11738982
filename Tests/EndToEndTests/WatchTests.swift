import TestSupport
import Testing

struct WatchTests {
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

  @Test func `a save is judged, an error leaves the rules in force, and an interrupt ends it`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("rules/policy.yml", Self.rules("fool"))
    let page = try folder.write("page.jsonl", #"{"id":"7","author":"ann","text":"What a clown."}"# + "\n")
    let tool = try Tool.start(["watch", page, "--rules", folder.path("rules")])
    #expect(await tool.waits(for: "0 of 1 comments flagged; watching \(folder.path("rules"))"))
    try folder.replace("rules/policy.yml", Self.rules("clown"))
    #expect(await tool.waits(for: "1 newly flagged; 0 of 1 comment flagged before, 1 now"))
    #expect(tool.text.contains("+ pass → review 4  ann, \(page)#7"))
    try folder.write("rules/policy.yml", Self.rules("{regex: '('}"))
    #expect(await tool.waits(for: "the rules before stay in force"))
    #expect(tool.text.contains("error[E301]"))
    try folder.replace("rules/policy.yml", Self.rules("nobody"))
    #expect(await tool.waits(for: "1 released; 1 of 1 comment flagged before, 0 now"))
    #expect(tool.interrupt() == 0)
  }

  @Test func `the rules in the binary cannot be watched`() throws {
    let folder = try TemporaryFolder()
    let page = try folder.write("page.jsonl", #"{"id":"7","text":"x"}"# + "\n")
    let run = try Tool.run(["watch", page], in: folder.root)
    #expect(run.status == 64)
    #expect(run.errors.contains("name files to watch"))
  }
}
