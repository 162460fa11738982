import FoundationEssentials

/// A folder of its own for one test, removed with the value.
package final class TemporaryFolder {
  package let root: String

  package init() throws {
    root = "/tmp/moderate-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  package func path(_ name: String) -> String { root + "/" + name }

  /// Writes a file, and the folders it lies in; returns its path.
  @discardableResult
  package func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = path(name)
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  @discardableResult
  package func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  deinit { try? FileManager.default.removeItem(atPath: root) }
}
