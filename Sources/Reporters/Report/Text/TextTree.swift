internal import ThreadModel

/// The reply tree of a page with box characters, a line a comment: all comments, or of many the flagged ones and what is
/// around them.
struct TextTree {
  private static let most = 60

  private let forest: PageForest
  private let shown: ShownComments
  private let style: Style
  private let width: Int
  /// Deeper comments are drawn at this depth and say how deep they are.
  private let deepest: Int

  init(_ forest: PageForest, style: Style, width: Int) {
    self.forest = forest
    self.style = style
    self.width = width
    shown = ShownComments(forest, limit: Self.most)
    deepest = min(24, max(2, width / 9))
  }

  var text: String {
    let entries = shown.entries
    if entries.isEmpty { return "" }
    var text = ""
    if !shown.isComplete {
      let sentence = "\(entries.count) of \(forest.nodes.count) comments: flagged ones and what is around them."
      text += TextFlow(sentence, .faint).lines(width: width, indent: 2, first: "  ", style: style)
    }
    let hasSibling = Self.laterSiblings(entries)
    // Whether a later sibling follows the ancestor at each depth.
    var goesOn = [Bool](repeating: false, count: deepest + 1)
    for (number, entry) in entries.enumerated() {
      let indent = min(entry.depth, deepest)
      var rails = "  "
      for level in 0..<indent { rails += goesOn[level] ? "│  " : "   " }
      goesOn[indent] = hasSibling[number]
      rails += hasSibling[number] ? "├─" : "└─"
      text += style.paint(rails + (entry.isCut ? "┄ " : " "), .faint) + line(entry, used: 2 + 3 * indent + 3) + "\n"
    }
    return text
  }

  /// For each entry whether another one hangs below it from the same one.
  private static func laterSiblings(_ entries: [ShownComments.Entry]) -> [Bool] {
    var isLast = [Bool](repeating: false, count: entries.count)
    var seen = [Bool](repeating: false, count: entries.count + 1)
    for number in entries.indices.reversed() {
      let parent = entries[number].parent.map { $0 + 1 } ?? 0
      isLast[number] = !seen[parent]
      seen[parent] = true
    }
    return isLast.map { !$0 }
  }

  private func line(_ entry: ShownComments.Entry, used: Int) -> String {
    let comment = forest.comment(entry.node)
    let verdict = comment.judgement.verdict
    let name = TerminalText.line(Wording.name(comment.record.author), columns: max(8, min(24, width / 4)))
    let id = TerminalText.line("#" + comment.comment.id, columns: max(8, min(16, width / 6)))
    var label = id + " " + name
    if entry.depth > deepest { label = "(depth \(entry.depth)) " + label }
    let isFlagged = comment.isFlagged
    let score = isFlagged ? " \(verdict.rawValue) \(DecimalText.rounded(comment.judgement.score))" : ""
    let room = width - used - 2 - DisplayWidth.of(label) - score.utf8.count - 2
    let words = room < 6 ? "" : TerminalText.line(comment.record.text, columns: room)
    let role: Style.Role? = isFlagged ? Style.Role(verdict) : nil
    func paint(_ text: String) -> String { role.map { style.paint(text, $0) } ?? text }
    let mark = isFlagged ? paint(Self.mark(verdict)) : style.paint(Self.mark(verdict), .faint)
    let rest = paint(score) + (words.isEmpty ? "" : ": " + words)
    return mark + " " + style.paint(DisplayWidth.clipped(label, to: max(8, width - used - 2)), .title)
      + (room < -4 ? "" : rest)
  }

  private static func mark(_ verdict: Verdict) -> String {
    switch verdict {
    case .pass: "·"
    case .review: "◆"
    case .hide: "▲"
    case .reject: "■"
    }
  }
}
