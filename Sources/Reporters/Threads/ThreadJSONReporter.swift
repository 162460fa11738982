package import ThreadModel

/// For programs: one document with every input, its threads, and what was wrong.
package enum ThreadJSONReporter: ThreadReporter {
  package static let name = "json"
  package static let fileExtension = "json"

  package static func render(_ pages: [ThreadPage], failures: [InputFailure], style: Style) -> String {
    var writer = JSONWriter(.indented)
    writer.object { document in
      document.array("inputs") { inputs in
        for page in pages { inputs.object { write(page, to: &$0) } }
      }
      document.failures(failures)
    }
    writer.endLine()
    return writer.text
  }

  private static func write(_ page: ThreadPage, to object: inout JSONWriter) {
    object.member("input", page.input)
    object.member("format", page.format)
    object.detection(page.detection)
    object.array("threads") { threads in
      for thread in page.threads { threads.object { write(thread, to: &$0) } }
    }
    object.defects(page.defects)
  }

  private static func write(_ thread: CommentThread, to object: inout JSONWriter) {
    object.members(of: thread)
    object.member("text", thread.article.text)
    object.array("comments") { comments in
      for index in thread.documentOrder { comments.object { $0.members(of: thread.comments[index]) } }
    }
    object.defects(thread.defects)
  }
}
