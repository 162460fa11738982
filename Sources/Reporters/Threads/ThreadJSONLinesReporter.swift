package import ThreadModel

/// For programs: one object a comment, in the order of the input; `scan --input-format jsonl` reads it again.
package enum ThreadJSONLinesReporter: ThreadReporter {
  package static let name = "jsonl"
  package static let fileExtension = "jsonl"

  package static func render(_ pages: [ThreadPage], failures: [InputFailure], style: Style) -> String {
    var writer = JSONWriter()
    writer.reserveCapacity(pages.lazy.flatMap(\.threads).reduce(0) { $0 + sizeGuess(of: $1) })
    for page in pages {
      for place in page.inputOrder {
        let thread = page.threads[place.thread]
        writer.object { object in
          object.member("thread", thread.key)
          object.members(of: thread.comments[place.comment])
        }
        writer.endLine()
      }
    }
    return writer.text
  }

  /// Bytes that the lines of a thread take, more or less.
  private static func sizeGuess(of thread: CommentThread) -> Int {
    thread.comments.indices.reduce(0) { $0 + thread.comments[$1].record.text.utf8.count + 360 }
  }
}
