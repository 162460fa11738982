package import ThreadModel

/// For programs: one object a comment, in the order of the input; `scan --input-format jsonl` reads it again.
package enum ThreadJSONLinesReporter: ThreadRowReporter {
  package static let name = "jsonl"
  package static let fileExtension = "jsonl"

  package static func render(_ pages: [ThreadPage], failures: [InputFailure], style: Style) -> String {
    var writer = JSONWriter()
    writer.reserveCapacity(pages.lazy.flatMap(\.threads).reduce(0) { $0 + sizeGuess(of: $1) })
    for page in pages {
      for place in page.inputOrder { write(place, of: page, to: &writer) }
    }
    return writer.text
  }

  package static let head = ""

  package static func rows(of page: ThreadPage) -> RowBlock {
    var writer = JSONWriter()
    writer.reserveCapacity(page.threads.reduce(0) { $0 + sizeGuess(of: $1) })
    var block = RowBlock()
    for place in page.inputOrder {
      write(place, of: page, to: &writer)
      block.endRow(page.threads[place.thread].comments[place.comment], at: writer.bytes.count)
    }
    block.bytes = writer.bytes
    return block
  }

  private static func write(_ place: CommentPlace, of page: ThreadPage, to writer: inout JSONWriter) {
    let thread = page.threads[place.thread]
    writer.object { object in
      object.member("thread", thread.key)
      object.members(of: thread.comments[place.comment])
    }
    writer.endLine()
  }

  /// Bytes that the lines of a thread take, more or less.
  private static func sizeGuess(of thread: CommentThread) -> Int {
    thread.comments.indices.reduce(0) { $0 + thread.comments[$1].record.text.utf8.count + 360 }
  }
}
