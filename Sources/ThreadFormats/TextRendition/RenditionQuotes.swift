import ThreadModel

/// Parts the lines of a text into quotes and own words.
///
/// Quotes are lines behind `>`, and what follows `Quote: NAME`, `Quote from: NAME on TIME`, `NAME wrote:`: the lines that
/// are indented deeper, or, where none are, the lines up to the next blank one.
struct RenditionQuotes {
  private(set) var quotes: [Quote] = []
  /// For each quote the time that its attribution prints: "Quote from: NAME on TIME".
  private(set) var times: [Timestamp?] = []
  /// For each quote whether its end is known: nothing but a blank line ends one that is not indented.
  private(set) var isOpenEnded: [Bool] = []
  private(set) var own: [RenditionLine] = []
  private var open: [(quote: Int, indent: Int, isIndented: Bool?)] = []
  /// The lines of each quote.
  private var quoted: [[Substring]] = []
  private var authors: [(name: String?, time: Timestamp?, nesting: Int)] = []
  /// Quotes that are indented or stand behind `>`.
  private var bounded: Set<Int> = []
  /// The quote that the `>` lines above belong to.
  private var angle: Int?
  private let now: Timestamp?

  private static let deepest = 40

  init(_ lines: ArraySlice<RenditionLine>, now: Timestamp?) {
    self.now = now
    for line in lines { add(line) }
    for (place, (author, text)) in zip(authors, quoted).enumerated() {
      let words = ArticleText.text(of: text[...])
      guard !words.isEmpty else { continue }
      quotes.append(Quote(author: author.name, text: words, nesting: author.nesting))
      times.append(author.time)
      isOpenEnded.append(!bounded.contains(place))
    }
  }

  private mutating func add(_ line: RenditionLine) {
    if line.isBlank {
      angle = nil
      closeUnindented()
      closeInner()
      if let last = open.last { quoted[last.quote].append("") } else { own.append(line) }
      return
    }
    closeDeeper(than: line.indent)
    if line.whole.first == ">" {
      addAngle(line.whole)
      return
    }
    angle = nil
    if let author = attribution(line.whole), open.count < Self.deepest {
      open.append((quoted.count, line.indent, nil))
      quoted.append([])
      authors.append((author.isEmpty ? nil : author, PrintedTime.read(line.whole, now: now), open.count - 1))
      return
    }
    guard let last = open.last else {
      own.append(line)
      return
    }
    if quoted[last.quote].isEmpty, line.text.utf8.count < 24, Self.isView(line.text) { return }
    for place in open.indices where open[place].isIndented == nil {
      open[place].isIndented = line.indent > open[place].indent
      if open[place].isIndented == true { bounded.insert(open[place].quote) }
    }
    quoted[last.quote].append(line.whole)
  }

  /// A quote whose text is indented ends where the indentation does.
  private mutating func closeDeeper(than indent: Int) {
    while let last = open.last {
      guard last.isIndented == true ? indent <= last.indent : last.isIndented == nil && indent < last.indent else {
        return
      }
      open.removeLast()
    }
  }

  /// lynx prints the headers of nested quotes one below the other and all their texts in one column: the inner text is
  /// the first paragraph.
  private mutating func closeInner() {
    guard open.count > 1, let last = open.last, last.isIndented == true, open[open.count - 2].indent == last.indent,
      quoted[last.quote].contains(where: { !$0.isEmpty })
    else { return }
    open.removeLast()
  }

  private mutating func closeUnindented() {
    while let last = open.last, last.isIndented == false { open.removeLast() }
  }

  private mutating func addAngle(_ line: Substring) {
    let text = ArticleText.trimmed(line.drop { $0 == ">" || $0 == " " })
    if let angle {
      quoted[angle].append(text)
      return
    }
    if let last = own.last, let author = attribution(last.whole), !author.isEmpty {
      own.removeLast()
      authors.append((author, PrintedTime.read(last.whole, now: now), open.count))
    } else {
      authors.append((nil, nil, open.count))
    }
    angle = quoted.count
    bounded.insert(quoted.count)
    quoted.append([text])
  }

  // MARK: Attribution

  private static func isView(_ text: Substring) -> Bool { views.contains { text.hasPrefix($0) } }

  private static let views = ["Beitrag anzeigen", "View Post", "Ver mensaje", "Voir le message"]

  private static let bare: Set<String> = ["quote", "zitat", "citation", "cita", "cytat", "цитата"]

  /// Whom the line says it quotes: empty for nobody, nil where the line is no such line.
  private func attribution(_ line: Substring) -> String? {
    guard line.utf8.count <= 120 else { return nil }
    let folded = line.lowercased()
    if Self.bare.contains(folded) { return "" }
    for opening in HeaderWords.quotations where folded.hasPrefix(opening) {
      return name(ArticleText.trimmed(line.dropFirst(opening.count)))
    }
    for verb in [
      " wrote:", " schrieb:", " hat geschrieben:", " a écrit :", " a écrit:", " escribió:", " написал:", " пишет:",
    ]
    where folded.hasSuffix(verb) {
      let rest = line.dropLast(verb.count)
      return rest.split(separator: " ").count <= 5 ? name(rest) : nil
    }
    return nil
  }

  /// `NAME on TIME`, `NAME Beitrag anzeigen`, `NAME:`.
  private func name(_ text: Substring) -> String? {
    var text = text
    if let time = PrintedTime.first(in: text, now: now) { text = text[..<time.range.lowerBound] }
    for view in Self.views where text.hasSuffix(view) {
      text = text.dropLast(view.count)
    }
    guard let name = HeaderName(before: text)?.name else { return "" }
    return HeaderName.isNameLike(name) ? name : nil
  }
}
