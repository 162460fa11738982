internal import ThreadModel

/// Draws one thread with box characters in one pass over its preorder.
struct TreeDrawing {
  private let thread: CommentThread
  private let style: Style

  /// Deeper comments are drawn at this depth and say how deep they are, so that the drawing stays linear in size.
  static let deepestIndent = 24
  private static let wordColumns = 64

  init(of thread: CommentThread, style: Style) {
    self.thread = thread
    self.style = style
  }

  func append(to text: inout String) {
    // Whether a later sibling follows the ancestor at each depth.
    var goesOn = [Bool](repeating: false, count: Self.deepestIndent + 1)
    for node in thread.comments.indices {
      let depth = thread.tree.depth(of: node)
      let indent = min(depth, Self.deepestIndent)
      let limit = thread.tree.parent(of: node).map { thread.tree.subtreeEnd(of: $0) } ?? thread.tree.count
      let hasSibling = thread.tree.subtreeEnd(of: node) < limit
      let hasReplies = thread.tree.subtreeEnd(of: node) > node + 1
      var rails = ""
      for level in 0..<indent { rails += goesOn[level] ? "│  " : "   " }
      goesOn[indent] = hasSibling
      let mark = depth > indent ? "┄┄ depth \(depth): " : ""
      text += style.paint(rails + (hasSibling ? "├─ " : "└─ ") + mark, .faint)
      appendLine(thread.comments[node], to: &text)
      let below = rails + (hasSibling ? "│  " : "   ") + (hasReplies && depth < Self.deepestIndent ? "│  " : "   ")
      for quote in thread.comments[node].record.quotes { appendLine(quote, rails: below, to: &text) }
    }
  }

  private func appendLine(_ comment: Comment, to text: inout String) {
    let record = comment.record
    text += style.paint(TerminalText.line("#" + comment.id, columns: TerminalText.name), .rule) + " "
    text += style.paint(TerminalText.line(Wording.name(record.author), columns: TerminalText.name), .title)
    if let name = record.author.realName { text += " (" + TerminalText.line(name, columns: TerminalText.name) + ")" }
    var facts: [String] = []
    if let time = Wording.time(record) { facts.append(TerminalText.line(time, columns: TerminalText.name)) }
    if let evidence = Wording.evidence(comment.evidence) { facts.append(evidence) }
    facts += record.flags.map(\.rawValue)
    text += style.paint(facts.map { ", " + $0 }.joined(), .faint)
    let words = TerminalText.line(record.text, columns: Self.wordColumns)
    text += (words.isEmpty ? "" : ": " + words) + "\n"
  }

  private func appendLine(_ quote: Quote, rails: String, to text: inout String) {
    let source = TerminalText.line(Wording.source(of: quote), columns: TerminalText.name)
    let words = TerminalText.line(quote.text, columns: Self.wordColumns)
    text += style.paint(rails + "> " + source + ": " + words, .faint) + "\n"
  }
}
