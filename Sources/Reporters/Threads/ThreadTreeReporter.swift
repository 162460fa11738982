package import ThreadModel

/// For people at a terminal: the reply tree as a drawing, one line a comment.
package enum ThreadTreeReporter: ThreadReporter {
  package static let name = "tree"
  package static let fileExtension = "txt"

  package static func render(_ pages: [ThreadPage], failures: [InputFailure], style: Style) -> String {
    var text = ""
    for page in pages {
      for thread in page.threads {
        text += heading(thread, of: page, style: style)
        TreeDrawing(of: thread, style: style).append(to: &text)
        text += "\n"
      }
      let defects = page.defects + page.threads.flatMap(\.defects)
      for defect in defects {
        text += MessageLine.defect(defect, in: page.input, style: style)
      }
      if !defects.isEmpty { text += "\n" }
    }
    for failure in failures { text += MessageLine.failure(failure, style: style) }
    if failures.isEmpty, text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }

  private static func heading(_ thread: CommentThread, of page: ThreadPage, style: Style) -> String {
    let title = TerminalText.line(thread.article.title ?? thread.key, columns: TerminalText.title)
    var parts = [TerminalText.line(page.input), TerminalText.line(page.format)]
    parts.append(Wording.count(thread.comments.count, "comment"))
    if let url = thread.article.url { parts.append(TerminalText.line(url, columns: TerminalText.title)) }
    return style.paint(title, .title) + "\n" + style.paint(parts.joined(separator: ", "), .faint) + "\n"
  }
}
