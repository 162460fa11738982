internal import ThreadModel

/// One flagged comment as a few lines for a terminal.
struct TextEntry {
  private let comment: JudgedComment
  private let titles: RuleTitles
  private let style: Style
  private let isInContext: Bool

  private static let margin = "  "
  private static let labelWidth = 8

  /// - Parameter inContext: whether the words answered and quoted are shown too.
  init(_ comment: JudgedComment, titles: RuleTitles, style: Style, inContext: Bool = false) {
    self.comment = comment
    self.titles = titles
    self.style = style
    isInContext = inContext
  }

  var text: String { heading + context + evidence + reasons }

  private var heading: String {
    let judgement = comment.judgement
    let verdict = "\(judgement.verdict.rawValue) \(DecimalText.rounded(judgement.score))"
    var parts = [TerminalText.line(Wording.name(comment.record.author), columns: TerminalText.name)]
    if let time = Wording.time(comment.record) { parts.append(TerminalText.line(time, columns: TerminalText.name)) }
    let faint = (["#" + comment.comment.id] + comment.whereabouts).map {
      style.paint(TerminalText.line($0, columns: TerminalText.name), .faint)
    }
    return Self.margin + style.paint(verdict, Style.Role(judgement.verdict)) + "  "
      + style.paint(parts[0], .title) + (parts.dropFirst() + faint).map { ", " + $0 }.joined() + "\n"
  }

  /// What the comment answers and quotes.
  var context: String {
    guard isInContext else { return "" }
    var text = ""
    if let parent = comment.parent {
      text += row("answers", TerminalText.line(parent.record.text, columns: 80), .faint)
    }
    for quote in comment.record.quotes {
      let source = TerminalText.line(Wording.source(of: quote), columns: TerminalText.name)
      text += row("quotes", source + ": " + TerminalText.line(quote.text, columns: 60), .faint)
    }
    return text
  }

  /// The words that were hit, marked.
  var evidence: String {
    var text = ""
    for (view, original, ranges) in comment.evidence {
      let excerpt = Excerpt(of: original, marking: ranges)
      for passage in excerpt.passages { text += marked(passage, label: Wording.label(view)) }
      if excerpt.omitted > 0 {
        text += row("", "and \(Wording.count(excerpt.omitted, "more place"))", .faint)
      }
    }
    if text.isEmpty, !comment.record.text.isEmpty {
      text = row("", TerminalText.line(comment.record.text, columns: 80), nil)
    }
    return text
  }

  private func row(_ label: String, _ words: String, _ role: Style.Role?) -> String {
    Self.margin + style.paint(DisplayWidth.padded(label, to: Self.labelWidth, alignedRight: true), .faint)
      + style.paint(" │ ", .faint) + (role.map { style.paint(words, $0) } ?? words) + "\n"
  }

  private func marked(_ passage: [Excerpt.Piece], label: String) -> String {
    var words = ""
    var carets = ""
    for piece in passage {
      let text = TerminalText.line(piece.text)
      words += piece.isMarked ? style.paint(text, .mark) : text
      let column = String(repeating: piece.isMarked ? "^" : " ", count: DisplayWidth.of(text))
      carets += piece.isMarked ? style.paint(column, .mark) : column
    }
    while carets.hasSuffix(" ") { carets.removeLast() }
    return row(label, words, nil) + row("", carets, nil)
  }

  private var reasons: String {
    let author = comment.record.author.shownName
    let groups = HitGroup.groups(of: comment.judgement, author: author, titles: titles)
    let scores = groups.map { $0.counts ? Wording.signed($0.score) : "(\(Wording.signed($0.score)))" }
    let scoreWidth = max(Self.labelWidth, scores.map(\.utf8.count).max() ?? 0)
    let rules = groups.map { TerminalText.line($0.rule, columns: TerminalText.name) }
    let ruleWidth = rules.map { DisplayWidth.of($0) }.max() ?? 0
    let namesWords = Set(groups.filter { !$0.matches.isEmpty }.map(\.rule)).count > 1
    var text = ""
    for (index, group) in groups.enumerated() {
      let score = DisplayWidth.padded(scores[index], to: scoreWidth, alignedRight: true)
      let rule = style.paint(DisplayWidth.padded(rules[index], to: ruleWidth), .rule)
      var explanation = TerminalText.line(group.title, columns: TerminalText.title)
      if namesWords, !group.matches.isEmpty {
        let words = group.matches.map { "\u{201C}" + TerminalText.line($0, columns: 30) + "\u{201D}" }
        explanation += ": " + words.joined(separator: ", ")
      }
      let notes = Wording.notes(group).map { TerminalText.line($0, columns: TerminalText.title) }.joined(
        separator: "; ")
      if !notes.isEmpty { explanation += style.paint(" (\(notes))", .faint) }
      text += Self.margin + score + "   " + rule + "  " + explanation + "\n"
    }
    return text
  }
}

extension Style.Role {
  init(_ verdict: Verdict) {
    switch verdict {
    case .pass: self = .good
    case .review: self = .review
    case .hide: self = .hide
    case .reject: self = .reject
    }
  }
}
