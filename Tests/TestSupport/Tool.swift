import FoundationEssentials
import Glibc

/// The built tool, run as a user runs it.
package enum Tool {
  package struct Run: Sendable {
    package let status: Int32
    package let output: [UInt8]
    package let errors: String

    package var text: String { String(decoding: output, as: UTF8.self) }
    package var lines: [Substring] { text.split { $0 == "\n" || $0 == "\r\n" } }
  }

  /// Beside the test bundle.
  package static let path: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/moderate"
  }()

  /// Runs the tool in the root of the checkout, or in `directory`.
  ///
  /// - Parameter environment: on top of `PATH` and `LC_ALL=C`.
  package static func run(
    _ arguments: [String], input: [UInt8] = [], in directory: String = Repository.root,
    environment: [String: String] = [:]
  ) throws -> Run {
    let folder = try TemporaryFolder()
    let files = ["in", "out", "err"].map { folder.path($0) }
    try Data(input).write(to: URL(filePath: files[0]))
    let child = try spawn(arguments, files: files, in: directory, environment: environment)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let exit = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    let output = [UInt8](try Data(contentsOf: URL(filePath: files[1])))
    let errors = String(decoding: try Data(contentsOf: URL(filePath: files[2])), as: UTF8.self)
    return Run(status: exit, output: output, errors: errors)
  }

  /// The tool at work, until it is interrupted.
  package final class Running {
    private let child: pid_t
    private let folder: TemporaryFolder

    fileprivate init(_ arguments: [String]) throws {
      let folder = try TemporaryFolder()
      let files = try ["in", "out", "err"].map { try folder.write($0, "") }
      self.folder = folder
      child = try Tool.spawn(arguments, files: files, in: Repository.root, environment: [:])
    }

    /// What it has written so far.
    package var text: String {
      String(decoding: FileManager.default.contents(atPath: folder.path("out")) ?? Data(), as: UTF8.self)
    }

    /// Waits until it has written `words`; false where it has not for a minute.
    package func waits(for words: String) async -> Bool {
      for _ in 0..<1200 {
        if text.contains(words) { return true }
        try? await Task.sleep(for: .milliseconds(50))
      }
      return false
    }

    /// Interrupts it as Ctrl-C does, and returns its exit status.
    package func interrupt() -> Int32 {
      kill(child, SIGINT)
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
      return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }
  }

  package static func start(_ arguments: [String]) throws -> Running { try Running(arguments) }

  fileprivate static func spawn(
    _ arguments: [String], files: [String], in directory: String, environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var variables = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    variables.merge(environment) { $1 }
    let argv = CStrings(["sh", "-c", #"cd "$0" && exec "$@""#, directory, path] + arguments)
    let envp = CStrings(variables.map { "\($0.key)=\($0.value)" })
    var child: pid_t = 0
    let error = posix_spawn(&child, "/bin/sh", &actions, nil, argv.pointers, envp.pointers)
    guard error == 0 else { throw ToolError(path: path, reason: String(cString: strerror(error))) }
    return child
  }
}

struct ToolError: Error {
  let path: String
  let reason: String
}

/// A null-terminated array of C strings.
private final class CStrings {
  private(set) var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

  deinit { for pointer in pointers { free(pointer) } }
}
