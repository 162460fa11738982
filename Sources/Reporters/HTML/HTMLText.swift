/// Hostile text as character data of HTML, safe in elements and in quoted attributes.
///
/// What a terminal must not see a browser need not see either: controls, bidirectional overrides and hidden characters
/// are made visible.
enum HTMLText {
  /// In one line.
  static func escaped(_ text: String) -> String { entities(in: TerminalText.line(text)) }

  /// In lines as it was written; the style sheet keeps them apart.
  static func escapedLines(_ text: String) -> String { entities(in: TerminalText.lines(text)) }

  /// A name among other words: its writing direction stays inside.
  static func isolated(_ text: String) -> String { "<bdi>" + escaped(text) + "</bdi>" }

  /// The whole text with the places marked.
  static func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    Excerpt.pieces(of: text, marking: ranges)
      .map { $0.isMarked ? "<mark>" + escapedLines($0.text) + "</mark>" : escapedLines($0.text) }.joined()
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
