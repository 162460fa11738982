/// One line of a text rendition: where it begins, which list marker it carries, what it says.
///
/// A reference: lines of a few bytes go through half a dozen arrays, and each would hold a hundred bytes more of them.
final class RenditionLine: Sendable {
  /// From 1.
  let number: Int
  /// Columns before the first character; a tab goes to the next multiple of four.
  let indent: Int
  /// Whether a bullet or a list number begins the line.
  let hasMarker: Bool
  /// The column of the text behind the marker; `indent` where there is no marker.
  let column: Int
  /// Without the marker and without white space at the ends.
  let text: Substring
  /// With the marker, without white space at the ends.
  let whole: Substring
  /// Where links of the line lead that its text does not show.
  let links: [String]
  /// 1...6 where Markdown makes the line a heading.
  let heading: Int?

  var isBlank: Bool { whole.isEmpty }
  var isBareMarker: Bool { hasMarker && text.isEmpty }
  /// `[s]`, `[defaul]`: the name of a picture and nothing else.
  var isPicture: Bool { text.first == "[" && text.last == "]" && text.count <= 12 && !text.contains(" ") }

  init(_ line: InputLines.Line, links: [String] = [], heading: Int? = nil) {
    self.links = links
    self.heading = heading
    number = line.number
    var scalars = line.text.unicodeScalars
    var indent = 0
    while let first = scalars.first, first.properties.isWhitespace {
      indent = first == "\t" ? (indent / 4 + 1) * 4 : indent + 1
      scalars.removeFirst()
    }
    whole = ArticleText.trimmedEnd(Substring(scalars))
    self.indent = indent
    guard let length = Self.markerLength(whole.utf8) else {
      hasMarker = false
      column = indent
      text = whole
      return
    }
    var rest = whole.unicodeScalars.dropFirst(length)
    var column = indent + length
    while let first = rest.first, first.properties.isWhitespace {
      column += 1
      rest.removeFirst()
    }
    // html2text prints the bullets of lists that begin together on one line: `*   * NAME`.
    while let first = rest.first, first == "*", rest.dropFirst().first == " ", whole.unicodeScalars.first == "*" {
      rest.removeFirst()
      column += 1
      while let first = rest.first, first.properties.isWhitespace {
        column += 1
        rest.removeFirst()
      }
    }
    hasMarker = true
    self.column = rest.isEmpty ? indent + length + 1 : column
    text = Substring(rest)
  }

  private init(_ line: RenditionLine, from column: Int, _ text: Substring) {
    links = line.links
    heading = line.heading
    number = line.number
    indent = column
    hasMarker = false
    self.column = column
    self.text = text
    whole = text
  }

  /// The same line as if it had no marker.
  var withoutMarker: RenditionLine { RenditionLine(self, from: column, text) }

  /// The line without the marker or the picture's name (`[s]`) that stands left of a column, where the rest begins in it.
  func withoutGutter(of width: Int) -> RenditionLine? {
    if hasMarker { return column == width ? withoutMarker : nil }
    guard whole.first == "[", let end = whole.firstIndex(of: "]"), whole.distance(from: whole.startIndex, to: end) <= 8
    else { return nil }
    let token = whole[...end]
    let rest = whole[token.endIndex...]
    let text = ArticleText.trimmed(rest)
    let start = indent + token.unicodeScalars.count + rest.unicodeScalars.count - text.unicodeScalars.count
    return start == width ? RenditionLine(self, from: start, text) : nil
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "*", "+", "-", "o", "#", "@", "•", "●", "○", "◦", "▪", "■", "□", "☆", "★", "–", "·",
  ]

  /// The scalars of a bullet or of `12.` at the start, where white space or the end of the line follows.
  private static func markerLength(_ bytes: Substring.UTF8View) -> Int? {
    guard let first = Substring(bytes).unicodeScalars.first else { return nil }
    let digits = bytes.prefix(5).prefix { (48...57).contains($0) }.count
    var rest = Substring(bytes).unicodeScalars.dropFirst(max(digits, 1))
    if digits > 0 {
      guard let point = rest.popFirst(), point == "." || point == ")" else { return nil }
    } else if !bullets.contains(first) {
      return nil
    }
    guard rest.first?.properties.isWhitespace ?? true else { return nil }
    return digits > 0 ? digits + 1 : 1
  }
}

extension RenditionLine {
  static func lines(of document: InputDocument) -> [RenditionLine] {
    guard isMarkdown(document) else { return document.lines.map { RenditionLine($0) } }
    return MarkdownLinks.plain(Array(document.lines)).map {
      RenditionLine(InputLines.Line(number: $0.number, text: Substring($0.text)), links: $0.links, heading: $0.heading)
    }
  }

  /// Whether links, headings, table rows or the points of numbers are written as html2text writes them, and more than
  /// a few.
  private static func isMarkdown(_ document: InputDocument) -> Bool {
    let bytes = document.text.utf8.span
    let marks: [StaticString] = ["](", "\\. ", "\n#### ", "\n##### ", "\n---|---"]
    return marks.contains { mark in
      var found = 0
      var place = 0
      while found < 5, let next = ByteSearch.first(mark, in: bytes, from: place) {
        found += 1
        place = next + 2
      }
      return found == 5
    }
  }
}
