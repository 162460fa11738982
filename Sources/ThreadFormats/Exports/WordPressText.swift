/// Posts and comments as WordPress stores them: HTML in which a line end is a line break, unless paragraphs are marked up.
enum WordPressText {
  /// The text with a `<br>` for each line end that WordPress would show as one: outside of tags and of `pre`.
  static func withLineBreaks(_ text: String) -> String {
    let bytes = text.utf8.span
    guard ByteSearch.first("\n", in: bytes) != nil, !hasParagraphs(bytes) else { return text }
    var html: [UInt8] = []
    html.reserveCapacity(bytes.count + bytes.count / 16)
    var isInTag = false
    var preformatted = 0
    for place in 0..<bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "<"), place + 1 < bytes.count, isTagStart(bytes[place + 1]) {
        isInTag = true
        if ByteSearch.starts(bytes, at: place, with: "<pre") { preformatted += 1 }
        if ByteSearch.starts(bytes, at: place, with: "</pre") { preformatted -= 1 }
      }
      if byte == UInt8(ascii: ">") { isInTag = false }
      if byte == 10, !isInTag, preformatted <= 0 { html += "<br>".utf8 }
      html.append(byte)
    }
    return String(decoding: html, as: UTF8.self)
  }

  private static func isTagStart(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) || byte == 47 }

  private static func hasParagraphs(_ bytes: Span<UInt8>) -> Bool {
    ["<p>", "<p ", "<br>", "<br />", "<br/>"].contains { ByteSearch.first($0, in: bytes) != nil }
  }
}
