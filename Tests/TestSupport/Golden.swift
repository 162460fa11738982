import FoundationEssentials

/// Text that is compared with a file under the test target's `Golden` folder.
///
/// With `RECORD=1` in the environment the file is written and the comparison fails all the same, so that a recording
/// run is never mistaken for a passing one.
package struct Golden {
  /// The difference to show, or nil where the texts agree.
  package static func difference(_ actual: String, from relativePath: String) -> String? {
    let path = Repository.path(relativePath)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try? Data(actual.utf8).write(to: URL(filePath: path))
      return "recorded \(relativePath); read it, then run again without RECORD"
    }
    guard let data = FileManager.default.contents(atPath: path) else { return "\(relativePath) is missing" }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != actual else { return nil }
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let got = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(wanted, got).prefix { $0 == $1 }.count
    let wantedLine = line < wanted.count ? String(wanted[line]) : "(end of text)"
    let gotLine = line < got.count ? String(got[line]) : "(end of text)"
    return "\(relativePath):\(line + 1): expected \(wantedLine.debugDescription), got \(gotLine.debugDescription)"
  }
}
