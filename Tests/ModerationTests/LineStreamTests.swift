import FoundationEssentials
import Moderation
import Reporters
import RuleEngine
import Synchronization
import TestSupport
import Testing
import ThreadModel

/// An input that is answered piece by piece gives the bytes that it gives as a whole.
struct LineStreamTests {
  private func book() throws -> RuleBook {
    let rules = """
      version: 1
      thresholds: {review: 4}
      categories: {insult: {}}
      rules:
        - {id: fool, title: Fool, category: insult, score: 4, match: fool, examples: {none: in a test}}
      """
    let shelf = PatternShelf()
    let set = try #require(
      RuleSetReader(checks: shelf.checks).read([RuleSource(path: "r.yml", bytes: Array(rules.utf8))]).set)
    return try RuleBook(set, hash: set.hash, patterns: shelf)
  }

  private enum Kind: String, CaseIterable { case scanLines, scanTable, threadLines, threadTable }

  private func rows(_ kind: Kind) -> @Sendable (PageReport) -> RowBlock {
    @Sendable func tree(_ page: PageReport) -> ThreadPage {
      ThreadPage(input: page.input, format: page.format, threads: page.threads.map(\.thread), defects: page.defects)
    }
    switch kind {
    case .scanLines: return { JSONLinesReporter.rows(of: $0) }
    case .scanTable: return { CSVReporter.rows(of: $0) }
    case .threadLines: return { page in ThreadJSONLinesReporter.rows(of: tree(page)) }
    case .threadTable: return { page in ThreadCSVReporter.rows(of: tree(page)) }
    }
  }

  /// - Parameter limit: nil reads whole.
  private func output(
    of path: String, _ kind: Kind, limit: Int?, format: String? = nil, book: RuleBook? = nil
  ) async throws -> (bytes: [UInt8], summary: RowSummary) {
    var limits = StreamLimits()
    if let limit {
      limits.wholeInput = limit
      limits.batch = limit
    }
    var bytes: [UInt8] = []
    let output = RowOutput(rows: rows(kind)) { bytes += $0 }
    let summary = try await Moderator(book: book, options: Moderator.Options(format: format))
      .writeRows(of: [.file(path)], to: output, limits: limits)
    return (bytes, summary)
  }

  private static let inputs: [(name: String, format: String)] = [
    ("own", "jsonl"), ("pushshift", "pushshift"), ("convokit", "convokit"), ("items", "hn-firebase"),
    ("records", "json-records"),
  ]

  @Test(arguments: inputs.indices, [0, 7])
  func `pieces give the bytes of the whole, threads interleaved or not`(number: Int, width: Int) async throws {
    let (name, format) = Self.inputs[number]
    let folder = try TemporaryFolder()
    var sketch = DumpSketch(seed: UInt64(7 * number + width), width: width)
    let path = try folder.write("dump", sketch.dump(of: name, lines: 150))
    let book = try book()
    for kind in [Kind.scanTable, .threadLines] {
      let whole = try await output(of: path, kind, limit: nil, book: book)
      #expect(whole.summary.failures.isEmpty)
      #expect(whole.bytes.split(separator: 10).count > 100)
      for limit in [1, 3000] {
        let pieces = try await output(of: path, kind, limit: limit, book: book)
        #expect(pieces.bytes == whole.bytes, "\(format), \(kind), in pieces of \(limit)")
        #expect(pieces.summary.verdict == whole.summary.verdict)
      }
    }
  }

  @Test func `rows are what the report has`() async throws {
    let folder = try TemporaryFolder()
    var sketch = DumpSketch(seed: 1, width: 5)
    let path = try folder.write("dump", sketch.dump(of: "own", lines: 200))
    let book = try book()
    let report = await Moderator(book: book).report(on: [.file(path)], version: "1")
    let lines = try await output(of: path, .scanLines, limit: 500, book: book)
    #expect(lines.bytes == Array(JSONLinesReporter.scan(report, style: Style()).utf8))
    let table = try await output(of: path, .scanTable, limit: 500, book: book)
    #expect(Array(CSVReporter.head.utf8) + table.bytes == Array(CSVReporter.scan(report, style: Style()).utf8))
  }

  @Test(arguments: ["gzip", "zstd"])
  func `a compressed dump is answered like a plain one, and leaves no file behind`(kind: String) async throws {
    let folder = try TemporaryFolder()
    var sketch = DumpSketch(seed: 3, width: 9)
    let dump = sketch.dump(of: "own", lines: 600)
    let plain = try folder.write("plain/dump", dump)
    let packed = try folder.write("packed/dump", kind == "gzip" ? Compressed.gzip(dump) : Compressed.zstd(dump))
    let whole = String(decoding: try await output(of: plain, .threadLines, limit: nil).bytes, as: UTF8.self)
    let expected = whole.replacing("/plain/", with: "/packed/")
    let pieces = try await output(of: packed, .threadLines, limit: 4000)
    #expect(String(decoding: pieces.bytes, as: UTF8.self) == expected)
    let run = try Tool.run(["thread", "--format", "jsonl", packed], environment: ["TMPDIR": folder.root])
    #expect(run.text == expected)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.root).sorted() == ["packed", "plain"])
  }

  @Test func `defects tell the lines of the input, whatever piece they were in`() async throws {
    let folder = try TemporaryFolder()
    var lines = (0..<60).map { #"{"thread":"\#($0 % 6)","id":"\#($0)","text":"comment"}"# }
    lines[20] = #"{"thread":"2","text":"torn"#
    lines[41] = "{}"
    lines[50] = #"{"thread":"2","id":"2","text":"again"}"#
    let path = try folder.write("dump", lines.joined(separator: "\r\n"))
    let seen = Mutex<[String]>([])
    let output = RowOutput(
      rows: { page in
        let defects = page.defects + page.threads.flatMap(\.thread.defects)
        seen.withLock { $0 += defects.map { "\($0.code) \($0.location?.line ?? 0)" } }
        return JSONLinesReporter.rows(of: page)
      }, write: { _ in })
    var limits = StreamLimits()
    limits.wholeInput = 100
    limits.batch = 300
    _ = try await Moderator(book: nil).writeRows(of: [.file(path)], to: output, limits: limits)
    #expect(seen.withLock { $0.sorted() } == ["duplicate-id 51", "malformed-record 21", "malformed-record 42"])
  }

  @Test func `many lines without a thread are answered in parts, one line a line`() async throws {
    let folder = try TemporaryFolder()
    let lines = (0..<500).map { #"{"id":"\#($0 % 400)","text":"comment \#($0)"}"# }
    let path = try folder.write("dump", lines.joined(separator: "\n"))
    var limits = StreamLimits()
    limits.wholeInput = 100
    limits.batch = 1000
    limits.looseThread = 2000
    var bytes: [UInt8] = []
    _ = try await Moderator(book: nil)
      .writeRows(of: [.file(path)], to: RowOutput(rows: rows(.threadLines)) { bytes += $0 }, limits: limits)
    let ids = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      String(line.split(separator: #""id":""#, maxSplits: 1)[1].prefix { $0 != "\"" })
    }
    #expect(ids == (0..<500).map { String($0 % 400) })
  }

  @Test func `a line that is too long is left out`() async throws {
    let folder = try TemporaryFolder()
    let long = #"{"thread":"1","text":""# + String(repeating: "x", count: 5000) + #""}"#
    let lines = [#"{"thread":"1","text":"a"}"#, long, #"{"thread":"1","text":"b"}"#]
    let path = try folder.write("dump", lines.joined(separator: "\n"))
    var limits = StreamLimits()
    limits.wholeInput = 100
    limits.longestLine = 1000
    var bytes: [UInt8] = []
    _ = try await Moderator(book: nil)
      .writeRows(of: [.file(path)], to: RowOutput(rows: rows(.threadLines)) { bytes += $0 }, limits: limits)
    #expect(String(decoding: bytes, as: UTF8.self).split(separator: "\n").count == 2)
  }

  @Test func `what is no dump of lines is read whole, whatever the limit`() async throws {
    let folder = try TemporaryFolder()
    let latin = Array(#"{"thread":"1","text":"caf"#.utf8) + [0xE9] + Array(" \"}\n".utf8)
    for (name, bytes) in [
      ("a.json", Array(#"[{"id":1,"type":"comment","by":"a","time":5,"text":"x"}]"#.utf8)),
      ("b.txt", Array("Just a page.\n\nNothing more.\n".utf8)),
      ("c.jsonl", Array(repeatElement(latin, count: 40).joined())),
    ] {
      let path = try folder.write(name, bytes)
      let whole = try await output(of: path, .threadLines, limit: nil)
      #expect(try await output(of: path, .threadLines, limit: 10).bytes == whole.bytes)
    }
  }

  @Test func `a reader that goes away ends the run`() async throws {
    struct Gone: Error {}
    let folder = try TemporaryFolder()
    var sketch = DumpSketch(seed: 3, width: 9)
    let path = try folder.write("dump", sketch.dump(of: "own", lines: 100))
    var limits = StreamLimits()
    limits.wholeInput = 1000
    limits.batch = 1000
    await #expect(throws: Gone.self) {
      _ = try await Moderator(book: nil).writeRows(
        of: [.file(path)], to: RowOutput(rows: { JSONLinesReporter.rows(of: $0) }, write: { _ in throw Gone() }),
        limits: limits)
    }
  }
}
