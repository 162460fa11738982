/// The header fields of a message or of a part of one, unfolded, bytes as they stand.
struct MailHeader {
  /// Names in lower case.
  private(set) var fields: [(name: String, value: [UInt8])] = []
  /// Where the body begins.
  private(set) var end: Int

  /// More fields, and longer values, are passed over.
  private static let mostFields = 1000
  private static let longestValue = 1 << 16

  init(_ bytes: [UInt8], in range: Range<Int>) {
    end = range.lowerBound
    while end < range.upperBound {
      let lineEnd = min(Mailbox.endOfLine(bytes, from: end), range.upperBound)
      if Mailbox.isBlank(bytes, end..<lineEnd) {
        end = lineEnd
        return
      }
      if bytes[end] == 32 || bytes[end] == 9 {
        append(bytes[end..<lineEnd])
      } else if let name = Self.fieldName(bytes, at: end) {
        if fields.count < Self.mostFields {
          fields.append((name, []))
          append(bytes[(end + name.utf8.count + 1)..<lineEnd])
        }
      } else if !ByteSearch.starts(bytes.span, at: end, with: ">From ") {
        // A body without the empty line before it.
        return
      }
      end = lineEnd
    }
  }

  private mutating func append(_ piece: ArraySlice<UInt8>) {
    guard let last = fields.indices.last, fields[last].value.count + piece.count <= Self.longestValue else { return }
    fields[last].value += piece.filter { $0 != 10 && $0 != 13 }
  }

  /// The first field of that name (lower case); nil where there is none.
  subscript(name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// The first field of that name in plain words: encoded words decoded, one line.
  func text(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let text = PlainText.singleSpaced(EncodedWords.decoded(MailCharset.text(of: value[...], label: nil)))
    return text.isEmpty ? nil : text
  }

  /// What stands in angle brackets in fields of that name: message ids, in order.
  func ids(_ name: String) -> [String] {
    var ids: [String] = []
    for field in fields where field.name == name {
      var start: Int?
      for (place, byte) in field.value.enumerated() {
        if byte == UInt8(ascii: "<") {
          start = place + 1
        } else if byte == UInt8(ascii: ">"), let begin = start {
          let id = field.value[begin..<place].filter { $0 > 32 }
          if !id.isEmpty, id.count < 1000 { ids.append(String(decoding: id, as: UTF8.self)) }
          start = nil
        }
      }
    }
    return ids
  }

  // MARK: Names

  /// The name of the header field that begins here, in lower case; nil where none does.
  static func fieldName(_ bytes: [UInt8], at start: Int) -> String? {
    var end = start
    while end < bytes.count, end - start < 80, (33...126).contains(bytes[end]), bytes[end] != UInt8(ascii: ":") {
      end += 1
    }
    guard end > start, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  /// Whether a mail may well begin with this field.
  static func isUsual(_ name: String) -> Bool {
    name.hasPrefix("x-") || name.hasPrefix("list-") || name.hasPrefix("arc-") || usual.contains(name)
  }

  private static let usual: Set<String> = [
    "return-path", "received", "delivered-to", "envelope-to", "message-id", "from", "sender", "reply-to", "to", "cc",
    "bcc", "subject", "date", "status", "mime-version", "content-type", "content-length", "references", "in-reply-to",
    "path", "newsgroups", "xref", "lines", "organization", "user-agent", "dkim-signature", "authentication-results",
    "mailing-list", "precedence", "approved", "resent-from", "content-transfer-encoding",
  ]
}
