import ThreadModel

/// A body that is plain text or Markdown: `>` lines are quotes, links stand as printed.
enum TextBody {
  static func read(_ text: String) -> CommentBody {
    let text = lineEndsNormalised(text)
    let (own, quotes) = QuotedLines.split(text)
    return CommentBody(
      text: own, raw: quotes.isEmpty ? nil : text, quotes: quotes, links: CommentBody.links([], in: own))
  }

  private static func lineEndsNormalised(_ text: String) -> String {
    guard text.utf8.contains(13) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for byte in text.utf8 {
      if byte == 13 {
        bytes.append(10)
      } else if byte != 10 || !afterReturn {
        bytes.append(byte)
      }
      afterReturn = byte == 13
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `&amp;`, `&lt;`, `&gt;` of a text in which the API escaped these three and nothing else; one level.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let source = text.utf8.span
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var place = 0
    while place < source.count {
      if source[place] == UInt8(ascii: "&") {
        if ByteSearch.starts(source, at: place, with: "&gt;") {
          bytes.append(UInt8(ascii: ">"))
          place += 4
          continue
        }
        if ByteSearch.starts(source, at: place, with: "&lt;") {
          bytes.append(UInt8(ascii: "<"))
          place += 4
          continue
        }
        if ByteSearch.starts(source, at: place, with: "&amp;") {
          bytes.append(UInt8(ascii: "&"))
          place += 5
          continue
        }
      }
      bytes.append(source[place])
      place += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
