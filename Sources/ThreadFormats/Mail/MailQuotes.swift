import ThreadModel

/// Parts the lines of a mail into own words and quotes.
///
/// A quote is what `>` stands before, what stands below `-----Original Message-----`, or a forwarded message. Attribution
/// lines name its author and are nobody's words; neither are signatures. An attribution holds for all later quotes of
/// the same depth until the next one, because people answer between the lines.
struct MailQuotes {
  private struct Level {
    var author: String?
    var messageID: String?
    var lines: [Substring] = []
    /// What stands below `-- `.
    var signature: [Substring] = []
    var isInSignature = false
    /// When its first line was read: quotes are told in the order in which they begin.
    var order = 0

    /// Its last lines, as many as an attribution takes up.
    var tail: [Substring] { Array((isInSignature ? signature : lines).suffix(AttributionLines.reach)) }

    mutating func removeLast(_ count: Int) {
      if isInSignature { signature.removeLast(count) } else { lines.removeLast(count) }
    }
  }

  /// The author's own words, then one level for each depth of quotes.
  private var levels = [Level()]
  /// The depth of the last line that was not blank.
  private var openDepth = 0
  /// The depth of a line without `>`: more than 0 below `-----Original Message-----` and in a forwarded message.
  private var base = 0
  private var closed: [(order: Int, quote: Quote)] = []
  private var count = 0
  private var isBehindPGPLine = false

  private static let deepest = 40

  /// Takes a text; `forwarded` are the messages that it is inside of, outermost first.
  mutating func read(_ text: String, forwarded: [(author: String?, messageID: String?)] = []) {
    close(above: 0)
    base = 0
    for message in forwarded.prefix(Self.deepest) { enter(author: message.author, messageID: message.messageID) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var place = 0
    while place < lines.count {
      if base < Self.deepest, let header = CopiedHeader(lines, at: place) {
        dropRule()
        close(above: base)
        enter(author: header.author, messageID: nil)
        place = header.end
        continue
      }
      let (depth, rest) = QuoteMarks.depth(of: lines[place])
      place += 1
      take(rest, at: min(base + depth, Self.deepest), followedBy: lines[place...])
    }
  }

  /// The author's own words and the quotes in the order in which they begin.
  mutating func finish() -> (own: String, quotes: [Quote]) {
    close(above: 0)
    let quotes = closed.sorted { $0.order < $1.order }.map(\.quote)
    let own = Self.text(of: levels[0].lines)
    return (own.isEmpty && quotes.isEmpty ? Self.text(of: levels[0].signature) : own, quotes)
  }

  // MARK: Lines

  private mutating func take(_ line: Substring, at depth: Int, followedBy next: ArraySlice<Substring>) {
    if ArticleText.isBlank(line), depth <= openDepth {
      // It ends no quote: the next line may go on with it.
      for level in depth...openDepth { append(line, to: level) }
      return
    }
    if depth < openDepth { close(above: depth) }
    if depth > openDepth { open(depth) }
    if MailSignature.isPGPLine(line, isBehindPGPLine: isBehindPGPLine) {
      isBehindPGPLine = true
      return
    }
    isBehindPGPLine = false
    if MailSignature.begins(line, isQuoted: depth > base, followedBy: next) {
      levels[depth].isInSignature = true
    } else {
      append(line, to: depth)
    }
  }

  private mutating func append(_ line: Substring, to depth: Int) {
    if levels[depth].isInSignature {
      levels[depth].signature.append(line)
      return
    }
    if levels[depth].order == 0, !ArticleText.isBlank(line) {
      count += 1
      levels[depth].order = count
    }
    levels[depth].lines.append(line)
  }

  // MARK: Depth

  /// The line that says whose words follow stands right above, at the depth from which this goes down.
  private mutating func open(_ depth: Int) {
    if let found = AttributionLines.last(of: levels[openDepth].tail) {
      levels[openDepth].removeLast(found.count)
      name(openDepth + 1, author: found.attribution.author, messageID: found.attribution.messageID)
    }
    while levels.count <= depth { levels.append(Level()) }
    openDepth = depth
  }

  /// One level down without a mark.
  private mutating func enter(author: String?, messageID: String?) {
    base += 1
    name(base, author: author, messageID: messageID)
    openDepth = base
  }

  /// Whose words stand at this depth from here on; nothing is known of those that they quote.
  private mutating func name(_ depth: Int, author: String?, messageID: String?) {
    if levels.count > depth { levels.removeSubrange(depth...) }
    levels.append(Level(author: author, messageID: messageID))
  }

  /// Ends the quotes deeper than this; their authors are kept for what follows.
  private mutating func close(above depth: Int) {
    for deeper in levels.indices where deeper > depth {
      let level = levels[deeper]
      let text = Self.text(of: level.lines)
      if !text.isEmpty {
        closed.append((level.order, Quote(author: level.author, text: text, sourceID: level.messageID)))
      }
      levels[deeper] = Level(author: level.author, messageID: level.messageID)
    }
    if openDepth > depth { levels[depth].isInSignature = false }
    openDepth = min(openDepth, depth)
  }

  /// The rule that a mail program draws above a copied header.
  private mutating func dropRule() {
    while let last = levels[openDepth].tail.last, last.allSatisfy({ "_-=\r ".contains($0) }) {
      levels[openDepth].removeLast(1)
    }
  }

  private static func text(of lines: [Substring]) -> String {
    var kept: [Substring] = []
    kept.reserveCapacity(lines.count)
    for line in lines where !ArticleText.isBlank(line) || !(kept.last.map(ArticleText.isBlank) ?? true) {
      kept.append(line)
    }
    return ArticleText.text(of: kept[...])
  }
}

/// The marks that begin a quoted line.
enum QuoteMarks {
  /// How many `>` begin the line, and what stands behind them. One blank may stand before each.
  static func depth(of line: Substring) -> (depth: Int, rest: Substring) {
    let bytes = line.utf8
    var place = bytes.startIndex
    var end = place
    var depth = 0
    while place < bytes.endIndex {
      let isBlank = bytes[place] == 32
      let mark = isBlank ? bytes.index(after: place) : place
      guard mark < bytes.endIndex, bytes[mark] == UInt8(ascii: ">") else { break }
      depth += 1
      place = bytes.index(after: mark)
      end = place
    }
    guard depth > 0 else { return (0, line) }
    if end < bytes.endIndex, bytes[end] == 32 { end = bytes.index(after: end) }
    return (depth, line[end...])
  }
}
