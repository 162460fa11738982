import ThreadModel

/// What a message says: the parts that people read, decoded, with quotes apart.
struct MailBody {
  private(set) var body = CommentBody()
  /// A charset that is not read here.
  private(set) var unknownCharset: String?

  /// - Parameter unescapes: whether body lines were escaped as `>From `, as in an mbox file.
  init(_ bytes: [UInt8], message: Range<Int>, unescapes: Bool) {
    let parts = MIMEParts(bytes, message: message).parts
    var quotes = MailQuotes()
    var raw: [String] = []
    var links: [String] = []
    for (part, text) in readable(parts, bytes, unescapes: unescapes) {
      var plain = text
      if part.type.name == "text/html" {
        let html = MailHTML.text(of: text)
        plain = html.text
        links += html.links
      }
      quotes.read(plain, forwarded: part.forwarded.map { Self.author(of: $0) })
      raw.append(ArticleText.text(of: plain.split(separator: "\n", omittingEmptySubsequences: false)[...]))
    }
    let (own, found) = quotes.finish()
    body.text = own
    body.quotes = found
    body.links = CommentBody.links(links, in: own)
    let whole = raw.filter { !$0.isEmpty }.joined(separator: "\n\n")
    if whole != own { body.raw = whole }
    if own.isEmpty, found.isEmpty { body.text = Self.names(of: parts) }
  }

  /// Of alternatives the plain one; attachments only where nothing else says anything.
  private mutating func readable(
    _ parts: [MIMEParts.Part], _ bytes: [UInt8], unescapes: Bool
  ) -> [(MIMEParts.Part, String)] {
    var texts: [(part: MIMEParts.Part, text: String)] = []
    var plain: Set<Int> = []
    for part in parts where !part.isAttachment && Self.isText(part) {
      let text = text(of: part, bytes, unescapes: unescapes)
      guard text.utf8.contains(where: { $0 > 32 }) else { continue }
      texts.append((part, text))
      if let alternative = part.alternative, part.type.name != "text/html" { plain.insert(alternative) }
    }
    texts.removeAll { text in
      text.part.type.name == "text/html" && text.part.alternative.map { plain.contains($0) } ?? false
    }
    if texts.isEmpty, let part = parts.first(where: { $0.type.name.hasPrefix("text/") }) {
      texts = [(part, text(of: part, bytes, unescapes: unescapes))]
    }
    return texts
  }

  private static func isText(_ part: MIMEParts.Part) -> Bool {
    ["text/plain", "text/html", "text", "plain", "text/enriched", ""].contains(part.type.name)
  }

  private mutating func text(of part: MIMEParts.Part, _ bytes: [UInt8], unescapes: Bool) -> String {
    let encoding = part.header["content-transfer-encoding"].map {
      PlainText.singleSpaced(String(decoding: $0, as: UTF8.self))
    }
    var content = TransferEncoding.decoded(
      unescapes ? Self.unescaped(bytes[part.body])[...] : bytes[part.body], encoding ?? "")
    if content.contains(13) { content = Self.withPlainLineEnds(content) }
    let label = part.type.parameters["charset"]
    if let label, MailCharset.isUnknown(label, for: content[...]) { unknownCharset = label }
    return MailCharset.text(of: content[...], label: label)
  }

  /// `>From ` at the start of a line loses one `>`. Source: mbox(5), "mboxrd".
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let end = bytes[place...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.endIndex
      var start = place
      if bytes[place] == UInt8(ascii: ">"),
        let word = bytes[place..<end].firstIndex(where: { $0 != UInt8(ascii: ">") }),
        bytes[word..<end].starts(with: Array("From ".utf8))
      {
        start += 1
      }
      text += bytes[start..<end]
      place = end
    }
    return text
  }

  private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for place in bytes.indices {
      guard bytes[place] == 13 else {
        text.append(bytes[place])
        continue
      }
      if place + 1 == bytes.count || bytes[place + 1] != 10 { text.append(10) }
    }
    return text
  }

  private static func author(of header: MailHeader) -> (author: String?, messageID: String?) {
    let address = header["from"].map { MailAddress(MailCharset.text(of: $0[...], label: nil)) }
    return (address?.name ?? address?.address, header.ids("message-id").first)
  }

  /// A message of nothing but attachments says what they are called.
  private static func names(of parts: [MIMEParts.Part]) -> String {
    parts.compactMap { part in
      let disposition = part.header["content-disposition"].map { MIMEType(String(decoding: $0, as: UTF8.self)) }
      return (disposition?.parameters["filename"] ?? part.type.parameters["name"]).map { EncodedWords.decoded($0) }
    }.joined(separator: "\n")
  }
}
