import Glibc
package import RuleEngine
package import ThreadModel

/// Reads rule files: those named, else those of `moderate.yml`, else `./Rules`, else the built-in ones.
package struct RuleFiles: Sendable {
  package private(set) var sources: [RuleSource] = []
  package private(set) var failures: [InputFailure] = []
  /// Where the rules came from, for people: a path or `built-in`.
  package private(set) var origin: String
  /// Files and directories that were read; empty for the rules in the binary.
  package private(set) var paths: [String] = []

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
    self.paths = paths
    for path in paths { add(path) }
    guard failures.isEmpty, let first = paths.first else { return }
    if !RuleSource.inReadingOrder(sources).contains(where: \.setsPolicy) { addPolicy(above: first) }
  }

  /// Whether every file has been proven together with the tool.
  package var areProven: Bool { sources.allSatisfy(\.isProven) }

  /// Packs on their own are judged by the `policy.yml` nearest above them, else by the one in the binary.
  private mutating func addPolicy(above path: String) {
    var folder = path
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if FileKind(of: folder + "/policy.yml") == .file {
        read(folder + "/policy.yml")
        return
      }
    }
    sources += BundledRules.files.filter { $0.path == "policy.yml" }
  }

  /// What names the rules in the binary where there is no file of that name.
  package static let builtIn = "builtin"

  private mutating func add(_ path: String) {
    if path == Self.builtIn, FileKind(of: path) == nil {
      sources += BundledRules.files
      return
    }
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
      let bytes = try InputReader.bytes(of: .file(path)).bytes
      sources.append(RuleSource(path: path, bytes: bytes, isProven: BundledRules.holds(bytes)))
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

extension RuleFiles {
  /// The rules that the nearest `moderate.yml` names, from `directory` upward; nil where there is none.
  private static func projectRules(from directory: String) -> Result<[String], InputFailureError>? {
    var folder = directory
    while true {
      let path = folder == "/" ? "/moderate.yml" : folder + "/moderate.yml"
      if FileKind(of: path) == .file { return projectRules(in: path, folder: folder) }
      guard folder.count > 1, let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  private static func projectRules(in path: String, folder: String) -> Result<[String], InputFailureError> {
    do throws(InputFailureError) {
      let source = RuleSource(path: path, bytes: try InputReader.bytes(of: .file(path)).bytes)
      let (paths, diagnostics) = ProjectFile.rulePaths(in: source)
      if let first = diagnostics.first {
        throw InputFailureError(path, first.message, at: first.location)
      }
      return .success(paths.map { $0.hasPrefix("/") ? $0 : relative(folder + "/" + $0) })
    } catch {
      return .failure(error)
    }
  }

  /// A path below the working directory without it, as a person would write it.
  private static func relative(_ path: String) -> String {
    let base = currentDirectory + "/"
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
  }
}
