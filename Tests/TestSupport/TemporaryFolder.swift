import FoundationEssentials
import Glibc

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

  /// Writes a file beside the one of this name and renames it over it, as editors save.
  package func replace(_ name: String, _ text: String) throws {
    try write(name + "~", text)
    _ = rename(path(name + "~"), path(name))
  }

  package func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

  deinit { try? FileManager.default.removeItem(atPath: root) }
}
