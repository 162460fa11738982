package import ThreadModel

/// A mailbox or list archive in one file: messages below `From ` lines. Source: RFC 4155; mbox(5).
package enum MboxFormat: ThreadFormat {
  package static let name = "mbox"
  package static let summary = "mailbox or mailing-list archive (mbox): threads by References and In-Reply-To"
  package static let guide = FormatGuide(
    .mail, seed: "seeds/mbox/hive.mbox",
    source: "mailboxes and archives of mailing lists, also as a maildir",
    reads: """
      messages with name, address, time and the text in any encoding; quoted lines with their attribution in \
      six languages; a thread a subject
      """,
    parents: [.named],
    flags: [.deleted: "the status of a deleted message", .spam: "`X-Spam-Flag`"])
  package static let decodesBytes = true

  package static func confidence(in document: InputDocument) -> Int {
    let start = document.text.utf8.drop { $0 <= 32 }
    guard start.starts(with: "From ".utf8) else { return 0 }
    let head = Array(start.prefix(4096))
    let end = Mailbox.endOfLine(head, from: 0)
    guard Mailbox.isSeparator(head, 0..<end, isAfterBlank: true) else { return 0 }
    let header = MailHeader(head, in: end..<head.count)
    return header.fields.contains { MailHeader.isUsual($0.name) } ? 97 : 0
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let bytes = document.bytes
    var reader = MailReader(bytes, now: context.now)
    return reader.page(of: Mailbox(bytes))
  }
}

/// One message, as mail programs save it (.eml) and as a maildir has it. Source: RFC 5322.
package enum MailFormat: ThreadFormat {
  package static let name = "eml"
  package static let summary = "one mail or Usenet article with its header (.eml)"
  package static let guide = FormatGuide(
    .mail, seed: "seeds/eml/wax.eml",
    source: "one mail or Usenet article saved with its header",
    reads: "the same",
    parents: [.named],
    flags: [.deleted: "the status of a deleted message", .spam: "`X-Spam-Flag`"])
  package static let decodesBytes = true

  package static func confidence(in document: InputDocument) -> Int {
    let head = Array(document.text.utf8.drop { $0 <= 32 }.prefix(1 << 14))
    guard MailHeader.fieldName(head, at: 0) != nil else { return 0 }
    let names = Set(MailHeader(head, in: 0..<head.count).fields.map(\.name))
    guard names.contains("from"), names.contains("date") else { return 0 }
    if names.contains("message-id") || names.contains("received") { return 95 }
    let telling = names.intersection([
      "mime-version", "return-path", "delivered-to", "references", "in-reply-to", "newsgroups", "to", "subject",
      "content-type",
    ])
    return telling.count > 1 ? 80 : 0
  }

  package static func parse(_ document: InputDocument, context: ParseContext) throws(ParseFailure) -> ParsedPage {
    let bytes = document.bytes
    var reader = MailReader(bytes, now: context.now)
    return reader.page(of: Mailbox(single: bytes))
  }
}
