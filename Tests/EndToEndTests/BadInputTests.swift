import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// Every bad input gets a message with its name; the good one beside it is still judged.
struct BadInputTests {
  private func scan(_ bad: String, format: String = "jsonl") throws -> Tool.Run {
    try Tool.run(["scan", "--format", format, bad, "seeds/en-tram-line.txt"])
  }

  private func check(_ run: Tool.Run, names bad: String, says problem: String) {
    #expect(run.status == 3)
    #expect(run.lines.count == 16)
    #expect(run.errors.contains("moderate: " + bad))
    #expect(run.errors.contains(problem))
  }

  @Test func `an empty file`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("empty.html", "")
    check(try scan(path), names: path, says: "empty")
  }

  @Test func `a binary file`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", Array("ELF".utf8) + [0, 1, 2] + (0..<200).map { UInt8($0) })
    check(try scan(path), names: path + ":1:", says: "binary")
  }

  @Test func `a missing file`() throws {
    check(try scan("no/such.html"), names: "no/such.html", says: "no such file")
  }

  @Test func `a page nested beyond all reason`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("deep.html", String(repeating: "<div>", count: 400_000))
    check(try scan(path), names: path + ":1:", says: "nested")
  }

  @Test func `a directory without permission`() throws {
    let folder = try TemporaryFolder()
    try folder.write("closed/a.txt", "text")
    let closed = folder.path("closed")
    chmod(closed, 0)
    defer { chmod(closed, 0o700) }
    let run = try scan(closed)
    if geteuid() == 0 {
      #expect(run.status == 0)
    } else {
      check(run, names: closed, says: "permission denied")
    }
  }

  @Test func `invalid UTF-8 is repaired and said`() throws {
    let folder = try TemporaryFolder()
    let text = Array(#"{"lang":"en","text":"naïve café, señor, über"#.utf8) + [0xFF, 0xC3] + Array(#" idiot"}"#.utf8)
    let path = try folder.write("a.jsonl", text)
    let run = try Tool.run(["scan", "--format", "json", path])
    #expect(run.status == 0)
    #expect(run.text.contains("invalid-utf8"))
  }

  @Test func `a pipe that is closed early`() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let writer = WriterThread.run {
      let descriptor = open(pipe, O_WRONLY)
      _ = Glibc.write(descriptor, #"{"text":"one","lang":"en"}"# + "\n" + #"{"text":"tw"#, 38)
      close(descriptor)
    }
    let run = try Tool.run(["scan", "--input-format", "jsonl", "--format", "json", pipe])
    writer.join()
    #expect(run.status == 0)
    #expect(run.text.contains("malformed-record"))
  }

  @Test func `a megabyte without a space, against every rule`() throws {
    let folder = try TemporaryFolder()
    let word = String(repeating: "a", count: 1_000_000)
    let path = try folder.write("word.jsonl", #"{"text":"\#(word)"}"#)
    let run = try Tool.run(["scan", "--format", "jsonl", path])
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.text.contains("capped"))
  }

  @Test(arguments: [
    ["scan"], ["scan", "--format", "nonsense", "seeds"], ["nonsense"], ["scan", "--input-format", "x", "seeds"],
    ["scan", "--lang", "english please", "seeds"], ["explain", "no-such-rule"],
    ["thread", "--format", "convokit", "seeds"], ["thread", "--format", "csv", "seeds", "-o", "x"],
    ["thread", "--format", "graphl", "seeds"], ["scan", "--columns", "text", "seeds"],
    ["scan", "--columns", "text=", "seeds"], ["scan", "--columns", "text=a,text=b", "seeds"],
    ["formats", "nonsense"], ["formats", "--guide", "--format", "csv"],
  ]) func `a wrong call is told with status 64`(arguments: [String]) throws {
    let run = try Tool.run(arguments)
    #expect(run.status == 64)
    #expect(!run.errors.isEmpty)
  }

  @Test func `a broken rule file stops the run with status 2, file, line and column`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("bad.yml", "version: 1\nrules:\n  - idd: x\n")
    let run = try Tool.run(["scan", "--rules", path, "seeds"])
    #expect(run.status == 2)
    #expect(run.errors.contains("\(path):3:5: error[E103]"))
    #expect(run.output.isEmpty)
  }
}

/// A thread that runs one closure; a task could share the pool with the test that waits for it.
private struct WriterThread {
  private let handle: pthread_t

  static func run(_ body: @escaping @Sendable () -> Void) -> WriterThread {
    let box = Unmanaged.passRetained(Box(body))
    var handle = pthread_t()
    pthread_create(
      &handle, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
      }, box.toOpaque())
    return WriterThread(handle: handle)
  }

  func join() { pthread_join(handle, nil) }

  private final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
