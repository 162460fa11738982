import Testing
import ThreadModel

struct LinkScannerTests {
  @Test(arguments: [
    ("see https://example.org/a?b=c#d.", ["https://example.org/a?b=c#d"]),
    ("(https://en.example.org/wiki/A_(b)) and more", ["https://en.example.org/wiki/A_(b)"]),
    ("write to t.me/+f4f0, now", ["t.me/+f4f0"]),
    ("WWW.Example.COM!", ["WWW.Example.COM"]),
    ("cheap-pills.com and http://пример.рф/путь", ["cheap-pills.com", "http://пример.рф/путь"]),
    ("«https://example.org/x»", ["https://example.org/x"]),
    ("a.b.example.net:8080/x/y.", ["a.b.example.net:8080/x/y"]),
    ("[text](https://a.example/b) and [url=https://c.example]", ["https://a.example/b", "https://c.example"]),
    ("https://a.example https://a.example", ["https://a.example"]), ("пример.рф/путь", ["пример.рф/путь"]),
    ("https://a.example\u{2026}", ["https://a.example"]),
    ("bit.ly/3abc\nwww.example.org", ["bit.ly/3abc", "www.example.org"]),
  ]) func `links are found without their closing punctuation`(text: String, links: [String]) {
    #expect(LinkScanner.links(in: text) == links)
  }

  @Test(arguments: [
    "Ends here.Begins there", "version 2.0.1", "main.swift and notes.me", "a@example.com is an address", "i.e. this",
    "one... two", "and/or, т.е./т.к., 1.5/2, km.h", "end t.me/", "a.b./c", "mail me@a.example/x", "http:// alone",
    "://", ".", "", "node.js/express", "www.", "javascript://x",
  ]) func `text that only looks like a link is left alone`(text: String) {
    #expect(LinkScanner.links(in: text).isEmpty)
  }

  @Test func `a megabyte of dots is scanned in linear time`() {
    #expect(LinkScanner.ranges(in: String(repeating: "a.", count: 500_000)).isEmpty)
  }
}
