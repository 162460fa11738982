import Testing
import ThreadFormats
import ThreadModel

/// Whatever the bytes are, reading ends in a page or in a `ParseFailure`.
struct HostileInputTests {
  private func readWithEveryFormat(_ bytes: [UInt8]) {
    guard let document = try? InputDocument(name: "x", bytes: bytes) else { return }
    for format in FormatRegistry.all where format.confidence(in: document) > 0 {
      guard let page = try? format.parse(document, context: ParseContext(now: Timestamp(epochSeconds: 1 << 30))) else {
        continue
      }
      for flat in page.threads {
        let thread = ThreadBuilder.build(flat, fallbackKey: "x")
        #expect(thread.comments.count == flat.records.count)
      }
    }
  }

  @Test(arguments: Fixtures.all + ExportSeedTests.texts)
  func `every prefix of an input is read`(_ text: String) {
    let bytes = Array(text.utf8)
    for end in 0...bytes.count { readWithEveryFormat(Array(bytes[..<end])) }
  }

  @Test(arguments: Fixtures.all + ExportSeedTests.texts)
  func `an input with any bytes changed is read`(_ text: String) {
    var random = SeededGenerator(state: UInt64(text.utf8.count))
    let alphabet = Array("<>/=\"'&;:{}[],.\\\n \t(0123456789)-!abcQ".utf8) + [0x80, 0xC3, 0xE2, 0xF0, 0xFF, 1]
    let original = Array(text.utf8)
    for _ in 0..<300 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        case 1: bytes.insert(alphabet[Int.random(in: 0..<alphabet.count, using: &random)], at: place)
        default: bytes.removeSubrange(place..<min(place + 9, bytes.count))
        }
        if bytes.isEmpty { break }
      }
      readWithEveryFormat(bytes)
    }
  }

  @Test func `numbers beyond any range are no trap`() {
    let digits = String(repeating: "9", count: 400)
    readWithEveryFormat(
      Array("{\"text\":\"x\",\"id\":\(digits),\"depth\":\(digits),\"score\":1e999,\"published\":\(digits)}".utf8))
    readWithEveryFormat(Array("{\"text\":\"x\",\"depth\":-9223372036854775808,\"published\":-1e300}".utf8))
    readWithEveryFormat(
      Array("1. A Offline A\nA \(digits) March \(digits) \(digits): \(digits)\n\(digits) hours ago".utf8))
    readWithEveryFormat(Array("<div id=comment-id-\(digits)><i>\(digits).\(digits).2020</i><div id=comm-id-1>x".utf8))
  }

  @Test func `long inputs of one kind are read to their end`() {
    let many = 20_000
    readWithEveryFormat(Array(String(repeating: "1. A Offline A\nQuote: x\n", count: many).utf8))
    readWithEveryFormat(
      Array(("1. A Offline A\nA 1 May 2020\n" + String(repeating: "Quote: A\nx\n", count: many)).utf8))
    readWithEveryFormat(
      Array((1...2000).map { String(repeating: " ", count: $0) + "1. A Offline A" }.joined(separator: "\n").utf8))
    readWithEveryFormat(Array(String(repeating: "{\"text\":\"a.b/c \",\"parent_id\":1}\n", count: many).utf8))
    readWithEveryFormat(Array(("{\"text\":\"" + String(repeating: "http://a.b(((((", count: many) + "\"}").utf8))
    readWithEveryFormat(
      Array(String(repeating: "<div id=comment-id-1><i>1 May</i><div id=comm-id-1>x</div></div>", count: 2000).utf8))
    readWithEveryFormat(
      Array(("<div id=comment-id-1><div id=comm-id-1>" + String(repeating: "<div class=quote>x", count: 1000)).utf8))
  }
}

/// SplitMix64: the same bytes in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
