internal import ThreadModel

/// The shown comments as nested lists that fold away, in one pass over the preorder.
struct CommentList {
  /// Lists are nested this deep at most; deeper comments follow in the innermost list and say how deep they are.
  static let deepestNesting = 8

  private let reading: PageReading

  init(_ reading: PageReading) { self.reading = reading }

  func append(to html: inout String) {
    let entries = reading.shown.entries
    if entries.isEmpty { return }
    html += "<ol class=\"tree\">\n"
    var open = 0
    for (number, entry) in entries.enumerated() {
      let level = min(entry.depth, Self.deepestNesting)
      if number > 0, level <= open {
        for _ in level..<open { html += "</li>\n</ol>\n</details>\n" }
        html += "</li>\n"
      }
      open = level
      html += "<li>\n"
      append(entry, level: level, to: &html)
      if entry.replies > 0, level < Self.deepestNesting {
        html += "<details open><summary>\(reading.words(.replies, entry.replies))</summary>\n<ol>\n"
      }
    }
    for _ in 0..<open { html += "</li>\n</ol>\n</details>\n" }
    html += "</li>\n</ol>\n"
  }

  private func append(_ entry: ShownComments.Entry, level: Int, to html: inout String) {
    let anchor = "c\(entry.node + 1)"
    var element = HTMLComment(reading.forest.comment(entry.node), titles: reading.titles, words: reading.words)
    element.attributes = reading.filterKeys(of: entry.node)
    element.anchor = anchor
    let isListed = reading.isListed(entry.node)
    element.link = isListed ? "f\(entry.node + 1)" : anchor
    element.shownDepth = level == Self.deepestNesting ? level - 1 : level
    element.hasReasons = !isListed
    element.isBelowParent = !entry.isCut && entry.depth <= Self.deepestNesting
    element.append(to: &html)
  }
}

extension PageReading {
  /// What the filter looks at: the rank of the verdict, the user's number, the numbers of the rules.
  func filterKeys(of node: Int) -> String {
    let place = forest.nodes[node]
    var keys = " data-v=\"\(place.verdict.styleClass.dropFirst())\" data-u=\"\(place.user)\""
    var seen: [Int] = []
    for hit in page.threads[place.thread].judgements[place.index].hits {
      if let number = ruleNumbers[hit.rule], !seen.contains(number) { seen.append(number) }
    }
    if !seen.isEmpty { keys += " data-r=\"\(seen.map { String($0) }.joined(separator: " "))\"" }
    return keys
  }
}
