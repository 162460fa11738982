package import ThreadModel

/// The project's own JSON Lines: one object a comment with at least `text`; what `thread --format jsonl` prints.
///
/// Keys: `thread`, `title`, `id`, `parent_id` (null = top level), `depth`, `evidence`, `author`, `handle`,
/// `published`, `published_raw`, `lang`, `text`, `quotes`, `links`, `score`, `flags`; unknown keys are passed over.
/// Every well-formed line gives one record; the lines of one `thread` make one thread, whatever stands between them.
package enum JSONLinesFormat: ThreadFormat {
  package static let name = "jsonl"
  package static let summary = "JSON Lines: one object a comment with at least \"text\""
  package static let guide = FormatGuide(
    .record, seed: "seeds/en-tram-line.jsonl",
    source: "`moderate thread --format jsonl`, or any program that writes one object a comment with at least `text`",
    reads: """
      `thread`, `id`, `parent_id`, `depth`, `author`, `handle`, `published`, `lang`, `text`, `quotes`, \
      `links`, `score`, `flags`
      """,
    parents: [.named, .nesting, .inferred],
    flags: [
      .deleted: "named in `flags`", .removed: "named in `flags`", .spam: "named in `flags`",
      .unapproved: "named in `flags`", .hidden: "named in `flags`", .edited: "named in `flags`",
      .pinned: "named in `flags`", .pingback: "named in `flags`", .trackback: "named in `flags`",
    ])

  package static func confidence(in document: InputDocument) -> Int {
    guard document.firstByte == UInt8(ascii: "{"),
      let line = document.lines.lazy.map(\.text).first(where: { !ArticleText.isBlank($0) }),
      let object = try? JSONDocument(line).root, object["text"]?.string != nil
    else { return 0 }
    let own = ["thread", "parent_id", "handle", "published", "quotes", "evidence"]
    if own.contains(where: { object[$0] != nil }) { return 90 }
    return object["author"] != nil || object["lang"] != nil ? 80 : 60
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    var page = ParsedPage(threads: [])
    var threadOfKey: [String?: Int] = [:]
    var count = 0
    for line in document.lines where !ArticleText.isBlank(line.text) {
      let reader: JSONLinesRecord
      do throws(JSONLinesRecord.Malformed) {
        reader = try JSONLinesRecord(line.text, number: line.number, now: context.now)
      } catch {
        page.defects.append(
          ThreadDefect(.malformedRecord(error.problem), at: SourceLocation(line: line.number, column: error.column)))
        continue
      }
      let known = threadOfKey[reader.thread]
      let index = known ?? page.threads.count
      if known == nil {
        threadOfKey[reader.thread] = index
        page.threads.append(FlatThread(key: reader.thread, records: []))
      }
      page.threads[index].records.append(reader.record)
      page.threads[index].ordinals.append(count)
      if page.threads[index].article.title == nil { page.threads[index].article.title = reader.title }
      page.defects += reader.defects
      count += 1
    }
    return page
  }
}
