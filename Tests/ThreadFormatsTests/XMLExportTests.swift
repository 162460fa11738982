import Testing
import ThreadModel

@testable import ThreadFormats

/// Traps of the exports of WordPress and Disqus.
struct XMLExportTests {
  private func page(_ text: String) throws -> (format: String, page: ParsedPage) {
    let document = try InputDocument(name: "x", bytes: Array(text.utf8))
    let format = FormatDetector.detect(document).format
    return (format.name, try format.parse(document, context: ParseContext()))
  }

  private func wxr(_ comment: String) throws -> CommentRecord {
    let text = """
      <rss xmlns:wp="http://wordpress.org/export/1.1/"><channel><item><title>T</title><wp:comment>
      <wp:comment_id>7</wp:comment_id>\(comment)</wp:comment></item></channel></rss>
      """
    let (format, page) = try page(text)
    #expect(format == "wxr")
    return try #require(page.threads.first?.records.first)
  }

  @Test(arguments: [
    ("2022-06-06 12:13:14", "2022-06-06 02:13:14", "2022-06-06T12:13:14+10:00"),
    ("2022-06-06 12:13:14", "0000-00-00 00:00:00", "2022-06-06T12:13:14"),
    ("0000-00-00 00:00:00", "2022-06-06 02:13:14", "2022-06-06T02:13:14Z"),
    ("2022-06-06 12:13:14", "2022-06-09 02:13:14", "2022-06-09T02:13:14Z"),
    ("2022-06-06 02:13:14", "2022-06-06 02:13:14", "2022-06-06T02:13:14Z"),
  ])
  func `the two dates of a comment tell its offset`(_ date: String, _ universal: String, _ wanted: String) throws {
    let record = try wxr(
      "<wp:comment_date>\(date)</wp:comment_date><wp:comment_date_gmt>\(universal)</wp:comment_date_gmt>")
    #expect(record.published?.iso8601 == wanted)
  }

  @Test(arguments: [
    ("1", []), ("0", [CommentFlag.unapproved]), ("spam", [.spam]), ("trash", [.removed]), ("post-trashed", [.removed]),
  ])
  func `what is not shown on the site has a flag`(_ state: String, _ flags: [CommentFlag]) throws {
    #expect(try wxr("<wp:comment_approved>\(state)</wp:comment_approved>").flags == flags)
  }

  @Test func `a line end is a line break unless paragraphs are marked up`() throws {
    let plain = "<wp:comment_content><![CDATA[one\ntwo\n\nthree <b\n>four</b>]]></wp:comment_content>"
    #expect(try wxr(plain).text == "one\ntwo\n\nthree four")
    let marked = "<wp:comment_content><![CDATA[<p>one\ntwo</p>\n<p>three</p>]]></wp:comment_content>"
    #expect(try wxr(marked).text == "one two\n\nthree")
  }

  @Test func `a split CDATA section and control characters are text`() throws {
    let record = try wxr("<wp:comment_content><![CDATA[a ]]]]><![CDATA[> b\u{1}c]]></wp:comment_content>")
    #expect(record.text == "a ]]> b\u{1}c")
  }

  @Test func `an export that breaks off keeps what was there`() throws {
    let (_, page) = try page(
      """
      <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><wp:comment><wp:comment_id>1</wp:comment_id>
      <wp:comment_content><![CDATA[and then it
      """)
    #expect(page.threads.first?.records.map(\.text) == ["and then it"])
  }

  @Test func `an export without comments is a thread without comments`() throws {
    let (format, page) = try page(
      "<?xml version='1.0'?><rss><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>x</title></item></channel></rss>"
    )
    #expect(format == "wxr")
    #expect(page.threads.map(\.records.count) == [0])
  }

  @Test(arguments: [
    "<?xml version='1.0'?><rss version='2.0'><channel><item><title>a feed</title><comments>x</comments></item></channel></rss>",
    "<p>WordPress exports have &lt;wp:comment&gt; and http://wordpress.org/export/1.2/ in them, Disqus has &lt;disqus</p>",
    "// <rss http://wordpress.org/export/1.2/> <disqus dsq:id=\nlet x = 1\n",
  ])
  func `what only speaks of exports is none`(_ text: String) throws {
    let format = try page(text).format
    #expect(format != "wxr" && format != "disqus-xml")
  }

  @Test func `a Disqus topic may stand behind its posts`() throws {
    let (_, page) = try page(
      """
      `<disqus xmlns:dsq="http://disqus.com/disqus-internals"><post dsq:id="1"><message>hello</message>
      <author><username>u</username></author><thread dsq:id="9"/></post>
      <thread dsq:id="9"><link>https://x.example/</link><title>T</title></thread></disqus>
      """)
    #expect(page.threads.map(\.article.title) == ["T"])
    #expect(page.threads.first?.records.first?.author == Author(name: "u", handle: "u"))
  }
}
