import FoundationEssentials
import TestSupport
import Testing

/// What is written twice is compared.
struct DocumentTests {
  @Test func `the packs inside the binary are those of Rules`() throws {
    let listed = try Repository.text("Sources/CBundledRules/BundledRules.c")
    for file in try Repository.files(below: "Rules", withSuffix: ".yml") {
      #expect(listed.contains("#embed \"../../\(file)\""), "run scripts/embed-rules")
    }
  }

  @Test func `every rule has two match and two clean examples`() throws {
    for file in try Repository.files(below: "Rules", withSuffix: ".yml") where !file.hasSuffix("policy.yml") {
      let rules = try Repository.text(file).split(separator: "\n  - id: ").dropFirst()
      #expect(!rules.isEmpty, "\(file) has no rule")
      for rule in rules {
        #expect(rule.contains("\n      match:") && rule.contains("\n      clean:"), "\(file): \(rule.prefix(40))")
      }
    }
  }

  @Test func `every seed, or the folder it lies in, is in the list of seeds`() throws {
    let list = try Repository.text("seeds/README.md")
    for file in try Repository.files(below: "seeds", withSuffix: "") where !file.hasSuffix("README.md") {
      let parts = file.split(separator: "/").dropFirst()
      let name = parts.count > 1 ? parts.prefix(1).joined() + "/" : parts.joined()
      #expect(list.contains("`" + name), "\(name) is not in seeds/README.md")
    }
  }

  @Test func `the guide to formats is what the registry says, with a measured table below it`() throws {
    let document = try Repository.text("Documentation/Formats.md")
    let run = try Tool.run(["formats", "--guide"])
    #expect(document.hasPrefix(run.text), "run scripts/formats")
    let measured = document.dropFirst(run.text.count)
    for kind in ["quote link", "quote text", "mention", "all"] { #expect(measured.contains("| \(kind) |")) }
    #expect(measured.contains("Measured with moderate "))
  }

  @Test func `the terminal picture of the README is what the tool prints`() throws {
    let readme = try Repository.text("README.md")
    let run = try Tool.run(["scan", "seeds/en-tram-line.txt"])
    #expect(readme.contains(run.text), "the picture in README.md is not what 'moderate scan' prints")
  }
}
