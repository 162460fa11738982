internal import ThreadModel

extension JSONWriter {
  /// The members that the contract of `thread` names, but for the thread.
  mutating func members(of comment: Comment) {
    let record = comment.record
    member("id", comment.id)
    member("parent_id", comment.parentID)
    member("depth", comment.depth)
    member("evidence", comment.evidence.rawValue)
    member("author", record.author.name)
    member("handle", record.author.handle)
    if let id = record.author.userID { member("user_id", id) }
    if let name = record.author.realName { member("real_name", name) }
    member("published", record.published?.iso8601)
    member("published_raw", record.publishedRaw)
    if let language = record.language { member("lang", language) }
    member("text", record.text)
    quotes(record.quotes)
    member("links", strings: record.links)
    member("score", record.score)
    member("flags", strings: record.flags.lazy.map(\.rawValue))
  }

  mutating func quotes(_ quotes: [Quote]) {
    array("quotes") { array in
      for quote in quotes {
        array.object {
          $0.member("author", quote.author)
          $0.member("text", quote.text)
          $0.member("source_id", quote.sourceID)
          $0.member("evidence", quote.evidence?.rawValue)
        }
      }
    }
  }

  /// How the format of an input was told; null where it was given.
  mutating func detection(_ detection: FormatDetection?) {
    guard let detection else {
      member("detection", nil as String?)
      return
    }
    object("detection") {
      $0.member("confidence", detection.confidence)
      $0.member("doubt", detection.doubt?.rawValue)
      $0.member("runner_up", detection.runnerUp?.format)
      if let runnerUp = detection.runnerUp { $0.member("runner_up_confidence", runnerUp.confidence) }
    }
  }

  /// What names a thread and its article.
  mutating func members(of thread: CommentThread) {
    member("thread", thread.key)
    member("title", thread.article.title)
    member("url", thread.article.url)
    member("lang", thread.article.language)
  }

  mutating func defects(_ defects: [ThreadDefect]) {
    array("defects") { array in
      for defect in defects {
        array.object {
          $0.member("code", defect.code)
          $0.location(defect.location)
          $0.member("message", Wording.sentence(defect))
        }
      }
    }
  }

  mutating func failures(_ failures: [InputFailure]) {
    array("failures") { array in
      for failure in failures {
        array.object {
          $0.member("input", failure.input)
          $0.location(failure.location)
          $0.member("problem", failure.problem)
        }
      }
    }
  }

  private mutating func location(_ location: SourceLocation?) {
    guard let location else { return }
    member("line", location.line)
    member("column", location.column)
  }
}
