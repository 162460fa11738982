package import ThreadModel

/// For programs: one object a comment, in the order of the input; `scan --input-format jsonl` reads it again.
package enum ThreadJSONLinesReporter: ThreadReporter {
  package static let name = "jsonl"
  package static let fileExtension = "jsonl"

  package static func render(_ pages: [ThreadPage], failures: [InputFailure], style: Style) -> String {
    var writer = JSONWriter()
    for page in pages {
      for place in page.inputOrder {
        let thread = page.threads[place.thread]
        writer.object { object in
          object.member("thread", thread.key)
          write(thread.comments[place.comment], to: &object)
        }
        writer.endLine()
      }
    }
    return writer.text
  }

  /// The members that the contract of `thread` names, but for the thread.
  static func write(_ comment: Comment, to object: inout JSONWriter) {
    let record = comment.record
    object.member("id", comment.id)
    object.member("parent_id", comment.parentID)
    object.member("depth", comment.depth)
    object.member("evidence", comment.evidence.rawValue)
    object.member("author", record.author.name)
    object.member("handle", record.author.handle)
    if let name = record.author.realName { object.member("real_name", name) }
    object.member("published", record.published?.iso8601)
    object.member("published_raw", record.publishedRaw)
    if let language = record.language { object.member("lang", language) }
    object.member("text", record.text)
    object.member(
      "quotes",
      array: { quotes in
        for quote in record.quotes { quotes.object { write(quote, to: &$0) } }
      })
    object.member("links", strings: record.links)
    object.member("score", record.score)
    object.member("flags", strings: record.flags.map(\.rawValue))
  }

  private static func write(_ quote: Quote, to object: inout JSONWriter) {
    object.member("author", quote.author)
    object.member("text", quote.text)
    object.member("source_id", quote.sourceID)
    object.member("evidence", quote.evidence?.rawValue)
  }
}
