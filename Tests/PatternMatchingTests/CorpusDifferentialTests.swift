import FoundationEssentials
import Testing

@testable import PatternMatching

/// Patterns that people wrote, over texts that people wrote: `MODERATE_CORPORA` names the folder that holds them.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MODERATE_CORPORA"] != nil))
struct CorpusDifferentialTests {
  private static let root = ProcessInfo.processInfo.environment["MODERATE_CORPORA"] ?? ""
  /// Every so many lines of text; all with `MODERATE_THOROUGH=1`, which takes an hour in a debug build.
  private static let stride = ProcessInfo.processInfo.environment["MODERATE_THOROUGH"] == nil ? 997 : 1

  private func lines(below folder: String) throws -> [String] {
    let root = Self.root + "/" + folder
    return try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
      .compactMap { try? Data(contentsOf: URL(filePath: root + "/" + $0)) }
      .flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) }
  }

  @Test func `importable rule lists find the same with and without the prefilter`() throws {
    let patterns = try lines(below: "rulesets").filter { !$0.hasPrefix("#") }
      .compactMap { try? Pattern($0.split(separator: "\t").last.map(String.init) ?? $0) }
    let texts = try lines(below: "labelled").enumerated().filter { $0.offset % Self.stride == 0 }.map(\.element)
    #expect(patterns.count > 9_000 && !texts.isEmpty)
    let set = PatternSet(patterns.map { ($0, 3) })
    let (filtered, all) = (MatchScratch(), MatchScratch(usesPrefilter: false))
    for text in texts {
      var found: [[String]] = [[], []]
      _ = set.scan(text.utf8Span, using: filtered) { found[0].append("\($0) \($1)") }
      _ = set.scan(text.utf8Span, using: all) { found[1].append("\($0) \($1)") }
      #expect(found[0] == found[1], "\(text)")
    }
  }
}
