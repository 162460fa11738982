import TestSupport
import Testing
import ThreadFormats
import ThreadModel

/// The sample renditions of comment pages as plain text.
struct TextRenditionSeedTests {
  static let paths = [
    "numbered", "dash-replies", "date-says", "lynx-says", "lynx-forum", "slashdot", "signed", "signed-list", "w3m-news",
    "html2text-says",
  ].map { "text-rendition/\($0).txt" }

  private func document(_ path: String) throws -> InputDocument {
    try InputDocument(name: path, bytes: try Repository.bytes("seeds/" + path))
  }

  @Test(arguments: paths)
  func `a rendition is recognised`(_ path: String) throws {
    let detection = FormatDetector.detect(try document(path))
    #expect(detection.format.name == "text-rendition")
  }

  @Test(arguments: paths)
  func `a rendition is read as recorded`(_ path: String) throws {
    let page = try TextRenditionFormat.parse(try document(path), context: ParseContext())
    let threads = page.threads.map { ThreadBuilder.build($0, fallbackKey: path) }
    let name = path.split(separator: "/").joined(separator: "-")
    let difference = Golden.difference(
      RecordListing.text(of: threads, defects: page.defects), from: "Tests/ThreadFormatsTests/Golden/\(name)")
    #expect(difference == nil)
  }

  @Test(arguments: paths)
  func `every prefix of a rendition is read`(_ path: String) throws {
    let bytes = try Repository.bytes("seeds/" + path)
    for end in 1...bytes.count { read(Array(bytes[..<end])) }
  }

  @Test(arguments: paths)
  func `a rendition with any bytes changed is read`(_ path: String) throws {
    let original = try Repository.bytes("seeds/" + path)
    var random = SeededGenerator(state: UInt64(original.count))
    let alphabet = Array("[]()*>:,.-|#\n\t (0123456789)says Mar".utf8) + [0x80, 0xC3, 0xE2, 0xFF, 1]
    for _ in 0..<300 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        case 1: bytes.insert(alphabet[Int.random(in: 0..<alphabet.count, using: &random)], at: place)
        default: bytes.removeSubrange(place..<min(place + 9, bytes.count))
        }
      }
      read(bytes)
    }
  }

  @Test(
    arguments: [
      "Ann says:\n2 May 2020 10:00\n\nx\n", "Ann - 2 May 2020\nx\n\n", "2 May 2020, 10:00\n",
      "by Ann on 2 May 2020 10:00\n",
      "x\n2 May 2020 10:00 tail\n", "Quote: Ann\n", "> x\n", "[a](b\n", "![", "* ", "1. ", "Comments\n",
      "Pingback: x\n",
      "Online Ann\n2 May 2020 10:00\n* Quote\nx\n\n", "level 2\nAnn\n3 points 2 hours ago\nx\n",
    ])
  func `long texts of one kind are read to their end`(_ part: String) {
    read(Array(String(repeating: part, count: 10_000).utf8))
    read(
      Array("Ann - 2 May 2020 10:00\nx\n\nBea - 2 May 2020 11:00\n".utf8)
        + Array(String(repeating: part, count: 5000).utf8))
  }

  private func read(_ bytes: [UInt8]) {
    guard let document = try? InputDocument(name: "x", bytes: bytes) else { return }
    _ = TextRenditionFormat.confidence(in: document)
    let page = try? TextRenditionFormat.parse(document, context: ParseContext(now: Timestamp(epochSeconds: 1 << 30)))
    for flat in page?.threads ?? [] {
      #expect(ThreadBuilder.build(flat, fallbackKey: "x").comments.count == flat.records.count)
    }
  }
}
