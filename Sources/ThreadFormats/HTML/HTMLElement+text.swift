extension HTMLElement {
  /// The text a reader sees: white space collapsed, lines where a browser breaks them (`br`, `div`, `li`, ...), an
  /// empty line between paragraphs. Scripts and styles are left out; what is only hidden by style stays.
  package var text: String { text { _ in false } }

  /// The text without the elements for which `isSkipped` says so, and all that is in them.
  package func text(skipping isSkipped: (HTMLElement) -> Bool) -> String {
    builder(upTo: subtreeEnd, skipping: isSkipped).text
  }

  /// The text in one line, for what is a name, a title or a time: of what is longer than such, only the beginning.
  package var label: String { label { _ in false } }

  /// The same without the elements for which `isSkipped` says so, and all that is in them.
  package func label(skipping isSkipped: (HTMLElement) -> Bool) -> String {
    PlainText.singleSpaced(beginning(skipping: isSkipped))
  }

  /// The beginning of the text, longer than any line about a comment.
  package func beginning(skipping isSkipped: (HTMLElement) -> Bool = { _ in false }) -> String {
    builder(upTo: min(subtreeEnd, index + Self.beginningNodes), bytes: Self.beginningBytes, skipping: isSkipped).text
  }

  private static let beginningNodes = 400
  private static let beginningBytes = 4000

  private func builder(
    upTo end: Int, bytes limit: Int = .max, skipping isSkipped: (HTMLElement) -> Bool
  ) -> HTMLTextBuilder {
    var builder = HTMLTextBuilder(limit: limit)
    guard !document.isExhausted else { return builder }
    var visits = 0
    defer { document.meter.spend(visits + builder.count / 16) }
    var open: [(end: Int, flow: HTMLFlow)] = []
    var place = index + 1
    if HTMLFlow(tag: tag) == .preformatted { builder.preformatted += 1 }
    while place < end, !builder.isFull {
      visits += 1
      while let last = open.last, last.end <= place {
        builder.close(last.flow)
        open.removeLast()
      }
      let node = document.nodes[place]
      switch node.kind {
      case .text:
        builder.append(document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)])
      case .element:
        let element = HTMLElement(document: document, index: place)
        let flow = HTMLFlow(tag: element.tag)
        guard flow != .invisible, !isSkipped(element) else {
          if flow != .invisible { builder.breakLine(atLeast: flow == .inline ? 0 : 1) }
          place = Int(node.subtreeEnd)
          continue
        }
        if flow == .image, let picture = element.pictureText { builder.append(Array(picture.utf8)[...]) }
        builder.open(flow)
        open.append((Int(node.subtreeEnd), flow))
      case .comment, .document: break
      }
      place += 1
    }
    return builder
  }

  /// What stands for a small picture in the text: the emoji or `:name:` that it replaced.
  private var pictureText: String? {
    guard let alternative = self["alt"], alternative.utf8.count < 40, !alternative.isEmpty else { return nil }
    if let kind = self["class"], ["smil", "emoji", "emotic"].contains(where: kind.contains) { return alternative }
    let isCode = alternative.utf8.count > 2 && alternative.first == ":" && alternative.last == ":"
    let isEmoji = alternative.unicodeScalars.allSatisfy { !$0.isASCII && !$0.properties.isAlphabetic }
    return isCode || isEmoji ? alternative : nil
  }

  /// The bodies of the comment nodes (`<!-- -->`) that stand before this element, back to the element before it;
  /// nearest first.
  package var precedingComments: [String] {
    var comments: [String] = []
    var place = index - 1
    while place > Int(node.parent) {
      let node = document.nodes[place]
      if node.kind == .comment {
        comments.append(document.string(node.content))
      } else if node.kind != .text || node.parent != self.node.parent || !isBlank(node.content) {
        break
      }
      place -= 1
    }
    return comments
  }

  /// The text nodes below this element, each for itself and with white space collapsed, without the blank ones.
  package func textRuns(skipping isSkipped: (HTMLElement) -> Bool) -> [String] {
    var runs: [String] = []
    guard !document.isExhausted else { return runs }
    var place = index + 1
    var visits = 0
    defer { document.meter.spend(visits) }
    while place < subtreeEnd {
      visits += 1
      let node = document.nodes[place]
      if node.kind == .element {
        let element = HTMLElement(document: document, index: place)
        if HTMLFlow(tag: element.tag) == .invisible || isSkipped(element) {
          place = Int(node.subtreeEnd)
          continue
        }
      } else if node.kind == .text, !isBlank(node.content) {
        var builder = HTMLTextBuilder()
        builder.append(slice(node.content))
        visits += builder.count / 16
        runs.append(builder.text)
      }
      place += 1
    }
    return runs
  }

  /// The first text node below this element that is not blank, with white space collapsed.
  var firstTextRun: String? {
    guard !document.isExhausted else { return nil }
    var place = index + 1
    var visits = 0
    defer { document.meter.spend(visits) }
    while place < subtreeEnd {
      let node = document.nodes[place]
      visits += 1
      if node.kind == .element, HTMLFlow(tag: document.names[Int(node.name)]) == .invisible {
        place = Int(node.subtreeEnd)
        continue
      }
      if node.kind == .text, !isBlank(node.content) {
        var builder = HTMLTextBuilder()
        builder.append(slice(node.content))
        return builder.text
      }
      place += 1
    }
    return nil
  }

  private func isBlank(_ range: Range<Int32>) -> Bool { slice(range).allSatisfy { $0 <= 32 } }
}
