import TestSupport
import Testing
import ThreadModel

@testable import Reporters

@Suite struct AssetTests {
  private let html = HTMLFrame(title: "t", words: Words(.en), hasScript: true).text(header: "", main: "", footer: "")

  @Test func `a page holds the style sheet and the script as they are in the sources`() throws {
    for name in ["style.css", "report.js"] {
      let asset = try Repository.text("Sources/CReportAssets/\(name)")
      #expect(html.contains(asset))
      #expect(asset.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }, "\(name) is ASCII, whatever a browser takes it for")
      #expect(!asset.contains("</"), "\(name) ends no element")
      #expect(
        !asset.contains("url(") && !asset.contains("@import") && !asset.contains("fetch("), "\(name) loads nothing")
    }
  }

  /// The hashes themselves are made by the script and proved by the browser; here only that each stands where it acts.
  @Test func `the policy lets nothing but the two assets in, by their hash`() throws {
    let generated = try Repository.text("Sources/CReportAssets/ReportAssets.c")
    for name in ["style", "script"] {
      let start = try #require(generated.firstRange(of: "moderate_\(name)_sha256(void) { return \"")).upperBound
      let hash = generated[start...].prefix { $0 != "\"" }
      #expect(hash.utf8.count == 44)
      #expect(html.contains("\(name)-src 'sha256-\(hash)'"))
    }
    #expect(html.contains("content=\"default-src 'none'; "))
  }
}
