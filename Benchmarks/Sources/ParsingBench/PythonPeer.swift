import FoundationEssentials
import Glibc

/// A Python parser that reads the same bytes in a process of its own; `Peers/read.py` measures as `Stopwatch` does.
struct PythonPeer {
  let library: String

  /// Median seconds; nil where Python or the library is missing.
  func seconds(reading workload: Workload, runs: Int) -> Double? {
    let folder = "/tmp/moderate-benchmark-\(getpid())"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (number, bytes) in workload.documents.enumerated() {
      try? Data(bytes).write(to: URL(filePath: folder + "/\(number)"))
    }
    let script =
      #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
      + "/Peers/read.py"
    let python = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
    let command = "'\(python)' '\(script)' \(library) \(workload.kind.rawValue) \(runs) '\(folder)'"
    guard let pipe = popen(command, "r") else { return nil }
    var line = [CChar](repeating: 0, count: 64)
    let isThere = fgets(&line, CInt(line.count), pipe) != nil
    guard pclose(pipe) == 0, isThere else { return nil }
    return strtod(line, nil)
  }
}
