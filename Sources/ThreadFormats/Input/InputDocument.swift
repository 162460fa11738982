package import ThreadModel

/// The bytes of one input, validated once: everything behind this wall is UTF-8 without a byte order mark.
package struct InputDocument: Sendable {
  /// The path as given, or the name of standard input.
  package let name: String
  package let text: String
  /// What had to be repaired. Formats do not repeat these in their `ParsedPage`.
  package let defects: [ThreadDefect]
  /// What the bytes were decoded from.
  package let encoding: TextEncoding
  /// The page's tree, made when the first format asks for it and shared by all that ask later.
  private let page: SharedPage
  private let json: SharedJSON
  /// As they came; nil where `text` has the same ones.
  private let original: [UInt8]?
  /// Of `lines`, where they are not 1, 2, 3, ...
  let lineNumbers: [Int]

  /// - Throws: `ParseFailure` for empty and for binary input.
  package init(name: String, bytes: [UInt8]) throws(ParseFailure) {
    let decoded = try InputDecoder.decode(bytes)
    let isUnchanged = decoded.encoding == .utf8 && decoded.defects.isEmpty
    self.init(
      name: name, text: decoded.text, encoding: decoded.encoding, defects: decoded.defects,
      original: isUnchanged ? nil : bytes)
  }

  /// Some lines of an input that is UTF-8 but for faults: what is not is U+FFFD, and no defect of this document.
  ///
  /// - Parameter numbers: which lines of the input they are, from 1.
  package init(name: String, lines: [UInt8], numbers: [Int]) {
    self.init(name: name, text: InputDecoder.repaired(lines), numbers: numbers)
  }

  init(
    name: String, text: String, encoding: TextEncoding = .utf8, defects: [ThreadDefect] = [], original: [UInt8]? = nil,
    numbers: [Int] = []
  ) {
    self.name = name
    self.text = text
    self.encoding = encoding
    self.defects = defects
    page = SharedPage()
    json = SharedJSON()
    self.original = original
    lineNumbers = numbers
  }

  /// The bytes, for formats whose parts have an encoding each. A byte order mark may be missing.
  var bytes: [UInt8] { original ?? Array(text.utf8) }

  /// The lines of the text, without their ends (`\n` or `\r\n`).
  package var lines: InputLines { InputLines(text, numbers: lineNumbers) }

  /// The text as an HTML page. Parsed once, however many formats ask.
  ///
  /// - Throws: `ParseFailure` where the page is nested too deeply or needs too much memory.
  package func html() throws(ParseFailure) -> HTMLDocument { try page.document(of: text) }

  /// Whether the page cost so much to read that what was made of it is not whole.
  var isExhausted: Bool { page.isExhausted }

  /// The text as JSON: one value, or one a line; nil where it is neither. Read once, however many formats ask.
  package var jsonInput: JSONInput? { json.input(of: text) }

  /// The first byte that is neither white space nor a control character.
  var firstByte: UInt8? { text.utf8.first { $0 > 32 } }

  /// Whether the text begins with markup that is not XML; an XHTML page may begin like XML.
  package var looksLikeHTML: Bool {
    guard firstByte == UInt8(ascii: "<") else { return false }
    let head = text.utf8.drop { $0 <= 32 }.prefix(1024).map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    if ByteSearch.starts(head.span, at: 0, with: "<rss ") { return false }
    guard ByteSearch.starts(head.span, at: 0, with: "<?xml") else { return true }
    return ByteSearch.first("<!doctype html", in: head.span) != nil || ByteSearch.first("<html", in: head.span) != nil
  }

  /// Whether the needle occurs in the text, byte for byte.
  package func contains(_ needle: StaticString) -> Bool { ByteSearch.first(needle, in: text.utf8.span) != nil }

  /// Whether an element has an id of one of these prefixes and a number: `id="comment-12"`.
  func hasID(numberedAfter prefixes: [StaticString]) -> Bool {
    let bytes = text.utf8.span
    return prefixes.contains { prefix in
      var place = 0
      while let found = ByteSearch.first(prefix, in: bytes, from: place) {
        place = found + max(1, prefix.utf8CodeUnitCount)
        guard place < bytes.count, (48...57).contains(bytes[place]) else { continue }
        var before = found - 1
        if before >= 0, bytes[before] == UInt8(ascii: "\"") || bytes[before] == UInt8(ascii: "'") { before -= 1 }
        guard before >= 2, bytes[before] == UInt8(ascii: "="), bytes[before - 1] | 0x20 == UInt8(ascii: "d"),
          bytes[before - 2] | 0x20 == UInt8(ascii: "i")
        else { continue }
        return true
      }
      return false
    }
  }
}
