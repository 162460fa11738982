package import ThreadModel

/// For spreadsheets: one row a comment, in the order of the input; several quotes or links share a cell, one a line.
package enum ThreadCSVReporter: ThreadRowReporter {
  package static let name = "csv"
  package static let fileExtension = "csv"

  private static let columns = [
    "input", "thread", "id", "parent_id", "depth", "evidence", "author", "handle", "real_name", "published",
    "published_raw", "lang", "score", "flags", "links", "quotes", "text",
  ]

  package static func render(_ pages: [ThreadPage], failures: [InputFailure], style: Style) -> String {
    var writer = CSVWriter(header: columns)
    for page in pages {
      for place in page.inputOrder { write(place, of: page, to: &writer) }
    }
    return writer.text
  }

  package static var head: String { CSVWriter(header: columns).text }

  package static func rows(of page: ThreadPage) -> RowBlock {
    var writer = CSVWriter()
    var block = RowBlock()
    for place in page.inputOrder {
      write(place, of: page, to: &writer)
      block.endRow(page.threads[place.thread].comments[place.comment], at: writer.text.utf8.count)
    }
    block.bytes = Array(writer.text.utf8)
    return block
  }

  private static func write(_ place: CommentPlace, of page: ThreadPage, to writer: inout CSVWriter) {
    let thread = page.threads[place.thread]
    writer.row(cells(thread.comments[place.comment], in: thread, of: page))
  }

  private static func cells(_ comment: Comment, in thread: CommentThread, of page: ThreadPage) -> [CSVWriter.Cell] {
    let record = comment.record
    let quotes = record.quotes.map { "\(Wording.source(of: $0)): \($0.text)" }
    return [
      .text(page.input), .text(thread.key), .text(comment.id), .text(comment.parentID), .figure(comment.depth),
      .text(comment.evidence.rawValue), .text(record.author.name), .text(record.author.handle),
      .text(record.author.realName), .text(record.published?.iso8601), .text(record.publishedRaw),
      .text(record.language), .number(record.score), .text(record.flags.map(\.rawValue).joined(separator: ";")),
      .text(record.links.joined(separator: "\n")), .text(quotes.joined(separator: "\n")), .text(record.text),
    ]
  }
}
