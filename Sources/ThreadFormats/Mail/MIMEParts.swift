/// The parts of a message that people read, in order. Source: RFC 2046, section 5.
struct MIMEParts {
  struct Part {
    let header: MailHeader
    let type: MIMEType
    let body: Range<Int>
    /// The innermost `multipart/alternative` around it.
    let alternative: Int?
    let isAttachment: Bool
    /// The headers of the forwarded messages around it, outermost first.
    let forwarded: [MailHeader]
  }

  private(set) var parts: [Part] = []
  private let bytes: [UInt8]
  private var alternatives = 0

  /// Parts nested more deeply are attachments that nobody reads.
  private static let deepest = 12

  private struct Waiting {
    let range: Range<Int>
    let depth: Int
    let alternative: Int?
    let isDigest: Bool
    let forwarded: [MailHeader]
  }

  init(_ bytes: [UInt8], message: Range<Int>) {
    self.bytes = bytes
    var stack = [Waiting(range: message, depth: 0, alternative: nil, isDigest: false, forwarded: [])]
    while let next = stack.popLast() { stack += open(next).reversed() }
  }

  /// The parts inside; none for a part that is one by itself.
  private mutating func open(_ waiting: Waiting) -> [Waiting] {
    let header = MailHeader(bytes, in: waiting.range)
    let field = header["content-type"].map { String(decoding: $0, as: UTF8.self) }
    let type = MIMEType(field ?? (waiting.isDigest ? "message/rfc822" : "text/plain"))
    let body = min(header.end, waiting.range.upperBound)..<waiting.range.upperBound
    if waiting.depth < Self.deepest {
      if type.name == "message/rfc822" {
        let inner = MailHeader(bytes, in: body)
        return [
          Waiting(
            range: body, depth: waiting.depth + 1, alternative: nil, isDigest: false,
            forwarded: waiting.forwarded + [inner])
        ]
      }
      if type.isMultipart, let boundary = type.parameters["boundary"], !boundary.isEmpty {
        let ranges = ranges(in: body, boundary: boundary)
        if !ranges.isEmpty {
          var alternative = waiting.alternative
          if type.name == "multipart/alternative" {
            alternatives += 1
            alternative = alternatives
          }
          return ranges.map {
            Waiting(
              range: $0, depth: waiting.depth + 1, alternative: alternative,
              isDigest: type.name == "multipart/digest", forwarded: waiting.forwarded)
          }
        }
      }
    }
    let disposition = header["content-disposition"].map { MIMEType(String(decoding: $0, as: UTF8.self)) }
    parts.append(
      Part(
        header: header, type: type.isMultipart ? MIMEType("text/plain") : type, body: body,
        alternative: waiting.alternative,
        isAttachment: disposition?.name == "attachment" || disposition?.parameters["filename"] != nil,
        forwarded: waiting.forwarded))
    return []
  }

  /// What stands between the lines `--boundary`; what stands before the first is for nobody.
  private func ranges(in body: Range<Int>, boundary: String) -> [Range<Int>] {
    let mark = Array("--\(boundary)".utf8)
    var ranges: [Range<Int>] = []
    var start: Int?
    var place = body.lowerBound
    while place < body.upperBound {
      let end = min(Mailbox.endOfLine(bytes, from: place), body.upperBound)
      if bytes[place] == UInt8(ascii: "-"), bytes[place..<end].starts(with: mark) {
        let rest = bytes[(place + mark.count)..<end]
        let isLast = rest.starts(with: Array("--".utf8))
        if isLast || rest.allSatisfy({ $0 <= 32 }) {
          if let start { ranges.append(start..<place) }
          start = isLast ? nil : end
          if isLast { return ranges }
        }
      }
      place = end
    }
    if let start, start < body.upperBound { ranges.append(start..<body.upperBound) }
    return ranges
  }
}
