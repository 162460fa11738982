internal import ThreadModel

extension Wording {
  /// `pages/a.html:12: two comments have the id 7; the later one is called 7#2 here`.
  static func located(_ defect: ThreadDefect, in input: String) -> String {
    "\(place(input, defect.location)): \(sentence(defect))"
  }

  static func sentence(_ defect: ThreadDefect) -> String {
    switch defect.kind {
    case .duplicateID(let id, let renamed): "two comments have the id \(id); the later one is called \(renamed) here"
    case .orphan(let id, let parent): "comment \(id) answers \(parent), which is not here; it stands at top level"
    case .cycle(let ids): ring(ids)
    case .depthGap(let id, let claimed, let placed):
      "comment \(id) is nested at depth \(claimed) with nothing above it; it stands at depth \(placed)"
    case .timeRunsBackwards(let id, let parent): "comment \(id) is older than \(parent), which it answers"
    case .unreadableTime(let printed): "the time \u{201C}\(printed)\u{201D} could not be read"
    case .invalidUTF8(let number):
      "\(count(number, "byte sequence")) \(number == 1 ? "is" : "are") not UTF-8 and read as U+FFFD"
    case .invalidBytes(let number, let encoding):
      "\(count(number, "byte sequence")) \(number == 1 ? "is" : "are") not \(encoding) and read as U+FFFD"
    case .guessedEncoding(let encoding): "encoding guessed: \(encoding)"
    case .unknownEncoding(let label): "the encoding \u{201C}\(label)\u{201D} is not known here"
    case .malformedRecord(let problem): "a record was left out: \(problem)"
    case .damagedStream(let format, let problem, let bytes):
      "the \(format) stream is damaged behind the first \(count(bytes, "byte")) of its content: \(problem)"
    }
  }

  private static func ring(_ ids: [String]) -> String {
    let first = ids.first ?? "?"
    if ids.count < 2 { return "comment \(first) answers itself; it stands at top level" }
    let shown = ids.prefix(6).joined(separator: ", ")
    let rest = ids.count > 6 ? " and \(ids.count - 6) more" : ""
    return "comments \(shown)\(rest) answer each other in a ring; \(first) stands at top level"
  }
}
