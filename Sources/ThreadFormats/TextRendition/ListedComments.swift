import ThreadModel

/// A dump that is one numbered list and nothing else, with replies as lists in its items: what is left of a tree of
/// comments whose template prints a name above and a time below the text, or neither.
struct ListedComments {
  struct Item {
    var depth: Int
    /// Without the number.
    var lines: [RenditionLine]
  }

  let lines: [RenditionLine]
  let reader: HeaderReader

  private static let mostLines = 20_000

  /// Nil where the text is no such list: something stands outside of it, its numbers do not count up, nothing is nested,
  /// or no item ends with a time.
  var items: [Item]? {
    guard lines.count <= Self.mostLines, let first = lines.first(where: { !$0.isBlank }),
      Self.number(of: first) == 1
    else { return nil }
    var items: [Item] = []
    /// The columns of the open lists, and the last number of each.
    var open: [(indent: Int, last: Int)] = []
    for line in lines where !line.isBlank {
      guard line.indent >= first.indent else { return nil }
      while let last = open.last, last.indent > line.indent { open.removeLast() }
      guard let number = Self.number(of: line), open.last.map({ $0.indent == line.indent || number == 1 }) ?? true
      else {
        guard !items.isEmpty else { return nil }
        items[items.count - 1].lines.append(line)
        continue
      }
      if let last = open.last, last.indent == line.indent {
        guard number == last.last + 1 else { return nil }
        open[open.count - 1].last = number
      } else {
        open.append((line.indent, number))
      }
      items.append(Item(depth: open.count - 1, lines: line.text.isEmpty ? [] : [line.withoutMarker]))
    }
    let isNested = items.contains { $0.depth > 0 }
    return isNested && items.contains { time(of: $0) != nil } ? items : nil
  }

  func record(of item: Item) -> CommentRecord {
    var record = CommentRecord(parent: .depth(item.depth), text: "", line: item.lines.first?.number)
    var body = item.lines[...]
    if let (place, time) = time(of: item) {
      record.published = time.timestamp
      record.publishedRaw = time.text
      body = body[..<place]
      if body.count > 1, let first = body.first, HeaderName.isNameLike(String(first.text)) {
        record.author.name = HeaderName.trimmed(String(first.text))
        body.removeFirst()
      }
    }
    // A rule parts the text from the signature.
    if let rule = body.firstIndex(where: { $0.text.utf8.count >= 10 && $0.text.allSatisfy { $0 == "-" || $0 == "_" } })
    {
      body = body[..<rule]
    }
    let parts = RenditionQuotes(body, now: nil)
    record.quotes = parts.quotes
    record.text = ArticleText.text(of: parts.own.map(\.whole)[...])
    record.links = LinkScanner.links(in: record.text)
    record.keepBlankBody()
    return record
  }

  /// The line that ends an item and is nothing but a time.
  private func time(of item: Item) -> (Int, PrintedTime)? {
    guard let place = item.lines.indices.last, place > 0, let time = reader.onlyTime(in: item.lines[place]) else {
      return nil
    }
    return (place, time)
  }

  /// N of `N.`
  private static func number(of line: RenditionLine) -> Int? {
    guard line.hasMarker else { return nil }
    let digits = line.whole.prefix { $0.isASCII && $0.isNumber }
    return digits.count <= 4 ? Int(digits) : nil
  }
}
