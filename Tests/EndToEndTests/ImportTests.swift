import FoundationEssentials
import TestSupport
import Testing

struct ImportTests {
  @Test func `an imported list passes lint and flags`() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("roots.txt", "turnip\nswede*\nturnip\n")
    let pack = folder.path("Rules/en/roots.yml")
    try folder.write("Rules/en/.keep", "")
    let run = try Tool.run(["import", list, "-o", pack, "--category", "insult", "--language", "en"])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("\(list):3: not carried: the same as line 1"))
    #expect(run.errors.hasSuffix("2 rules from 3 lines (words), 1 line not carried\n"))
    let lint = try Tool.run(["lint", pack])
    #expect(lint.status == 0)
    #expect(!lint.text.contains("error["))
    let page = try folder.write("page.jsonl", #"{"id":"7","lang":"en","text":"Old turnip."}"# + "\n")
    #expect(try Tool.run(["scan", page, "--rules", pack, "--fail-on", "review"]).status == 1)
    let again = try Tool.run(["import", list, "--category", "insult", "--language", "en"])
    #expect(again.output == FileManager.default.contents(atPath: pack).map { [UInt8]($0) })
  }

  @Test func `every line that is not carried is in the JSON report`() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("watched_keywords.txt", "turnip\\W?shop\n(swede\n")
    let run = try Tool.run(["import", list, "-o", folder.path("p.yml"), "--format", "json"])
    #expect(run.status == 0)
    #expect(run.text.contains(#""format": "smokedetector""#))
    #expect(run.text.contains(#""line": 2,"#))
    #expect(run.text.contains("E301"))
    #expect(run.errors.isEmpty)
  }

  @Test func `what cannot be done is said before anything is written`() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("roots.txt", "turnip\n")
    let category = try Tool.run(["import", list, "-o", folder.path("p.yml"), "--category", "inslt"])
    #expect(category.status == 64)
    #expect(category.errors.contains("Did you mean") || category.errors.contains("did you mean 'insult'?"))
    #expect(try Tool.run(["import", list, "--format", "json"]).status == 64)
    #expect(try Tool.run(["import", folder.path("none.txt"), "-o", folder.path("p.yml")]).status == 3)
    #expect(try Tool.run(["lint", folder.path("p.yml")]).status != 0)
  }
}
