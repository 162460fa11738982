import Glibc
package import ThreadModel

/// Turns the PATHs of a command line into inputs: files as they are, directories recursively, maildirs as one,
/// globs, `-`.
package struct InputFinder {
  package private(set) var sources: [InputSource] = []
  /// Paths that lead nowhere, directories that may not be read.
  package private(set) var failures: [InputFailure] = []
  private let standardInputName: String

  /// What is read from a directory without being named, compressed or not. A file named on the command line is read
  /// whatever it is called.
  package static let extensions: Set<String> = [
    "txt", "text", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "xml", "csv", "tsv", "mbox", "eml",
  ]

  package init(_ paths: [String], standardInputName: String = "(stdin)") {
    self.standardInputName = standardInputName
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      sources.append(.standardInput(name: standardInputName))
      return
    }
    let matches = FileKind(of: path) == nil ? Self.glob(path) : [path]
    if matches.isEmpty { failures.append(InputFailure(input: path, problem: "no such file or directory")) }
    for match in matches {
      if FileKind(of: match) == .directory { addDirectory(match) } else { sources.append(.file(match)) }
    }
  }

  private mutating func addDirectory(_ root: String) {
    var walk = DirectoryWalk(root, isOne: Maildir.isMaildir)
    while let path = walk.next() {
      if Maildir.isMaildir(path) {
        sources.append(.maildir(path))
      } else if Self.isData(path) {
        sources.append(.file(path))
      }
    }
    failures += walk.failures
  }

  /// A name without the ending that compression added to it: `page.html` for `page.html.gz`.
  package static func plainName(of name: String) -> String { Compression.plainName(of: name) }

  private static func isData(_ path: String) -> Bool {
    let name = Compression.plainName(of: path)
    guard let dot = name.lastIndex(of: ".") else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  private static func glob(_ pattern: String) -> [String] {
    guard pattern.contains(where: { "*?[".contains($0) }) else { return [] }
    var result = glob_t()
    defer { globfree(&result) }
    guard Glibc.glob(pattern, 0, nil, &result) == 0 else { return [] }
    return (0..<Int(result.gl_pathc)).compactMap { result.gl_pathv[$0].map { String(cString: $0) } }
  }
}
