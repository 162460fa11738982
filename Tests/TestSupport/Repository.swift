import FoundationEssentials

/// Places in the checkout, found from this file and not from the working directory.
package enum Repository {
  package static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  package static func path(_ relative: String) -> String { root + "/" + relative }

  package static func bytes(_ relative: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path(relative))))
  }

  package static func text(_ relative: String) throws -> String { String(decoding: try bytes(relative), as: UTF8.self) }
}

extension Repository {
  /// Paths, relative to the root, of the files below a folder, sorted.
  package static func files(below folder: String, withSuffix suffix: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path(folder))
      .filter { $0.hasSuffix(suffix) && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { folder + "/" + $0 }
      .filter { (try? FileManager.default.contentsOfDirectory(atPath: path($0))) == nil }
      .sorted()
  }
}
