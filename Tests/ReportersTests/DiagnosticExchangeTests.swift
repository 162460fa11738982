import FoundationEssentials
import Reporters
import Testing
import ThreadModel

private typealias Diagnostic = ThreadModel.Diagnostic

/// The formats in which other programs read what lint says.
@Suite struct DiagnosticExchangeTests {
  /// What SARIF 2.1.0 requires of a log, and what code scanning services read besides.
  private struct Log: Decodable {
    struct Run: Decodable {
      struct Tool: Decodable { let driver: Driver }
      struct Driver: Decodable {
        let name: String
        let rules: [Rule]
      }
      struct Rule: Decodable { let id: String }
      let tool: Tool
      let columnKind: String
      let results: [Result]
    }
    struct Message: Decodable { let text: String }
    struct Artifact: Decodable { let uri: String }
    struct Region: Decodable {
      let startLine: Int
      let startColumn: Int
      let endColumn: Int?
      let snippet: Message?
    }
    struct Physical: Decodable {
      let artifactLocation: Artifact
      let region: Region
    }
    struct Location: Decodable {
      let physicalLocation: Physical
      let message: Message?
    }
    struct Result: Decodable {
      let ruleId: String
      let ruleIndex: Int
      let level: String
      let message: Message
      let locations: [Location]
      let relatedLocations: [Location]?
    }
    let version: String
    let runs: [Run]
  }

  private static func log(_ diagnostics: [Diagnostic]) throws -> Log {
    let text = DiagnosticSARIFReporter.render(diagnostics, style: Style())
    return try JSONDecoder().decode(Log.self, from: Data(text.utf8))
  }

  @Test func `a SARIF log has every result at its place`() throws {
    let log = try Self.log(.specimen)
    #expect(log.version == "2.1.0")
    let run = try #require(log.runs.first)
    #expect(log.runs.count == 1 && run.tool.driver.name == "moderate")
    #expect(run.columnKind == "unicodeCodePoints")
    #expect(run.results.count == [Diagnostic].specimen.count)
    for (result, diagnostic) in zip(run.results, [Diagnostic].specimen) {
      #expect(run.tool.driver.rules[result.ruleIndex].id == diagnostic.code && result.ruleId == diagnostic.code)
      #expect(["error", "warning"].contains(result.level) && !result.message.text.isEmpty)
      let region = try #require(result.locations.first).physicalLocation.region
      #expect(region.startLine == diagnostic.location.line && region.startColumn == diagnostic.location.column)
      #expect(region.endColumn ?? 0 > region.startColumn)
      #expect((result.relatedLocations?.first?.message?.text != nil) == (diagnostic.related != nil))
    }
  }

  @Test func `a path becomes a URI that holds nothing else`() throws {
    let uris = try Self.log(.specimen).runs[0].results.map { $0.locations[0].physicalLocation.artifactLocation.uri }
    #expect(uris.contains("Rules/a%2Cb%3Ac%25.yml"))
    for uri in uris { #expect(uri.utf8.allSatisfy { (0x21...0x7E).contains($0) }) }
  }

  @Test func `nothing wrong is a log without results`() throws {
    let run = try #require(try Self.log([]).runs.first)
    #expect(run.results.isEmpty && run.tool.driver.rules.isEmpty)
  }

  @Test func `JUnit counts what failed and what passed`() {
    let passed = [PassedCheck(path: "Rules/en/insult.yml", line: 20, name: "en-fool: match example at 20")]
    let text = DiagnosticJUnitReporter.render(.specimen, passed: passed, style: Style())
    #expect(text.contains(#"<testsuites name="moderate" tests="6" failures="4" errors="0">"#))
    #expect(text.contains(#"<testsuite name="Rules/en/insult.yml" tests="3" failures="2" errors="0">"#))
    #expect(text.contains(#"<testcase name="en-fool: match example at 20" classname="Rules/en/insult.yml""#))
    #expect(text.split(separator: "<testcase ").count - 1 == 6)
    #expect(text.split(separator: "</failure>").count - 1 == 4)
    #expect(text.contains("<system-out>"))
  }
}
