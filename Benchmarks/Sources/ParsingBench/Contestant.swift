import CGumbo
import ThreadFormats
import ThreadModel

/// What reads a workload inside this process.
enum Contestant {
  /// Bytes to trees of comments: decoding, detection, parsing, linking.
  static func readThreads(_ documents: [[UInt8]]) -> Int {
    var comments = 0
    for bytes in documents {
      guard let document = try? InputDocument(name: "x", bytes: bytes) else { continue }
      let format = FormatDetector.detect(document).format
      guard let page = try? format.parse(document, context: ParseContext()) else { continue }
      for flat in page.threads { comments += ThreadBuilder.build(flat, fallbackKey: "x").comments.count }
    }
    return comments
  }

  /// Bytes to records of the format that is known: no detection, no tree.
  static func readRecords(_ documents: [[UInt8]], as formats: [any ThreadFormat.Type]) -> Int {
    var records = 0
    for (bytes, format) in zip(documents, formats) {
      guard let document = try? InputDocument(name: "x", bytes: bytes) else { continue }
      guard let page = try? format.parse(document, context: ParseContext()) else { continue }
      records += page.threads.reduce(0) { $0 + $1.records.count }
    }
    return records
  }

  static func formats(of documents: [[UInt8]]) -> [any ThreadFormat.Type] {
    documents.map { bytes in
      (try? InputDocument(name: "x", bytes: bytes)).map { FormatDetector.detect($0).format } ?? ArticleFormat.self
    }
  }

  /// gumbo as it comes, with malloc: bytes to its own tree, nothing read from it.
  static func parseWithGumbo(_ documents: [[UInt8]]) {
    for bytes in documents {
      bytes.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { characters in
          guard let start = characters.baseAddress else { return }
          var options = kGumboDefaultOptions
          options.max_errors = 0
          let output = gumbo_parse_with_options(&options, start, characters.count)
          gumbo_destroy_output(&options, output)
        }
      }
    }
  }
}
