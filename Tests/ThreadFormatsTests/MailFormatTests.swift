import Testing
import ThreadModel

@testable import ThreadFormats

/// Traps of mailboxes and single mails.
struct MailFormatTests {
  private func page(_ bytes: [UInt8]) throws -> ParsedPage {
    let document = try InputDocument(name: "x", bytes: bytes)
    return try FormatDetector.detect(document).format.parse(document, context: ParseContext())
  }

  private func records(_ text: String) throws -> [CommentRecord] {
    try page(Array(text.utf8)).threads.flatMap(\.records)
  }

  private func mail(_ fields: String = "", _ body: String) -> String {
    "Message-ID: <1@x.example>\nFrom: a@x.example\nDate: Mon, 6 May 2019 10:00:00 +0200\n\(fields)\n\(body)"
  }

  // MARK: Detection and separators

  @Test(arguments: [
    "From the start it was clear.\nNote: nothing.\n", "From: here\nTo: there\n\nA walk.", "Subject: a poem\n\nroses",
    "Package: x\nVersion: 1\nDate: 2020\n\n", "name: a\nfrom: b\n", "GET / HTTP/1.1\nHost: x\nDate: y\n\n",
    "From a.b.c import d\nx: int = 1\n", "2020-01-01 10:00:00 From: x To: y\n",
  ])
  func `what only begins like a mail is none`(_ text: String) throws {
    let name = FormatDetector.detect(try InputDocument(name: "x", bytes: Array(text.utf8))).format.name
    #expect(name != "mbox" && name != "eml")
  }

  @Test func `a sentence that begins with From is no separator`() throws {
    let text = """
      From a@x.example Mon May  6 10:00:00 2019
      From: a@x.example

      one

      From now on:
      two

      From what I hear
      Date: is not a field here, or is it

      From b@x.example Mon May  6 11:00:00 2019
      From: b@x.example

      >From three
      >>From four

      """
    let texts = try records(text).map(\.text)
    #expect(
      texts == [
        "one\n\nFrom now on:\ntwo\n\nFrom what I hear\nDate: is not a field here, or is it", "From three",
      ])
  }

  @Test func `lines may end in CR LF`() throws {
    let text = mail("Subject: s\n", "one\n\n> two\n").replacing("\n", with: "\r\n")
    let record = try #require(try records(text).first)
    #expect(record.text == "one")
    #expect(record.quotes.map(\.text) == ["two"])
    #expect(record.raw == "one\n\n> two")
  }

  // MARK: Names, ids, times

  @Test(
    arguments: [
      ("\"Lee, Ann\" <ann@x.example>", "Lee, Ann", "ann@x.example"),
      ("ann@x.example (Ann Lee)", "Ann Lee", "ann@x.example"),
      ("ann at x.example (Ann Lee)", "Ann Lee", "ann@x.example"), ("ann@x.example", nil, "ann@x.example"),
      ("<ann@x.example>", nil, "ann@x.example"), ("\"ann@x.example\" <ann@x.example>", nil, "ann@x.example"),
      ("\"Ann <ann@x.example>\" <ann@x.example>", "Ann", "ann@x.example"),
      ("=?utf-8?q?=C5=BB=C3=B3?= =?utf-8?b?xYJ3?= <z@x.example>", "Żółw", "z@x.example"),
      ("=?utf-8?B?xbs=?= =?utf-8?Q?=C3?= =?utf-8?Q?=B3?=", "Żó", nil), ("Ann", "Ann", nil),
      ("=?x-none?q?a?= <a@x.example>", "a", "a@x.example"),
      ("=?utf-8?q?broken <a@x.example>", "=?utf-8?q?broken", "a@x.example"),
      ("A <a@x.example>, B <b@x.example>", "A", "a@x.example"),
      ("\"A \\\"B\\\" C\" <a@x.example>", "A \"B\" C", "a@x.example"),
    ] as [(String, String?, String?)])
  func `a From field names its author`(_ field: String, _ name: String?, _ address: String?) {
    let mail = MailAddress(field)
    #expect(mail.name == name)
    #expect(mail.address == address)
  }

  @Test(
    arguments: [
      ("Tue, 17 Nov 2009 18:21:38 -0500 (EST)", "2009-11-17T18:21:38-05:00"),
      ("1 Jan 03 1:02 GMT", "2003-01-01T01:02Z"),
      ("Fri, 31 Dec 99 23:59:59 PST", "1999-12-31T23:59:59-08:00"), ("Sat Nov 21 21:38:34 2026", "2026-11-21T21:38:34"),
      ("Thu,  2 Jan 2003 11:51:17 -0000", "2003-01-02T11:51:17Z"), ("02-Jan-2003 11:51:17", "2003-01-02T11:51:17"),
      ("Mon, 6 May 2019 10:00:00 +9999", "2019-05-06T10:00"), ("Mon, 31 Feb 2019 10:00:00 +0000", nil), ("soon", nil),
    ] as [(String, String?)])
  func `a Date field is read`(_ field: String, _ wanted: String?) { #expect(MailDate.read(field)?.iso8601 == wanted) }

  @Test func `the parent is who is answered, and mails of one thread stand together`() throws {
    func message(_ id: String, _ fields: String) -> String {
      "From x Mon May  6 10:00:00 2019\nMessage-ID: <\(id)>\nFrom: a@x.example\nSubject: Re: s\n\(fields)\n\n\(id)\n\n"
    }
    let page = try page(
      Array(
        (message("a@x", "") + message("q@x", "") + message("b@x", "In-Reply-To: your message <a@x> of May; from a@x")
          + message("c@x", "References: <a@x> <b@x>") + message("d@x", "References: <lost@x>\n <gone@x>")
          + message("e@x", "In-Reply-To: <gone@x>") + message("a@x", "") + message("f@x", "In-Reply-To: <f@x>")).utf8))
    #expect(
      page.threads.map { $0.records.map { $0.id ?? "-" } } == [
        ["a@x", "b@x", "c@x", "a@x"], ["q@x"], ["d@x", "e@x"], ["f@x"],
      ])
    #expect(page.threads.first?.records.map(\.parent) == [.topLevel, .id("a@x"), .id("b@x"), .topLevel])
    #expect(page.threads.first?.ordinals == [0, 2, 3, 6])
    #expect(page.threads.first?.article.title == "s")
    let orphans = ThreadBuilder.build(page.threads[2], fallbackKey: "x")
    #expect(orphans.comments.map(\.depth) == [0, 0])
    #expect(orphans.defects.map(\.code) == ["orphan", "orphan"])
    #expect(ThreadBuilder.build(page.threads[3], fallbackKey: "x").comments.count == 1)
  }

  // MARK: Bodies

  @Test func `each part has its own charset`() throws {
    let text = """
      From a Mon May  6 10:00:00 2019
      From: a@x.example
      Content-Type: text/plain; charset=KOI8-R

      @

      From b Mon May  6 10:00:00 2019
      From: b@x.example
      Content-Type: text/plain; charset=windows-1250

      #

      From c Mon May  6 10:00:00 2019
      From: c@x.example
      Content-Type: text/plain; charset=us-ascii

      Żółw

      """
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "@") where bytes.suffix(2) == [10, 10]: bytes += [0xD0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4]
      case UInt8(ascii: "#"): bytes += [0xBF, 0xF3, 0xB3, 0x77]
      default: bytes.append(byte)
      }
    }
    let page = try page(bytes)
    #expect(page.threads.flatMap(\.records).map(\.text) == ["привет", "żółw", "Żółw"])
    #expect(page.defects.isEmpty)
  }

  @Test func `a charset that is not read is told`() throws {
    let page = try page(Array(mail("Content-Type: text/plain; charset=iso-2022-kr\n", "ż").utf8))
    #expect(page.defects.map(\.code) == ["malformed-record"])
  }

  @Test(arguments: [
    ("base64", "aGVs\nbG8=\n____\nlist footer", "hello"), ("base64", "aGVsbG8", "hello"),
    ("quoted-printable", "a=\nb=3D=", "ab="),
    ("quoted-printable", "100=% =zz =C5=BC", "100=% =zz ż"), ("8bit", "a=3D", "a=3D"), ("X-NONE", "a=3D", "a=3D"),
  ])
  func `a transfer encoding is undone`(_ name: String, _ body: String, _ text: String) throws {
    #expect(try records(mail("Content-Transfer-Encoding: \(name)\n", body)).map(\.text) == [text])
  }

  @Test func `of alternatives the plain text is read, and attachments are not`() throws {
    let body = """
      --o
      Content-Type: multipart/alternative; boundary="i"

      --i
      Content-Type: text/html

      <p>no</p>
      --i
      Content-Type: text/plain

      yes
      --i--
      --o
      Content-Type: text/plain; name=log.txt
      Content-Disposition: attachment; filename=log.txt

      no
      --o
      Content-Type: text/html

      <p>and <a href="https://x.example/">this</a><blockquote>said <blockquote>before</blockquote></blockquote>
      --o--
      nothing here
      """
    let record = try #require(try records(mail("Content-Type: multipart/mixed; boundary=o\n", body)).first)
    #expect(record.text == "yes\n\nand this")
    #expect(record.quotes.map(\.text) == ["said", "before"])
    #expect(record.links == ["https://x.example/"])
  }

  @Test func `a forwarded message is a quote`() throws {
    let body = """
      --o

      look
      --o
      Content-Type: message/rfc822

      From: Bob <b@x.example>
      Message-ID: <1@x.example>

      hello
      --o--
      """
    let record = try #require(try records(mail("Content-Type: multipart/mixed; boundary=o\n", body)).first)
    #expect(record.text == "look")
    #expect(record.quotes == [Quote(author: "Bob", text: "hello", sourceID: "1@x.example")])
  }

  @Test func `a mail without words says its subject, or what is attached`() throws {
    #expect(try records(mail("Subject: =?utf-8?q?gone=21?=\n", "\n")).map(\.text) == ["gone!"])
    let attachment = "Content-Type: image/png; name=cat.png\nContent-Disposition: attachment\n"
    #expect(try records(mail(attachment, "AAAA")).map(\.text) == ["cat.png"])
  }

  @Test(arguments: [
    "Content-Type: multipart/mixed; boundary=none\n", "Content-Type: multipart/mixed\n", "Content-Type: ;;=\n",
    "Content-Type: text/plain; charset=\"\n", "Content-Type:\n",
  ])
  func `a body is read whatever is said of it`(_ field: String) throws {
    #expect(try records(mail(field, "words\n")).map(\.text) == ["words"])
  }

  @Test(
    arguments: [
      "From a Mon May  6 10:00:00 2019\nFrom: a\n\n", "--b\n", "--b\nContent-Type: multipart/mixed; boundary=b\n\n",
      "References: <a@b> <c@d>\n", "=?", "=?a?q?", "--b\nContent-Type: message/rfc822\n\n", " \"(<", "x: y\n", "=\n",
    ])
  func `a long run of one thing is read to its end`(_ piece: String) throws {
    let run = String(repeating: piece, count: 60_000 / piece.utf8.count)
    let type = "Content-Type: multipart/mixed; boundary=b\n"
    for text in [
      mail(type, run), mail(type + "Subject: " + run, ""), mail(type + run, "x"),
      "From x Mon May  6 10:00:00 2019\n" + run,
    ] {
      _ = try? page(Array(text.utf8))
    }
  }
}
