internal import ThreadModel

/// One flagged comment as an item of a Markdown list.
struct MarkdownEntry {
  private let comment: JudgedComment
  private let titles: RuleTitles
  private let isInContext: Bool

  /// - Parameter inContext: whether the words answered and quoted are shown too.
  init(_ comment: JudgedComment, titles: RuleTitles, inContext: Bool = false) {
    self.comment = comment
    self.titles = titles
    isInContext = inContext
  }

  var text: String { heading + context + evidence + reasons }

  private var heading: String {
    let judgement = comment.judgement
    var facts = [Wording.name(comment.record.author)]
    if let time = Wording.time(comment.record) { facts.append(time) }
    var shown = facts.map { MarkdownText.escaped($0, columns: TerminalText.name, startsLine: false) }
    shown.append(MarkdownText.code("#" + comment.comment.id))
    if let line = comment.record.line { shown.append("line \(line)") }
    if let parent = comment.parent {
      let name = MarkdownText.escaped(Wording.name(parent.record.author), columns: TerminalText.name, startsLine: false)
      shown.append("answers \(name) (\(MarkdownText.code("#" + parent.id)))")
    }
    return
      "- **\(judgement.verdict.rawValue) \(DecimalText.rounded(judgement.score))** \(shown.joined(separator: ", "))\n"
  }

  /// What the comment answers and quotes.
  var context: String {
    guard isInContext else { return "" }
    var text = ""
    if let parent = comment.parent {
      text += line("answers: " + MarkdownText.escaped(parent.record.text, columns: TerminalText.title))
    }
    for quote in comment.record.quotes {
      let source = MarkdownText.escaped(Wording.source(of: quote), columns: TerminalText.name)
      text += line("quotes \(source): " + MarkdownText.escaped(quote.text, columns: TerminalText.title))
    }
    return text
  }

  /// The words that were hit, marked.
  var evidence: String {
    var text = ""
    for (view, original, ranges) in comment.evidence {
      let label = Wording.label(view)
      for passage in Excerpt(of: original, marking: ranges).passages {
        var words = label.isEmpty ? "" : label + ": "
        for piece in passage {
          let safe = MarkdownText.escapedPiece(piece.text, startsLine: words.isEmpty)
          words += piece.isMarked ? "<b>\(safe)</b>" : safe
        }
        text += line(words)
      }
    }
    if text.isEmpty, !comment.record.text.isEmpty {
      text = line(MarkdownText.escaped(comment.record.text, columns: TerminalText.title))
    }
    return text
  }

  private func line(_ words: String) -> String { "  > \(words)\n  >\n" }

  private var reasons: String {
    let groups = HitGroup.groups(of: comment.judgement, author: comment.record.author.shownName, titles: titles)
    return groups.map { group in
      let score = group.counts ? Wording.signed(group.score) : "(\(Wording.signed(group.score)))"
      let notes = Wording.notes(group).map { MarkdownText.escaped($0, columns: TerminalText.title, startsLine: false) }
      return "  - \(score) \(MarkdownText.code(group.rule)) "
        + MarkdownText.escaped(group.title, columns: TerminalText.title, startsLine: false)
        + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))") + "\n"
    }.joined()
  }
}
