import Moderation
import RuleEngine
import TestSupport
import Testing
import ThreadModel

struct RuleFilesTests {
  @Test func `without anything else the rules in the binary are used`() throws {
    let folder = try TemporaryFolder()
    let bundled = BundledRules.files
    #expect(bundled.count > 40)
    #expect(bundled.map(\.path) == bundled.map(\.path).sorted())
    let policy = try #require(bundled.first { $0.path == "policy.yml" })
    #expect(policy.bytes == (try Repository.bytes("Rules/policy.yml")))
    #expect(RuleFiles(["\(folder.root)/none"]).failures.count == 1)
  }

  @Test func `a directory gives all its files, a pack gives itself and the lists beside it`() throws {
    let folder = try TemporaryFolder()
    let pack = try folder.write("en/a.yml", "version: 1\nthresholds: {review: 4}\n")
    let list = try folder.write("en/words.txt", "word\n")
    let other = try folder.write("fr/b.yml", "version: 1\n")
    #expect(RuleFiles([folder.root]).sources.map(\.path) == [pack, list, other])
    #expect(RuleFiles([pack]).sources.map(\.path) == [pack, list])
  }

  @Test func `a pack on its own takes the policy above it, or the one in the binary`() throws {
    let folder = try TemporaryFolder()
    let pack = try folder.write("Rules/en/a.yml", "version: 1\nrules: []\n")
    #expect(RuleFiles([pack]).sources.map(\.path) == [pack, "policy.yml"])
    let policy = try folder.write("Rules/policy.yml", "version: 1\nthresholds: {review: 4}\ncategories: {a: {}}\n")
    #expect(RuleFiles([pack]).sources.map(\.path) == [pack, policy])
    let whole = try folder.write("Rules/en/b.yml", "version: 1\nthresholds: {review: 4}\ncategories: {a: {}}\n")
    #expect(RuleFiles([whole]).sources.map(\.path) == [whole])
  }

  @Test func `moderate.yml is found upward and its paths are relative to it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("moderate.yml", "rules: [house]\n")
    let rules = try folder.write("house/policy.yml", "version: 1\nthresholds: {review: 4}\n")
    try folder.write("deep/er/x", "")
    let files = RuleFiles([], workingDirectory: folder.path("deep/er"))
    #expect(files.sources.map(\.path) == [rules])
    #expect(files.failures.isEmpty)
  }

  @Test func `a moderate.yml that cannot be read is told with its place`() throws {
    let folder = try TemporaryFolder()
    try folder.write("moderate.yml", "rulez: Rules\n")
    let files = RuleFiles([], workingDirectory: folder.root)
    #expect(files.sources.isEmpty)
    #expect(files.failures.first?.location?.line == 1)
  }
}
