/// Cuts the bytes of an mbox file into messages.
///
/// A separator is a line `From SENDER DATE` behind an empty line or at the start, with a header field below it; a sentence
/// of a body that begins with "From" has none. Sources: RFC 4155; mbox(5).
struct Mailbox {
  struct Message {
    /// Of header and body, without the separator.
    let range: Range<Int>
    /// The `From ` line; empty for a message that stands alone.
    let separator: Range<Int>
    /// Where the message begins, from 1.
    let line: Int
  }

  private(set) var messages: [Message] = []

  init(_ bytes: [UInt8]) {
    var start = 0
    var separator = 0..<0
    var startLine = 1
    var place = 0
    var line = 1
    var isAfterBlank = true
    var isOpen = false
    func message(upTo end: Int) -> Message { Message(range: start..<end, separator: separator, line: startLine) }
    while place < bytes.count {
      let end = Self.endOfLine(bytes, from: place)
      if Self.isSeparator(bytes, place..<end, isAfterBlank: isAfterBlank) {
        if isOpen { messages.append(message(upTo: place)) }
        isOpen = true
        separator = place..<end
        start = end
        startLine = line
      }
      isAfterBlank = Self.isBlank(bytes, place..<end)
      line += 1
      place = end
    }
    if isOpen { messages.append(message(upTo: bytes.count)) }
  }

  /// A file that holds one message and nothing else.
  init(single bytes: [UInt8]) {
    let start = bytes.firstIndex { $0 > 32 } ?? bytes.count
    let line = 1 + bytes[..<start].count { $0 == 10 }
    messages = [Message(range: start..<bytes.count, separator: 0..<0, line: line)]
  }

  /// One past the line's end.
  static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
  }

  static func isBlank(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    line.count <= 2 && line.allSatisfy { bytes[$0] == 10 || bytes[$0] == 13 }
  }

  static func isSeparator(_ bytes: [UInt8], _ line: Range<Int>, isAfterBlank: Bool) -> Bool {
    guard line.count < 1000, ByteSearch.starts(bytes.span, at: line.lowerBound, with: "From "),
      let field = MailHeader.fieldName(bytes, at: line.upperBound)
    else { return false }
    let words = bytes[line].split { $0 <= 32 }
    let hasClock = words.contains { $0.contains(UInt8(ascii: ":")) && $0.allSatisfy { (48...58).contains($0) } }
    let hasYear = words.contains { $0.count == 4 && $0.allSatisfy { (48...57).contains($0) } }
    if hasClock, hasYear { return true }
    return isAfterBlank && (2...4).contains(words.count) && MailHeader.isUsual(field)
  }
}
