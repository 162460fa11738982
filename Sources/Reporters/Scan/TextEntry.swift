internal import ThreadModel

/// One flagged comment as a few lines for a terminal.
struct TextEntry {
  private let comment: JudgedComment
  private let titles: RuleTitles
  private let style: Style
  private let isInContext: Bool
  /// Columns of a line; nil = as long as it is.
  private let width: Int?

  private static let margin = "  "
  private static let labelWidth = 8

  /// - Parameters:
  ///   - inContext: whether the words answered and quoted are shown too.
  ///   - width: columns of a line; nil = as long as it is.
  init(
    _ comment: JudgedComment, titles: RuleTitles, style: Style, inContext: Bool = false, width: Int? = nil
  ) {
    self.comment = comment
    self.titles = titles
    self.style = style
    self.width = width
    isInContext = inContext
  }

  var text: String { heading + context + evidence + reasons }

  private var heading: String {
    let judgement = comment.judgement
    let verdict = "\(judgement.verdict.rawValue) \(DecimalText.rounded(judgement.score))"
    var flow = TextFlow()
    flow.add(TerminalText.line(Wording.name(comment.record.author), columns: TerminalText.name), .title)
    if let time = Wording.time(comment.record) { flow.add(", " + TerminalText.line(time, columns: TerminalText.name)) }
    for fact in ["#" + comment.comment.id] + comment.whereabouts {
      flow.add(", ")
      flow.add(TerminalText.line(fact, columns: TerminalText.name), .faint)
    }
    let first = Self.margin + style.paint(verdict, Style.Role(judgement.verdict)) + "  "
    return flow.lines(width: width, indent: verdict.utf8.count + 4, first: first, rest: "    ", style: style)
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
    TextFlow(words, role).lines(
      width: width, indent: Self.labelWidth + 5, first: gutter(label), rest: gutter(""), style: style)
  }

  private func gutter(_ label: String) -> String {
    Self.margin + style.paint(DisplayWidth.padded(label, to: Self.labelWidth, alignedRight: true), .faint)
      + style.paint(" │ ", .faint)
  }

  private typealias Letter = (letter: Character, isMarked: Bool)

  /// The words, broken where they do not fit, with carets below what was hit.
  private func marked(_ passage: [Excerpt.Piece], label: String) -> String {
    let letters: [Letter] = passage.flatMap { piece in
      TerminalText.line(piece.text).map { ($0, piece.isMarked) }
    }
    let room = width.map { max(8, $0 - Self.labelWidth - 5) } ?? .max
    var text = ""
    var start = 0
    while start < letters.count {
      let end = Self.lineEnd(of: letters, from: start, room: room)
      var line = letters[start..<end]
      while end < letters.count, let last = line.last, last.letter == " ", !last.isMarked { line.removeLast() }
      text += gutter(start == 0 ? label : "") + runs(of: line) { String($0) } + "\n"
      if let last = line.lastIndex(where: \.isMarked) {
        let carets = line[...last].map { letter -> Letter in (letter.isMarked ? "^" : " ", letter.isMarked) }
        let widths = line[...last].map { DisplayWidth.of($0.letter) }
        var column = 0
        let below = runs(of: carets[...]) { letter in
          defer { column += 1 }
          return String(repeating: letter, count: widths[column])
        }
        text += gutter("") + below + "\n"
      }
      start = end
    }
    return text
  }

  /// One past the last letter that stands on a line: behind a space, if there is one.
  private static func lineEnd(of letters: [Letter], from start: Int, room: Int) -> Int {
    var used = 0
    var end = start
    var lastBreak: Int?
    while end < letters.count {
      used += DisplayWidth.of(letters[end].letter)
      if used > room { return max(start + 1, lastBreak ?? end) }
      end += 1
      if letters[end - 1].letter == " " { lastBreak = end }
    }
    return end
  }

  private func runs(of letters: ArraySlice<Letter>, _ shown: (Character) -> String) -> String {
    var text = ""
    var run = ""
    var wasMarked = false
    for (letter, isMarked) in letters {
      if isMarked != wasMarked {
        text += wasMarked ? style.paint(run, .mark) : run
        run = ""
        wasMarked = isMarked
      }
      run += shown(letter)
    }
    return text + (wasMarked ? style.paint(run, .mark) : run)
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
      let rule = DisplayWidth.padded(rules[index], to: ruleWidth)
      var flow = TextFlow(TerminalText.line(group.title, columns: TerminalText.title))
      if namesWords, !group.matches.isEmpty {
        let words = group.matches.map { "\u{201C}" + TerminalText.line($0, columns: 30) + "\u{201D}" }
        flow.add(": " + words.joined(separator: ", "))
      }
      let notes = Wording.notes(group).map { TerminalText.line($0, columns: TerminalText.title) }.joined(
        separator: "; ")
      if !notes.isEmpty {
        flow.add(" ")
        flow.add("(\(notes))", .faint)
      }
      let indent = scoreWidth + ruleWidth + 7
      let first = Self.margin + score + "   " + style.paint(rule, .rule) + "  "
      if let width, indent > width / 2 {
        // A long id takes a line of its own.
        let head = Self.margin + score + "   "
        text += TextFlow(rules[index], .rule).lines(width: width, indent: scoreWidth + 5, first: head, style: style)
        let margin = String(repeating: " ", count: scoreWidth + 5)
        text += flow.lines(width: width, indent: scoreWidth + 5, first: margin, style: style)
      } else {
        text += flow.lines(width: width, indent: indent, first: first, style: style)
      }
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
