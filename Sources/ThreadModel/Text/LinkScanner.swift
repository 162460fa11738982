/// Finds links in running text: with a scheme, with `www.`, or as a bare host.
///
/// Linear in the text. A bare host counts where its last label is a well-known top-level domain; labels that are
/// also file endings or plain words count only with a path (`t.me/name`, not `notes.me`).
package enum LinkScanner {
  /// UTF-8 byte ranges of the links, in order, without closing punctuation.
  package static func ranges(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [Range<Int>] = []
      var position = 0
      while let candidate = nextCandidate(in: bytes, from: position) {
        let start = linkStart(in: bytes, around: candidate, notBefore: position)
        guard let hostEnd = hostEnd(in: bytes, from: start, candidate: candidate) else {
          position = endOfHost(in: bytes, from: candidate + 1)
          continue
        }
        let end = linkEnd(in: bytes, from: start, past: hostEnd)
        found.append(start..<end)
        position = end
      }
      return found
    }
  }

  /// The links of `text` as written, each once, in order.
  package static func links(in text: String) -> [String] {
    let bytes = text.utf8
    var seen: Set<String> = []
    return ranges(in: text).compactMap { range in
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      let link = String(text[start..<bytes.index(start, offsetBy: range.count)])
      return seen.insert(link).inserted ? link : nil
    }
  }

  /// A colon followed by two slashes, or a dot between two host characters.
  private static func nextCandidate(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = max(start, 1)
    while true {
      index = ByteMarks.next(dot, colon, in: bytes, from: index)
      guard index + 1 < bytes.count else { return nil }
      if bytes[index] == dot, isHost(bytes[index - 1]), isHost(bytes[index + 1]) { return index }
      if bytes[index] == colon, bytes[index + 1] == slash, index + 2 < bytes.count, bytes[index + 2] == slash,
        isASCIILetter(bytes[index - 1])
      {
        return index
      }
      index += 1
    }
  }

  private static func linkStart(
    in bytes: UnsafeBufferPointer<UInt8>, around candidate: Int, notBefore limit: Int
  ) -> Int {
    let isScheme = bytes[candidate] == colon
    var start = candidate
    while start > limit, start > candidate - 64,
      isScheme ? isASCIILetter(bytes[start - 1]) : isHost(bytes[start - 1])
    {
      start -= 1
    }
    return start
  }

  /// One past the host of a link that begins at `start`; nil where this is no link.
  private static func hostEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, candidate: Int
  ) -> Int? {
    if bytes[candidate] == colon {
      let scheme = String(decoding: bytes[start..<candidate], as: UTF8.self).lowercased()
      let end = endOfHost(in: bytes, from: candidate + 3)
      return ["http", "https", "ftp"].contains(scheme) && end > candidate + 3 ? end : nil
    }
    var end = endOfHost(in: bytes, from: candidate + 1)
    while end > candidate, bytes[end - 1] == dot { end -= 1 }
    if start > 0, bytes[start - 1] == UInt8(ascii: "@") { return nil }
    if !canEndHost(bytes, start, end) { return nil }
    let host = String(decoding: bytes[start..<min(end, start + 256)], as: UTF8.self).lowercased()
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, !labels.contains(where: \.isEmpty), let last = labels.last else { return nil }
    let hasPath = end + 1 < bytes.count && bytes[end] == slash && !isBreak(in: bytes, at: end + 1)
    let isLink =
      labels[0] == "www"
      ? labels.count >= 3 : plainDomains.contains(String(last)) || (hasPath && pathDomains.contains(String(last)))
    return isLink ? end : nil
  }

  /// Whether the last label may be one of the known domains, or the first one may be `www`: what tells most numbers,
  /// abbreviations and slips of the keyboard from hosts, without making strings of them.
  private static func canEndHost(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if start + 3 < end, bytes[start + 3] == dot, bytes[start] | 0x20 == UInt8(ascii: "w") { return true }
    var label = min(end, start + 256)
    let labelEnd = label
    while label > start, bytes[label - 1] != dot {
      label -= 1
      let byte = bytes[label]
      if byte < 0x80, !isASCIILetter(byte) { return false }
    }
    return (2...longestDomain).contains(labelEnd - label)
  }

  /// No domain below has more bytes, even where a letter is written as one of those that lower case makes shorter.
  private static let longestDomain = 18

  private static func endOfHost(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, isHost(bytes[end]), !isBreak(in: bytes, at: end) { end += 1 }
    return end
  }

  /// The end of path, query and fragment behind the host, without closing punctuation.
  private static func linkEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, past hostEnd: Int) -> Int {
    var end = hostEnd
    var open = 0
    while end < bytes.count, !isBreak(in: bytes, at: end) {
      if bytes[end] == UInt8(ascii: "(") { open += 1 }
      if bytes[end] == UInt8(ascii: ")") {
        if open == 0 { break }
        open -= 1
      }
      end += 1
    }
    while end > hostEnd, closingPunctuation.contains(bytes[end - 1]) { end -= 1 }
    while end > start + 1, bytes[end - 1] == dot { end -= 1 }
    return end
  }

  private static let dot = UInt8(ascii: ".")
  private static let colon = UInt8(ascii: ":")
  private static let slash = UInt8(ascii: "/")
  private static let closingPunctuation = Set(".,;:!?'*_~]}".utf8)

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }

  private static func isHost(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-") || byte == dot || byte >= 0x80
  }

  /// White space, controls, angle brackets, quotation marks of any kind, and general punctuation beyond ASCII.
  private static func isBreak(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    if byte <= 0x20 || byte == 0x7F { return true }
    if byte < 0x80 {
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "|"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "["):
        return true
      default: return false
      }
    }
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return (byte == 0xC2 && (next == 0xA0 || next == 0xAB || next == 0xBB)) || (byte == 0xE2 && next == 0x80)
      || (byte == 0xE3 && next == 0x80)
  }

  /// Top-level domains that are hardly anything else.
  private static let plainDomains: Set<String> = [
    "com", "net", "org", "info", "biz", "edu", "gov", "online", "shop", "site", "store", "club", "xyz", "top",
    "click", "live", "icu", "vip", "win", "loan", "casino", "bet", "ru", "de", "uk", "eu", "fr", "cz", "ua", "su",
    "рф",
  ]

  /// Top-level domains that are also words, abbreviations or file endings.
  private static let pathDomains: Set<String> = [
    "me", "ly", "io", "gl", "co", "cc", "tv", "ws", "to", "in", "is", "it", "es", "pl", "nl", "be", "at", "ch", "us",
    "ca", "au", "br", "pt", "se", "no", "fi", "dk", "by", "kz", "am", "fm", "gg", "la", "li", "im", "app", "dev", "ai",
    "link", "page", "news", "blog", "tech", "pro", "name", "space", "world", "life", "today", "do", "id", "jp", "cn",
    "kr", "tk", "ml", "ga", "cf", "gq", "pw", "st", "re", "sh", "so", "one", "wiki", "social", "pub",
  ]
}
