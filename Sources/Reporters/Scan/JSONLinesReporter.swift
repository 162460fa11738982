package import ThreadModel

/// For programs: one object a comment, in the order of the input.
package enum JSONLinesReporter: RowReporter {
  package static let name = "jsonl"
  package static let fileExtension = "jsonl"

  package static let head = ""

  package static func scan(_ report: Report, style: Style) -> String {
    var writer = JSONWriter()
    for page in report.pages { write(page, to: &writer) }
    return writer.text
  }

  package static func rows(of page: PageReport) -> RowBlock {
    var writer = JSONWriter()
    var block = RowBlock()
    for place in page.inputOrder {
      write(place, of: page, to: &writer)
      block.endRow(page.threads[place.thread].thread.comments[place.comment], at: writer.bytes.count)
    }
    block.bytes = writer.bytes
    return block
  }

  /// The lines of one input alone, for a caller that answers a stream input by input.
  package static func write(_ page: PageReport, to writer: inout JSONWriter) {
    for place in page.inputOrder { write(place, of: page, to: &writer) }
  }

  private static func write(_ place: CommentPlace, of page: PageReport, to writer: inout JSONWriter) {
    let judged = page.threads[place.thread]
    writer.object { object in
      object.member("thread", judged.thread.key)
      object.member("id", judged.thread.comments[place.comment].id)
      object.member("author", judged.thread.comments[place.comment].record.author.shownName)
      object.members(of: judged.judgements[place.comment])
    }
    writer.endLine()
  }
}
