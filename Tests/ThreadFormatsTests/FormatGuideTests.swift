import TestSupport
import Testing
import ThreadFormats
import ThreadModel

/// What the documentation says of a format is held against its sample pages.
struct FormatGuideTests {
  private static let names = FormatRegistry.all.map { $0.name }

  /// All samples of a format: its folder in `seeds`, or the one file.
  private func samples(of format: any ThreadFormat.Type) throws -> [(path: String, document: InputDocument)] {
    let seed = format.guide.seed
    let parts = seed.split(separator: "/")
    let paths =
      parts.count > 2
      ? try Repository.files(below: parts.dropLast().joined(separator: "/"), withSuffix: "") : [seed]
    return try paths.map { ($0, try InputDocument(name: $0, bytes: try Repository.bytes($0))) }
  }

  @Test(arguments: names)
  func `the sample of a format is recognised as this format, without a doubt unless it is a guess`(
    _ name: String
  ) throws {
    let format = try #require(FormatRegistry.format(named: name))
    for (path, document) in try samples(of: format) {
      let detection = FormatDetector.detect(document)
      #expect(detection.format.name == name, "\(path)")
      #expect(detection.doubt == (format.isGuess ? .guess : nil), "\(path)")
    }
  }

  @Test(arguments: names)
  func `flags and evidence of the samples are those that the guide names`(_ name: String) throws {
    let format = try #require(FormatRegistry.format(named: name))
    let guide = format.guide
    var evidence: Set<EdgeEvidence> = [.none]
    if guide.parents.contains(.named) { evidence.insert(.markup) }
    if guide.parents.contains(.nesting) { evidence.formUnion([.nesting, .markup]) }
    if guide.parents.contains(.inferred) { evidence.formUnion([.quote, .mention]) }
    let flags = Set(guide.flags.map(\.key))
    for (path, document) in try samples(of: format) {
      let page = try format.parse(document, context: ParseContext())
      for flat in page.threads {
        for comment in ThreadBuilder.build(flat, fallbackKey: path).comments {
          #expect(flags.isSuperset(of: comment.flags), "\(path) #\(comment.id)")
          #expect(evidence.contains(comment.evidence), "\(path) #\(comment.id): \(comment.evidence)")
        }
      }
    }
  }

  @Test func `a guide names no flag twice and every format its parents, but for articles`() {
    for format in FormatRegistry.all {
      let flags = format.guide.flags.map(\.key)
      #expect(Set(flags).count == flags.count, "\(format.name)")
      #expect(format.guide.parents.isEmpty == (format.name == "article"), "\(format.name)")
    }
  }

  @Test func `the table lists every format once, and the guide explains it`() {
    let table = FormatCatalogue.table()
    let listed = table.rows.compactMap { row in
      if case .text(let name)? = row.first { return name } else { return nil as String? }
    }
    #expect(listed.sorted() == Self.names.sorted())
    let markdown = FormatCatalogue.markdown
    for name in Self.names { #expect(markdown.contains("\n### `\(name)`\n")) }
    for field in TableField.allCases { #expect(markdown.contains("\n| `\(field.rawValue)` |")) }
    #expect(FormatCatalogue.table(of: ["wxr"]).rows.count == 1)
    #expect(FormatCatalogue.markdown(of: ["wxr"]).hasPrefix("## Exports (XML)\n\n### `wxr`\n"))
  }
}
