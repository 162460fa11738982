import Glibc

/// Which rule files there are, and when each was written: another stamp means that somebody saved.
///
/// Editors write a new file and rename it, or write into the old one; both show in number, size or time. Looking
/// costs a call a file, which needs no service of the system and works on every file system.
package struct RuleFileStamp: Hashable, Sendable {
  private struct File: Hashable {
    let path: String
    let number: UInt64
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  private var files: [File] = []

  /// - Parameter paths: files and directories, as `--rules` takes them; what is not there is left out.
  package init(_ paths: [String]) {
    for path in paths {
      guard FileKind(of: path) == .directory else {
        add(path)
        continue
      }
      var walk = DirectoryWalk(path)
      while let file = walk.next() { add(file) }
    }
  }

  package var fileCount: Int { files.count }

  private mutating func add(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    files.append(
      File(
        path: path, number: UInt64(status.st_ino), size: Int(status.st_size), seconds: Int(status.st_mtim.tv_sec),
        nanoseconds: Int(status.st_mtim.tv_nsec)))
  }
}

/// Tells when files have been saved and lie still, from stamps taken now and then.
package struct SaveDetector {
  private var known: RuleFileStamp
  private var pending: RuleFileStamp?

  package init(_ stamp: RuleFileStamp) { known = stamp }

  /// Whether something was saved since this was last true, and not written to since the look before.
  package mutating func sawSave(_ stamp: RuleFileStamp) -> Bool {
    guard stamp != known else {
      pending = nil
      return false
    }
    guard stamp == pending else {
      pending = stamp
      return false
    }
    known = stamp
    pending = nil
    return true
  }
}
