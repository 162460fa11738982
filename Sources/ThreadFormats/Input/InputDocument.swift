package import ThreadModel

/// The bytes of one input, validated once: everything behind this wall is UTF-8 without a byte order mark.
package struct InputDocument: Sendable {
  /// The path as given, or the name of standard input.
  package let name: String
  package let text: String
  /// What had to be repaired. Formats do not repeat these in their `ParsedPage`.
  package let defects: [ThreadDefect]
  /// The page's tree, made when the first format asks for it and shared by all that ask later.
  private let page: SharedPage

  /// - Throws: `ParseFailure` for empty and for binary input.
  package init(name: String, bytes: [UInt8]) throws(ParseFailure) {
    let decoded = try InputDecoder.decode(bytes)
    self.init(name: name, text: decoded.text, defects: decoded.defects)
  }

  init(name: String, text: String, defects: [ThreadDefect] = []) {
    self.name = name
    self.text = text
    self.defects = defects
    page = SharedPage()
  }

  /// The lines of the text, without their ends (`\n` or `\r\n`).
  package var lines: InputLines { InputLines(text) }

  /// The text as an HTML page. Parsed once, however many formats ask.
  ///
  /// - Throws: `ParseFailure` where the page is nested too deeply or needs too much memory.
  package func html() throws(ParseFailure) -> HTMLDocument { try page.document(of: text) }

  /// The first byte that is neither white space nor a control character.
  var firstByte: UInt8? { text.utf8.first { $0 > 32 } }

  /// Whether the text begins as an HTML page or a piece of one does; other XML is none.
  package var looksLikeHTML: Bool {
    guard firstByte == UInt8(ascii: "<") else { return false }
    let start = String(text.prefix(1024)).lowercased()
    let markup = start.drop { $0.isWhitespace }
    guard markup.hasPrefix("<?xml") || markup.hasPrefix("<rss") else { return true }
    return ByteSearch.first("<html", in: start.utf8.span) != nil
  }

  /// Whether the needle occurs in the text, byte for byte.
  package func contains(_ needle: StaticString) -> Bool { ByteSearch.first(needle, in: text.utf8.span) != nil }
}
