import TestSupport
import Testing
import ThreadFormats
import ThreadModel

/// The sample pages of blogs and content management systems: each folder of `seeds` is named after its format.
struct BlogSeedTests {
  static let paths = [
    "drupal-html/fahrradweg.html", "drupal-html/seven.html", "html-generic/gazeta.html",
    "schema-jsonld/tide-table.html", "schema-microdata/bandstand.html", "schema-rdfa/ferry.html",
    "spip-html/forum-ancien.html", "spip-html/marche.html", "stackexchange-html/kettle.html",
    "wordpress-html/children-outside.html", "wordpress-html/orchard-wall.html", "wordpress-html/schleuse-alt.html",
  ]

  private func document(_ path: String) throws -> InputDocument {
    try InputDocument(name: path, bytes: try Repository.bytes("seeds/" + path))
  }

  @Test(arguments: paths)
  func `a page is recognised as the format of its folder`(_ path: String) throws {
    let detection = FormatDetector.detect(try document(path))
    #expect(detection.format.name == path.prefix { $0 != "/" })
    #expect(detection.confidence > (detection.runnerUp?.confidence ?? 0))
  }

  @Test(arguments: paths)
  func `a page is read as recorded`(_ path: String) throws {
    let document = try document(path)
    let page = try FormatDetector.detect(document).format.parse(document, context: ParseContext())
    let threads = page.threads.map { ThreadBuilder.build($0, fallbackKey: path) }
    let name = path.split(separator: "/").joined(separator: "-")
    let difference = Golden.difference(
      Self.listing(of: threads, defects: page.defects), from: "Tests/ThreadFormatsTests/Golden/\(name).txt")
    #expect(difference == nil)
  }

  @Test(arguments: paths)
  func `a page that ends early is read`(_ path: String) throws {
    let bytes = try Repository.bytes("seeds/" + path)
    // All ends take minutes; a step that is prime to the line lengths visits every kind of place.
    for end in stride(from: path.utf8.count % 31, through: bytes.count, by: 31) {
      readWithEveryBlog(Array(bytes[..<end]))
    }
  }

  @Test(arguments: paths)
  func `a page with any bytes changed is read`(_ path: String) throws {
    let original = try Repository.bytes("seeds/" + path)
    var random = SeededGenerator(state: UInt64(original.count))
    let alphabet = Array("<>/=\"'&;:#[]{}.\n (0123456789)-pq".utf8) + [0x80, 0xC3, 0xE2, 0xFF, 1]
    for _ in 0..<60 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        case 1: bytes.insert(alphabet[Int.random(in: 0..<alphabet.count, using: &random)], at: place)
        default: bytes.removeSubrange(place..<min(place + 9, bytes.count))
        }
      }
      readWithEveryBlog(bytes)
    }
  }

  static let formats: [any ThreadFormat.Type] = [
    WordPressFormat.self, DrupalFormat.self, SPIPFormat.self, StackExchangeFormat.self, MicrodataFormat.self,
    RDFaFormat.self, JSONLDFormat.self, GenericFormat.self,
  ]

  private func readWithEveryBlog(_ bytes: [UInt8]) {
    guard let document = try? InputDocument(name: "x", bytes: bytes) else { return }
    for format in Self.formats where format.confidence(in: document) > 0 {
      guard let page = try? format.parse(document, context: ParseContext(now: Timestamp(epochSeconds: 1 << 30))) else {
        continue
      }
      for flat in page.threads {
        #expect(ThreadBuilder.build(flat, fallbackKey: "x").comments.count == flat.records.count)
      }
    }
  }

  /// Everything that a format read, in the order of the tree: one paragraph a comment.
  private static func listing(of threads: [CommentThread], defects: [ThreadDefect]) -> String {
    var lines: [String] = []
    for thread in threads {
      lines.append("article \(thread.article.title ?? "-") <\(thread.article.url ?? "-")>")
      lines.append("  \(thread.article.language ?? "-"): \(thread.article.text.debugDescription)")
      for comment in thread.comments { lines += describe(comment) }
    }
    for defect in threads.flatMap(\.defects) + defects {
      lines.append("defect \(defect.code) in line \(defect.location?.line ?? 0)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func describe(_ comment: ThreadModel.Comment) -> [String] {
    let record = comment.record
    let rail = String(repeating: "| ", count: comment.depth)
    let author = [record.author.name, record.author.handle, record.author.userID, record.author.role]
    var lines = ["\(rail)#\(comment.id) by \(author.map { $0 ?? "-" }.joined(separator: ", "))"]
    lines[0] += " [\(comment.evidence.rawValue)] line \(record.line ?? 0)"
    if !record.flags.isEmpty { lines[0] += " " + record.flags.map(\.rawValue).joined(separator: " ") }
    lines.append("\(rail)  \(record.published?.iso8601 ?? "-") from \(record.publishedRaw ?? "-")")
    if let score = record.score { lines[1] += ", score \(score)" }
    lines.append("\(rail)  \(record.text.debugDescription)")
    for quote in record.quotes {
      let place = "\(quote.author ?? "-"), \(quote.sourceID ?? "-"), \(quote.evidence?.rawValue ?? "-")"
      lines.append("\(rail)  > \(quote.text.debugDescription) (\(place))")
    }
    for link in record.links { lines.append("\(rail)  -> \(link)") }
    if let raw = record.raw { lines.append("\(rail)  raw \(raw.debugDescription)") }
    return lines
  }
}
