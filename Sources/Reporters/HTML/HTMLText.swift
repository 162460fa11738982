internal import ThreadModel

/// Hostile text as character data of HTML, safe in elements and in quoted attributes.
///
/// What a terminal must not see a browser need not see either: controls, bidirectional overrides and hidden characters
/// are made visible.
enum HTMLText {
  /// In one line.
  static func escaped(_ text: String) -> String { entities(in: TerminalText.line(text)) }

  /// In one line, with what stands between grave accents as code.
  static func withCode(_ text: String) -> String {
    escaped(text).split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { $0.isMultiple(of: 2) ? String($1) : "<code>" + $1 + "</code>" }.joined()
  }

  /// In lines as it was written; the style sheet keeps them apart.
  static func escapedLines(_ text: String) -> String { entities(in: TerminalText.lines(text)) }

  /// A name among other words: its writing direction stays inside.
  static func isolated(_ text: String) -> String { "<bdi>" + escaped(text) + "</bdi>" }

  /// The same, clipped as names and ids are everywhere. ASCII has no direction to isolate.
  static func short(_ text: String) -> String {
    let clipped = TerminalText.line(text, columns: TerminalText.name)
    return clipped.utf8.allSatisfy { $0 < 0x80 } ? escaped(clipped) : isolated(clipped)
  }

  static func name(_ author: Author, _ words: Words) -> String { short(author.shownName ?? words[.noName]) }

  /// The whole text with the places marked.
  static func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    Excerpt.pieces(of: text, marking: ranges)
      .map { $0.isMarked ? "<mark>" + escapedLines($0.text) + "</mark>" : escapedLines($0.text) }.joined()
  }

  /// The verdict with its score; the style sheet sets its shape before it.
  static func badge(_ judgement: Judgement, _ words: Words) -> String {
    "<span class=\"badge \(judgement.verdict.styleClass)\">\(words[judgement.verdict.phrase]) "
      + DecimalText.rounded(judgement.score) + "</span>"
  }

  /// A section with its heading; nothing where there is no content.
  static func section(_ id: String, _ heading: String, _ content: String) -> String {
    if content.isEmpty { return "" }
    return "<section id=\"\(id)\" aria-labelledby=\"\(id)-h\">\n<h2 id=\"\(id)-h\">\(escaped(heading))</h2>\n"
      + content + "</section>\n"
  }

  /// The first `limit` sentences as a list.
  static func list(_ sentences: [String], words: Words, limit: Int = 200) -> String {
    if sentences.isEmpty { return "" }
    var html = "<ul class=\"plain\">\n"
    for sentence in sentences.prefix(limit) {
      html += "<li>" + escaped(TerminalText.line(sentence, columns: TerminalText.sentence)) + "</li>\n"
    }
    if sentences.count > limit { html += "<li class=\"note\">\(words(.moreLines, sentences.count - limit))</li>\n" }
    return html + "</ul>\n"
  }

  private static func entities(in text: String) -> String {
    text.replacing { utf8, index in
      switch utf8[index] {
      case UInt8(ascii: "&"): (1, "&amp;")
      case UInt8(ascii: "<"): (1, "&lt;")
      case UInt8(ascii: ">"): (1, "&gt;")
      case UInt8(ascii: "\""): (1, "&quot;")
      case UInt8(ascii: "'"): (1, "&#39;")
      default: nil
      }
    }
  }
}
