import Testing
import ThreadFormats
import ThreadModel

/// Reads what nobody would print. It ends in a page whose records all come to the tree, or in a `ParseFailure`.
enum HostileReading {
  private static let context = ParseContext(now: Timestamp(epochSeconds: 1 << 30))

  /// Every damaged copy by the formats that claim the whole sample, and every eighth by whatever claims it as it is.
  static func readVariants(_ variants: [[UInt8]], of seed: Seed) throws {
    let whole = try seed.document()
    let claiming = FormatRegistry.all.filter { $0.confidence(in: whole) > 1 || $0.name == seed.format }
    for (number, bytes) in variants.enumerated() {
      if number % 8 == 0 { readAsClaimed(bytes) } else { read(bytes, as: claiming) }
    }
  }

  /// As every format that claims it.
  static func readAsClaimed(_ bytes: [UInt8]) {
    guard let document = try? InputDocument(name: "x", bytes: bytes) else { return }
    read(document, as: FormatRegistry.all.filter { $0.confidence(in: document) > 0 })
  }

  static func read(_ bytes: [UInt8], as formats: [any ThreadFormat.Type]) {
    guard let document = try? InputDocument(name: "x", bytes: bytes) else { return }
    read(document, as: formats)
  }

  private static func read(_ document: InputDocument, as formats: [any ThreadFormat.Type]) {
    for format in formats {
      guard let page = try? format.parse(document, context: context) else { continue }
      for flat in page.threads {
        let thread = ThreadBuilder.build(flat, fallbackKey: "x")
        #expect(thread.comments.count == flat.records.count, "\(format.name)")
      }
    }
  }
}
