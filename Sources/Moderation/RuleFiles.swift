import Glibc
package import RuleEngine
package import ThreadModel

/// Reads rule files: those named, else those of `moderate.yml`, else `./Rules`, else the built-in ones.
package struct RuleFiles: Sendable {
  package private(set) var sources: [RuleSource] = []
  package private(set) var failures: [InputFailure] = []
  /// Where the rules came from, for people: a path or `built-in`.
  package private(set) var origin: String

  /// - Parameter paths: what `--rules` says, files or directories; empty looks for them.
  package init(_ paths: [String], workingDirectory: String = Self.currentDirectory) {
    var paths = paths
    origin = paths.joined(separator: ", ")
    if paths.isEmpty, let project = Self.projectRules(from: workingDirectory) {
      switch project {
      case .success(let named): paths = named
      case .failure(let error): failures.append(error.failure)
      }
      origin = paths.joined(separator: ", ")
      if !failures.isEmpty { return }
    }
    if paths.isEmpty, FileKind(of: "Rules") == .directory {
      paths = ["Rules"]
      origin = "Rules"
    }
    guard !paths.isEmpty else {
      origin = "built-in"
      sources = BundledRules.files
      return
    }
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    guard FileKind(of: path) == .directory else {
      read(path)
      addLists(beside: path)
      return
    }
    var walk = DirectoryWalk(path)
    while let file = walk.next() { read(file) }
    failures += walk.failures
  }

  /// A pack named on its own may name list files in its folder.
  private mutating func addLists(beside path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    var walk = DirectoryWalk(folder.isEmpty ? "." : folder, isRecursive: false)
    while let file = walk.next() {
      if file.hasSuffix(".txt") { read(folder.isEmpty ? String(file.dropFirst(2)) : file) }
    }
  }

  private mutating func read(_ path: String) {
    do throws(InputFailureError) {
      sources.append(RuleSource(path: path, bytes: try InputReader.bytes(of: .file(path))))
    } catch {
      failures.append(error.failure)
    }
  }

  package static var currentDirectory: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}
