import ThreadModel

/// Turns the blocks of a text rendition into records.
struct DLETextReader {
  private let blocks: [DLETextBlock]
  private let now: Timestamp?
  private let names: Set<String>
  private(set) var defects: [ThreadDefect] = []

  init(blocks: [DLETextBlock], now: Timestamp?) {
    self.blocks = blocks
    self.now = now
    names = Set(blocks.map(\.header.name))
  }

  /// Depth is the number of open headers with less indentation: any step will do.
  mutating func records() -> [CommentRecord] {
    var open: [Int] = []
    return blocks.map { block in
      while let last = open.last, last >= block.header.indent { open.removeLast() }
      defer { open.append(block.header.indent) }
      return record(of: block, depth: open.count)
    }
  }

  private mutating func record(of block: DLETextBlock, depth: Int) -> CommentRecord {
    var record = CommentRecord(
      parent: .depth(depth), author: Author(name: block.header.name), text: "", line: block.line)
    var body = block.lines[...]
    if let info = body.first, readInfo(ArticleText.trimmed(info), into: &record, line: block.line + 1) {
      body.removeFirst()
    }
    readBody(body, into: &record)
    record.links = LinkScanner.links(in: record.text)
    return record
  }

  /// `HANDLE (Real name) TIME`; false where the line is no such line.
  private mutating func readInfo(_ line: Substring, into record: inout CommentRecord, line number: Int) -> Bool {
    let name = record.author.name ?? ""
    let head: Substring
    if line.hasPrefix(name), let rest = afterName(line.dropFirst(name.count)) {
      record.author.handle = name
      record.author.realName = rest.realName
      if rest.time.isEmpty { return true }
      guard let time = PrintedTime.first(in: rest.time, now: now), time.range.lowerBound == rest.time.startIndex else {
        guard rest.time.contains(where: \.isNumber) else { return rest.realName != nil }
        record.publishedRaw = String(rest.time)
        defects.append(ThreadDefect(.unreadableTime(String(rest.time)), at: SourceLocation(line: number)))
        return true
      }
      take(time, into: &record, line: number)
      return true
    }
    guard let time = PrintedTime.first(in: line, now: now), time.range.upperBound == line.endIndex else { return false }
    take(time, into: &record, line: number)
    head = ArticleText.trimmed(line[..<time.range.lowerBound])
    if head.last == ")", let open = head.firstIndex(of: "(") {
      record.author.realName = nonEmpty(head[head.index(after: open)...].dropLast())
      record.author.handle = nonEmpty(ArticleText.trimmed(head[..<open]))
    } else {
      record.author.handle = nonEmpty(head)
    }
    return true
  }

  private func afterName(_ rest: Substring) -> (realName: String?, time: Substring)? {
    guard rest.isEmpty || rest.first == " " || rest.first == "\u{A0}" else { return nil }
    let rest = ArticleText.trimmed(rest)
    guard rest.first == "(" else { return (nil, rest) }
    var depth = 0
    for index in rest.indices {
      if rest[index] == "(" { depth += 1 }
      if rest[index] == ")" { depth -= 1 }
      if depth == 0 {
        let realName = rest[rest.index(after: rest.startIndex)..<index]
        return (nonEmpty(realName), ArticleText.trimmed(rest[rest.index(after: index)...]))
      }
    }
    return nil
  }

  private mutating func take(_ time: PrintedTime, into record: inout CommentRecord, line: Int) {
    record.publishedRaw = time.text
    record.published = time.timestamp
    guard time.reading == .unreadable else { return }
    defects.append(ThreadDefect(.unreadableTime(time.text), at: SourceLocation(line: line)))
  }

  private func nonEmpty(_ text: Substring) -> String? { text.isEmpty ? nil : String(text) }

  // MARK: Body

  private func readBody(_ lines: ArraySlice<Substring>, into record: inout CommentRecord) {
    let lines = lines.map { ArticleText.trimmed($0) }
    let blanks = NextBlankLine(lines)
    var own: [Substring] = []
    var place = 0
    while place < lines.count {
      guard let name = DLETextPhrases.quotedName(lines[place]),
        let end = endOfQuote(name, blanks, from: place + 1)
      else {
        own.append(lines[place])
        place += 1
        continue
      }
      record.quotes += quotes(in: lines[place..<end])
      place = end < lines.count ? end + 1 : end
    }
    record.text = ArticleText.text(of: own[...])
    if !record.quotes.isEmpty { record.raw = ArticleText.text(of: lines[...]) }
  }

  /// A quote ends at a blank line. Without one it reaches to the end, and only where it names an author of the page.
  private func endOfQuote(_ name: String, _ blanks: NextBlankLine, from start: Int) -> Int? {
    let blank = blanks.next(from: start)
    if blank < blanks.lastFilled { return blank > start ? blank : nil }
    return names.contains(name) && blank > start ? blank : nil
  }

  /// A quote that opens inside another one ends it: the copied text does not say where the inner one ends.
  private func quotes(in lines: ArraySlice<Substring>) -> [Quote] {
    var quotes: [Quote] = []
    var text: [Substring] = []
    var author: String?
    func close() {
      let words = ArticleText.text(of: text[...])
      if !words.isEmpty { quotes.append(Quote(author: author, text: words)) }
      text = []
    }
    for line in lines {
      if let name = DLETextPhrases.quotedName(line) {
        close()
        author = name.isEmpty ? nil : name
      } else {
        text.append(line)
      }
    }
    close()
    return quotes
  }
}

/// Where the next blank line stands, for every line of a body.
private struct NextBlankLine {
  private let blank: [Int]
  /// The last line that is not blank.
  let lastFilled: Int

  init(_ lines: [Substring]) {
    var blank = [Int](repeating: lines.count, count: lines.count + 1)
    for place in lines.indices.reversed() { blank[place] = lines[place].isEmpty ? place : blank[place + 1] }
    self.blank = blank
    lastFilled = lines.lastIndex { !$0.isEmpty } ?? -1
  }

  func next(from place: Int) -> Int { blank[place] }
}
