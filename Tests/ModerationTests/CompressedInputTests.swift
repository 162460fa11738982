import FoundationEssentials
import Moderation
import TestSupport
import Testing
import ThreadModel

struct CompressedInputTests {
  private static let content = Array(
    """
    {"thread":"a","id":"1","author":"Ada","text":"The ferry leaves at nine, the ferry leaves at ten, and the ferry \
    leaves when it wants."}
    {"thread":"a","id":"2","parent_id":"1","author":"Ben","text":"The ferry leaves when it is full, Ada."}
    {"thread":"a","id":"3","parent_id":"2","author":"Ada","text":"Then the ferry leaves when it is full."}

    """.utf8)
  /// What gzip -9 and zstd -19 make of it.
  private static let gzip = Array(
    Data(
      base64Encoded: """
        H4sIAAAAAAACA32PzQrCMBCE7z7FsucgWG/e9Bm8y0KnJBBWSbZWKX13E9CL/bnN7MB+MyObT5CWTyzsOFRxKEJ68/dUzLmtd8PL\
        irl6UIeU3hQhT2QSIw0KR7aQGNSRaDsPBw+lYDSIWt7ztBsXajRFPCRB7TavdYFu1Pr9D5m6PkZHZcUa5viHabbW6/qWL6tiPvrl\
        SyRVAQAA
        """) ?? Data())
  private static let zstd = Array(
    Data(
      base64Encoded: """
        KLUv/WRVACUEABKIGBhwbRswAIQ0SB4E3pEVgWALmlXlE1ULUATA9KCRB0JXgelckyDTeA2keZ8uzw/A9IBp1ge7IS97Fismbzfm\
        cmNsRWYdXYfRe5vgsuPqDW0/r6u4+lNYN/q80J7Xqy/dx/pSCwBvNBOwmIOOqQHSGLwFs9OYNysMDYDyYvXMjUEBA6wVe2s=
        """) ?? Data())

  private func read(_ bytes: [UInt8], name: String = "page.dat") async throws -> Report {
    let folder = try TemporaryFolder()
    let source = InputSource.file(try folder.write(name, bytes))
    return await Moderator(book: nil).report(on: [source], version: "1")
  }

  private func texts(_ report: Report) -> [String] {
    report.pages.flatMap(\.threads).flatMap(\.thread.comments).map(\.text)
  }

  private static let whole: [[UInt8]] = [
    gzip, zstd, Compressed.gzip(content), Compressed.zstd(content), Compressed.zstd(content, windowLog: 31),
    gzip + [0, 0, 0], Compressed.gzip(Array(content.prefix(100))) + Compressed.gzip(Array(content.dropFirst(100))),
    Compressed.zstd(Array(content.prefix(100))) + Compressed.skippableFrame([1, 2, 3])
      + Compressed.zstd(Array(content.dropFirst(100))),
    Compressed.skippableFrame([]) + zstd,
  ]

  @Test(arguments: whole.indices)
  func `a compressed input is read as its content is`(number: Int) async throws {
    let plain = try await read(Self.content)
    let report = try await read(Self.whole[number], name: "looks-like.html")
    #expect(texts(report).count == 3)
    #expect(texts(report) == texts(plain))
    #expect(report.pages.flatMap(\.defects).isEmpty)
    #expect(report.failures.isEmpty)
  }

  @Test(arguments: [Compressed.gzip(content), Compressed.zstd(content)])
  func `a stream that breaks off gives what came before, and a defect`(stream: [UInt8]) async throws {
    for length in stride(from: 1, to: stream.count, by: 7) {
      let report = try await read(Array(stream[..<length]))
      #expect(texts(report) == Array(texts(try await read(Self.content)).prefix(texts(report).count)))
      if length < 5 { continue }
      let defects = report.pages.flatMap(\.defects).map(\.code)
      #expect(defects.contains("damaged-stream") != report.failures.contains { $0.problem.contains("is damaged") })
    }
    let short = try await read(Array(stream.dropLast(2 + stream.count / 4)))
    #expect(texts(short).count == 2 || short.pages.isEmpty)
  }

  @Test(arguments: [gzip, zstd])
  func `no flipped bit brings the reader down`(stream: [UInt8]) async throws {
    for place in stream.indices {
      var flipped = stream
      flipped[place] ^= 1 << UInt8(place % 8)
      let report = try await read(flipped)
      #expect(report.pages.count + report.failures.count == 1)
    }
  }

  @Test(arguments: [gzip, zstd])
  func `what follows the end of a stream is a defect`(stream: [UInt8]) async throws {
    let report = try await read(stream + Array("and more".utf8))
    #expect(texts(report).count == 3)
    #expect(report.pages.flatMap(\.defects).map(\.code) == ["damaged-stream"])
  }

  @Test func `a compressed nothing is empty, and rubbish is a failure`() async throws {
    #expect(try await read(Compressed.gzip([])).failures.map(\.problem) == ["the input is empty"])
    let rubbish = try await read([0x1F, 0x8B, 8] + [UInt8](repeating: 255, count: 50))
    #expect(rubbish.failures.first?.problem.hasPrefix("the gzip stream is damaged") == true)
  }

  @Test func `a directory is searched for compressed pages too`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.html.gz", "b.JSONL.zst", "c.tar.gz", "d.gz", "e.zst", "f.mbox.ZST"] { try folder.write(name, "x") }
    let found = InputFinder([folder.root]).sources.map { $0.name.dropFirst(folder.root.count + 1) }
    #expect(found == ["a.html.gz", "b.JSONL.zst", "f.mbox.ZST"])
  }
}
