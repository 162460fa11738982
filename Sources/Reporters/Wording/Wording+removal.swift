internal import ThreadModel

extension Wording {
  /// `If #12 by Ada were removed (now: hide)`.
  static func removal(of comment: RemovalPreview.Touched) -> String {
    "If \(who(comment)) were removed (now: \(comment.verdict.rawValue))"
  }

  /// What goes, whom it hits and what stays, a sentence each.
  static func consequences(_ preview: RemovalPreview) -> [String] {
    if preview.below == 0, preview.quotes.isEmpty { return ["Nothing else is touched: nobody answers or quotes it."] }
    var sentences: [String] = []
    if preview.orphans.isEmpty {
      sentences.append("Nobody answers it.")
    } else {
      let replies = preview.orphans.count == 1 ? "1 reply loses" : "\(preview.orphans.count) replies lose"
      sentences.append("Alone, leaving a stub: \(replies) what they answer: \(few(preview.orphans.map(who))).")
      let bystanders = preview.bystanders.map { "\(name($0.author)) (\($0.comments))" }
      sentences.append(
        "With its subtree: \(count(preview.below, "comment")) below it, \(preview.charactersBelow) characters, "
          + "\(preview.passingBelow) of them passing; "
          + (bystanders.isEmpty ? "nobody below is without a flagged comment." : "bystanders: \(few(bystanders))."))
    }
    if !preview.quotes.isEmpty {
      sentences.append(
        "Its words stay in \(count(preview.quotes.count, "quote")), \(preview.quotesOutside) outside the subtree: "
          + "\(few(preview.quotes.map(who))).")
    }
    return sentences
  }

  private static func who(_ comment: RemovalPreview.Touched) -> String { "#\(comment.id) by \(name(comment.author))" }

  /// The first twelve and how many more.
  private static func few(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " and \(names.count - 12) more" : "")
  }
}
