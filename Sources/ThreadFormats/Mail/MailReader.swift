import ThreadModel

/// Makes records of messages, and threads of the records.
struct MailReader {
  private let bytes: [UInt8]
  private let now: Timestamp?
  private var threads = MailThreads()
  private var defects: [ThreadDefect] = []

  init(_ bytes: [UInt8], now: Timestamp?) {
    self.bytes = bytes
    self.now = now
  }

  mutating func page(of mailbox: Mailbox) -> ParsedPage {
    for message in mailbox.messages { read(message) }
    return ParsedPage(threads: threads.flatThreads(), defects: defects)
  }

  private mutating func read(_ message: Mailbox.Message) {
    let header = MailHeader(bytes, in: message.range)
    let body = MailBody(bytes, message: message.range, unescapes: !message.separator.isEmpty)
    var record = CommentRecord(id: header.ids("message-id").first, text: "", line: message.line)
    body.body.fill(&record)
    if let charset = body.unknownCharset {
      defects.append(ThreadDefect(.malformedRecord("charset \(charset) is not read"), at: place(of: message)))
    }
    let subject = header.text("subject")
    if record.saysNothing, let subject, !subject.isEmpty { record.text = subject }
    record.author = author(header, message)
    record.flags = Self.flags(header)
    setTime(of: &record, header, message)
    let answered = header.ids("in-reply-to")
    let ancestors = header.ids("references")
    threads.append(
      MailThreads.Mail(record: record, subject: subject, answered: answered, ancestors: ancestors))
  }

  private func author(_ header: MailHeader, _ message: Mailbox.Message) -> Author {
    let field = header["from"] ?? header["sender"] ?? header["reply-to"]
    if let field {
      let mail = MailAddress(MailCharset.text(of: field[...], label: nil))
      if mail.name != nil || mail.address != nil { return Author(name: mail.name, handle: mail.address) }
    }
    let words = bytes[message.separator].split { $0 <= 32 }
    guard words.count > 1 else { return Author() }
    return Author(handle: MailAddress.address(String(decoding: words[1], as: UTF8.self)))
  }

  /// What the mail program or the spam filter noted down.
  private static func flags(_ header: MailHeader) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    if header.text("x-status")?.contains("D") ?? false { flags.append(.deleted) }
    if let status = header.text("x-mozilla-status").flatMap({ Int($0, radix: 16) }), status & 8 != 0, flags.isEmpty {
      flags.append(.deleted)
    }
    if header.text("x-spam-flag")?.lowercased().hasPrefix("yes") ?? false { flags.append(.spam) }
    return flags
  }

  /// The `Date` field, else the date of the separator line.
  private mutating func setTime(of record: inout CommentRecord, _ header: MailHeader, _ message: Mailbox.Message) {
    if let text = header.text("date") {
      record.publishedRaw = text
      record.published = MailDate.read(text) ?? PrintedTime.read(text.prefix(200), now: now)
      if record.published == nil { defects.append(ThreadDefect(.unreadableTime(text), at: place(of: message))) }
      return
    }
    let separator = String(decoding: bytes[message.separator].drop { $0 > 32 }, as: UTF8.self)
    guard let time = MailDate.read(separator) else { return }
    let words = PlainText.singleSpaced(separator).split(separator: " ", maxSplits: 1)
    record.publishedRaw = words.count > 1 ? String(words[1]) : nil
    record.published = time
  }

  private func place(of message: Mailbox.Message) -> SourceLocation { SourceLocation(line: message.line) }
}
