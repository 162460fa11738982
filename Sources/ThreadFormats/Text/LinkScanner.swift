/// Finds the links that a text prints: `https://...`, `www....`, and a bare domain with a path (`t.me/name`).
///
/// As printed, without the punctuation that ends a sentence; each link once, in order of appearance. Linear.
package enum LinkScanner {
  package static func links(in text: String) -> [String] {
    let utf8 = text.utf8
    let bytes = utf8.span
    var links: [String] = []
    var seen: Set<String> = []
    var position = 0
    while position < bytes.count {
      guard isWordByte(bytes[position]), !isForeignMark(bytes, position) else {
        position += bytes[position] < 0x80 ? 1 : bytes[position] == 0xC2 ? 2 : 3
        continue
      }
      let wordEnd = self.wordEnd(bytes, from: position)
      let linkEnd = self.linkEnd(bytes, position..<wordEnd)
      if let linkEnd {
        let start = utf8.index(utf8.startIndex, offsetBy: position)
        let link = String(Substring(utf8[start..<utf8.index(start, offsetBy: linkEnd - position)]))
        if seen.insert(link).inserted { links.append(link) }
      }
      position = max(wordEnd, linkEnd ?? 0)
    }
    return links
  }

  /// Where the link ends that begins with this word, nil where none does.
  private static func linkEnd(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
    if let host = hostAfterScheme(bytes, word) {
      guard host < bytes.count, isWordByte(bytes[host]) else { return nil }
      return trimmedEnd(bytes, from: word.lowerBound)
    }
    if starts(bytes, at: word.lowerBound, with: "www."), word.count > 5 {
      return trimmedEnd(bytes, from: word.lowerBound)
    }
    guard word.upperBound < bytes.count, bytes[word.upperBound] == UInt8(ascii: "/"),
      word.upperBound + 1 < bytes.count, isWordByte(bytes[word.upperBound + 1]),
      word.lowerBound == 0 || !"@/.-=&?#".utf8.contains(bytes[word.lowerBound - 1]), isDomain(bytes, word)
    else { return nil }
    return trimmedEnd(bytes, from: word.lowerBound)
  }

  private static func hostAfterScheme(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
    for scheme: StaticString in ["http", "https"]
    where word.count == scheme.utf8CodeUnitCount && starts(bytes, at: word.lowerBound, with: scheme)
      && starts(bytes, at: word.upperBound, with: "://")
    {
      return word.upperBound + 3
    }
    return nil
  }

  /// Letters, digits, dots and hyphens with at least one dot, ending in a plausible top-level domain.
  private static func isDomain(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard let dot = word.last(where: { bytes[$0] == UInt8(ascii: ".") }), dot > word.lowerBound,
      bytes[dot - 1] != UInt8(ascii: ".")
    else { return false }
    let top = dot + 1..<word.upperBound
    if top.count >= 2, top.allSatisfy({ isLetter(bytes[$0]) }) { return true }
    return ["рф", "рус", "укр", "бел", "онлайн", "сайт", "xn--p1ai"].contains { domain in
      domain.utf8.count == top.count && zip(top, domain.utf8).allSatisfy { bytes[$0] == $1 }
    }
  }

  private static func wordEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, isHostByte(bytes[end]), !isForeignMark(bytes, end) {
      end += 1
    }
    return end
  }

  /// Up to the next delimiter, less closing punctuation; a closing parenthesis stays where it was opened in the link.
  private static func trimmedEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    var unclosed = 0
    while end < bytes.count, !isDelimiter(bytes[end]), !isForeignMark(bytes, end) {
      if bytes[end] == UInt8(ascii: "(") { unclosed += 1 }
      if bytes[end] == UInt8(ascii: ")") { unclosed -= 1 }
      end += 1
    }
    while end > start {
      let last = bytes[end - 1]
      if last == UInt8(ascii: ")") {
        guard unclosed < 0 else { break }
        unclosed += 1
      } else if !".,;:!?'*_~".utf8.contains(last) {
        break
      }
      end -= 1
    }
    return end
  }

  private static func starts(_ bytes: Span<UInt8>, at place: Int, with word: StaticString) -> Bool {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard place + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[place + offset] | (isLetter(word[offset]) ? 0x20 : 0) != word[offset] {
      return false
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (48...57).contains(byte) || byte >= 0x80
  }

  private static func isHostByte(_ byte: UInt8) -> Bool { isWordByte(byte) || byte == 45 || byte == 46 }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == 127 || "\"<>`|\\^{}[]".utf8.contains(byte)
  }

  /// No-break space, guillemets, typographic quotation marks, dashes, ellipsis, and the marks of CJK text.
  private static func isForeignMark(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    guard bytes[place] >= 0xC2, place + 2 < bytes.count || bytes[place] == 0xC2, place + 1 < bytes.count else {
      return false
    }
    switch (bytes[place], bytes[place + 1]) {
    case (0xC2, 0xA0), (0xC2, 0xAB), (0xC2, 0xBB), (0xE2, 0x80), (0xE3, 0x80): return true
    case (0xEF, 0xBC): return bytes[place + 2] < 0x90
    default: return false
    }
  }
}
