/// `=?charset?Q?text?=` in header fields. Source: RFC 2047, with the language tag of RFC 2231.
enum EncodedWords {
  private struct Word {
    let charset: String
    let bytes: [UInt8]
    let end: Int
  }

  /// White space between two encoded words is no part of the text, and a character may be split between them.
  static func decoded(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    let source = Array(text.utf8)
    var decoded = ""
    var plain = 0
    var open: (charset: String, bytes: [UInt8])?
    var place = 0
    func flush(_ end: Int) {
      if let word = open { decoded += MailCharset.text(of: word.bytes[...], label: word.charset) }
      open = nil
      decoded += String(decoding: source[plain..<end], as: UTF8.self)
    }
    while place < source.count {
      guard source[place] == UInt8(ascii: "="), let word = word(source, at: place) else {
        place += 1
        continue
      }
      let isJoined = open != nil && source[plain..<place].allSatisfy { $0 <= 32 }
      if isJoined, open?.charset == word.charset {
        open?.bytes += word.bytes
      } else {
        if isJoined { plain = place }
        flush(place)
        open = (word.charset, word.bytes)
      }
      place = word.end
      plain = place
    }
    flush(source.count)
    return decoded
  }

  private static func word(_ bytes: [UInt8], at start: Int) -> Word? {
    guard ByteSearch.starts(bytes.span, at: start, with: "=?") else { return nil }
    let question = UInt8(ascii: "?")
    guard let charsetEnd = bytes[(start + 2)...].prefix(80).firstIndex(of: question), charsetEnd > start + 2,
      charsetEnd + 3 < bytes.count, bytes[charsetEnd + 2] == question,
      let end = bytes[(charsetEnd + 3)...].prefix(2000).firstIndex(of: question), end + 1 < bytes.count,
      bytes[end + 1] == UInt8(ascii: "=")
    else { return nil }
    let label = String(decoding: bytes[(start + 2)..<charsetEnd], as: UTF8.self).lowercased().prefix { $0 != "*" }
    let body = bytes[(charsetEnd + 3)..<end]
    switch bytes[charsetEnd + 1] | 0x20 {
    case UInt8(ascii: "b"):
      return Word(charset: String(label), bytes: TransferEncoding.base64(body), end: end + 2)
    case UInt8(ascii: "q"):
      let spaced = body.map { $0 == UInt8(ascii: "_") ? 32 : $0 }
      return Word(charset: String(label), bytes: TransferEncoding.quotedPrintable(spaced[...]), end: end + 2)
    default: return nil
    }
  }
}
