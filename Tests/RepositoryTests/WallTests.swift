import FoundationEssentials
import TestSupport
import Testing

/// The walls between the rooms, as in `Documentation/Architecture.md`.
struct WallTests {
  private static let allowed: [String: Set<String>] = [
    "ThreadModel": [],
    "Digests": ["CDigest"],
    "PatternMatching": ["CPCRE2", "Glibc", "Synchronization"],
    "ThreadFormats": ["ThreadModel", "CGumbo", "FoundationEssentials", "Glibc", "Synchronization"],
    "RuleEngine": ["ThreadModel", "PatternMatching", "CYAML", "CUnicode", "Digests", "Synchronization"],
    "RuleImport": ["ThreadModel", "RuleEngine"],
    "ThreadStatistics": ["ThreadModel", "Glibc"],
    "Redaction": ["ThreadModel", "Digests"],
    "Reporters": ["ThreadModel", "CUnicode", "CReportAssets"],
    "Moderation": [
      "ThreadModel", "ThreadFormats", "RuleEngine", "CBundledRules", "CZlib", "CZstd", "Glibc", "Synchronization",
    ],
    "moderate": [
      "ThreadModel", "ThreadFormats", "RuleEngine", "RuleImport", "ThreadStatistics", "Redaction", "Moderation",
      "Reporters",
      "ArgumentParser", "CAllocator", "FoundationEssentials", "Glibc",
    ],
  ]

  @Test(arguments: allowed.keys.sorted())
  func `a room imports what it may know and nothing else`(room: String) throws {
    for file in try Repository.files(below: "Sources/" + room, withSuffix: ".swift") {
      for line in try Repository.text(file).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
          position == 0 || position == 1 && ["package", "internal", "public", "private"].contains(words[0])
        else { continue }
        #expect(Self.allowed[room]?.contains(String(words[position + 1])) == true, "\(file): \(line)")
      }
    }
  }

  @Test func `every room of the package has its walls written down`() throws {
    let rooms = try FileManager.default.contentsOfDirectory(atPath: Repository.path("Sources"))
    #expect(Set(rooms.filter { !$0.hasPrefix("C") }) == Set(Self.allowed.keys))
  }

  @Test func `no source file is longer than a room can bear`() throws {
    for file in try Repository.files(below: "Sources", withSuffix: ".swift") {
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 420, "\(file) has \(lines) lines")
    }
  }
}
