import Glibc
import ThreadModel

/// The files below a directory, in the byte order of their paths. Hidden entries are passed over, links to
/// directories are not followed.
struct DirectoryWalk {
  private var waiting: [String]
  private let isRecursive: Bool
  private let root: String
  private let isOne: (String) -> Bool
  /// Directories that may not be read.
  private(set) var failures: [InputFailure] = []

  /// - Parameter isOne: directories that are one thing, and are not looked into.
  init(_ root: String, isRecursive: Bool = true, isOne: @escaping (String) -> Bool = { _ in false }) {
    self.root = root
    self.isOne = isOne
    self.isRecursive = isRecursive
    waiting = [root]
  }

  mutating func next() -> String? {
    while let path = waiting.popLast() {
      if FileKind(of: path) != .directory || isOne(path) { return path }
      guard let names = Self.entries(of: path) else {
        failures.append(
          InputFailure(input: path, problem: "this directory may not be read: \(SystemError.sentence)"))
        continue
      }
      let parent = path.hasSuffix("/") ? path : path + "/"
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }).reversed() {
        let kind = FileKind(of: parent + name, followingLinks: false)
        if kind == .file || (kind == .directory && isRecursive) { waiting.append(parent + name) }
      }
    }
    return nil
  }

  static func entries(of path: String) -> [String]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}

enum FileKind {
  case directory
  /// Pipes and devices that were named count as files.
  case file

  /// Nil where there is nothing, and for what is neither where links are not followed.
  init?(of path: String, followingLinks: Bool = true) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    if followingLinks {
      self = status.st_mode & S_IFMT == S_IFDIR ? .directory : .file
      return
    }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .directory
    case S_IFREG: self = .file
    default: return nil
    }
  }
}

enum SystemError {
  /// What the last failed system call says, in lower case.
  static var sentence: String { String(cString: strerror(errno)).lowercased() }
}
