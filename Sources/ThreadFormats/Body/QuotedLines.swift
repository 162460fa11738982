import ThreadModel

/// Takes the lines that begin with `>` out of a text: quotes of mail, Markdown and plain-text sites.
enum QuotedLines {
  /// - Parameter isExempt: lines that only look like quotes, such as those of code.
  static func split(
    _ text: String, isExempt: (Substring) -> Bool = { _ in false }
  ) -> (own: String, quotes: [Quote]) {
    guard text.utf8.contains(UInt8(ascii: ">")) else { return (text, []) }
    var own: [Substring] = []
    var quotes: [Quote] = []
    var open: [Substring] = []
    var openDepth = 0
    func close() {
      let words = ArticleText.text(of: open[...])
      if !words.isEmpty { quotes.append(Quote(text: words)) }
      open = []
      openDepth = 0
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let (depth, rest) = depth(of: line)
      guard depth > 0, !isExempt(line) else {
        if openDepth > 0 { close() }
        own.append(line)
        continue
      }
      // A bare `>` parts paragraphs of the quote it stands in.
      if depth != openDepth, !(rest.isEmpty && openDepth > 0) {
        close()
        openDepth = depth
      }
      open.append(rest)
    }
    close()
    return quotes.isEmpty ? (text, []) : (singleBlankLines(own), quotes)
  }

  /// How many `>` begin the line, and what stands behind them.
  private static func depth(of line: Substring) -> (Int, Substring) {
    let bytes = line.utf8
    var place = bytes.startIndex
    var depth = 0
    var blanks = 0
    var end = place
    while place < bytes.endIndex {
      if bytes[place] == UInt8(ascii: ">") {
        depth += 1
        blanks = 0
        end = bytes.index(after: place)
      } else if bytes[place] == 32, blanks < 3 {
        blanks += 1
      } else {
        break
      }
      place = bytes.index(after: place)
    }
    guard depth > 0 else { return (0, line) }
    let rest = line[end...]
    if let next = rest.utf8.first, depth == 1, "!=_.:;<-".utf8.contains(next) { return (0, line) }
    return (depth, Substring(rest.utf8.drop { $0 == 32 }))
  }

  /// What a quote leaves behind is one paragraph break, not two.
  private static func singleBlankLines(_ lines: [Substring]) -> String {
    var kept: [Substring] = []
    kept.reserveCapacity(lines.count)
    for line in lines {
      if ArticleText.isBlank(line), kept.last.map(ArticleText.isBlank) ?? true { continue }
      kept.append(line)
    }
    return ArticleText.text(of: kept[...])
  }
}
