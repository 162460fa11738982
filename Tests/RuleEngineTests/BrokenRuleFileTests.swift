import FoundationEssentials
import RuleEngine
import TestSupport
import Testing
import ThreadModel

/// Every file under `Broken` says in its first lines what is wrong with it:
///
///     # expect: CODE [FILE] LINE:COLUMN [part of the message, the help or the note]
@Suite struct BrokenRuleFileTests {
  private static let folder = "Tests/RuleEngineTests/Broken"

  static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: Repository.path(folder))
    return (names ?? []).filter { $0.hasSuffix(".yml") }.sorted()
  }()

  private struct Expectation {
    let place: String
    let words: String

    init?(_ line: Substring, file: String) {
      guard line.hasPrefix("# expect: ") else { return nil }
      var parts = line.dropFirst(10).split(separator: " ", maxSplits: 2).map(String.init)
      if parts.count == 3, parts[1].hasSuffix(".txt") {
        parts = [parts[0], parts[1]] + parts[2].split(separator: " ", maxSplits: 1).map(String.init)
      } else {
        parts.insert(file, at: 1)
      }
      place = parts.prefix(3).joined(separator: " ")
      words = parts.dropFirst(3).joined()
    }
  }

  @Test func `there are broken files for every code`() throws {
    var codes: Set<String> = []
    for name in Self.names {
      for line in try Repository.text("\(Self.folder)/\(name)").split(separator: "\n") {
        if let expectation = Expectation(line, file: name) { codes.insert(String(expectation.place.prefix(4))) }
      }
    }
    let known = [
      "E101", "E102", "E103", "E104", "E105", "E106", "E107", "E201", "E202", "E203", "E204", "E301", "E302", "E303",
      "E304", "E305", "E306", "E307", "E401", "E402", "E403", "E404", "E501", "E502", "E503", "E504", "E601", "E602",
      "E603", "E701",
      "E704",
      "W802", "W803", "W804", "W805", "W806", "W807", "W808", "W809", "W811", "W812", "W813",
    ]
    #expect(codes.sorted() == known)
  }

  @Test(arguments: names)
  func `a broken file is reported at the right place`(name: String) throws {
    let text = try Repository.text("\(Self.folder)/\(name)")
    let expected = text.split(separator: "\n").compactMap { Expectation($0, file: name) }
    var sources = [RuleSource(path: name, bytes: Array(text.utf8))]
    if !text.contains("\nthresholds:") || text.contains("# with-policy") {
      sources.append(RuleSource(path: "policy.yml", bytes: Array(RuleFixtures.policy.utf8)))
    }
    for list in try FileManager.default.contentsOfDirectory(atPath: Repository.path("\(Self.folder)/lists")).sorted()
    where text.contains("lists/\(list)") {
      sources.append(RuleSource(path: "lists/\(list)", bytes: try Repository.bytes("\(Self.folder)/lists/\(list)")))
    }
    let reader = RuleSetReader(
      checks: RuleFixtures.checks, today: Timestamp(year: 2026, month: 11, day: 22), isWhole: text.contains("# whole"))
    let diagnostics = reader.read(sources).diagnostics
    let found = diagnostics.map { "\($0.code) \($0.path) \($0.location.line):\($0.location.column)" }
    #expect(found.sorted() == expected.map(\.place).sorted())
    for expectation in expected where !expectation.words.isEmpty {
      let said = diagnostics.filter {
        expectation.place == "\($0.code) \($0.path) \($0.location.line):\($0.location.column)"
      }
      .map { [$0.message, $0.help ?? "", $0.related?.note ?? ""].joined(separator: "\n") }
      #expect(said.contains { $0.contains(expectation.words) }, "\(said)")
    }
  }

  @Test(arguments: names)
  func `a problem carries its source line and a caret within it`(name: String) throws {
    let bytes = try Repository.bytes("\(Self.folder)/\(name)")
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let set = RuleSetReader(checks: RuleFixtures.checks).read([RuleSource(path: name, bytes: bytes)])
    for diagnostic in set.diagnostics where diagnostic.path == name {
      #expect(diagnostic.sourceLine == String(lines[diagnostic.location.line - 1]))
      let width = (diagnostic.sourceLine ?? "").unicodeScalars.count
      #expect(diagnostic.location.column <= width + 1)
      #expect(diagnostic.location.column + diagnostic.length <= width + 2)
    }
  }
}
