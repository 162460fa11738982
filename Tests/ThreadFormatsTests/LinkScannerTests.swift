import Testing
import ThreadFormats

struct LinkScannerTests {
  @Test(arguments: [
    ("see https://a.example/x?y=1#z.", ["https://a.example/x?y=1#z"]),
    ("(http://a.example/wiki/X_(y))", ["http://a.example/wiki/X_(y)"]),
    ("HTTP://A.EXAMPLE and www.b.example!", ["HTTP://A.EXAMPLE", "www.b.example"]),
    ("write t.me/name, or bit.ly/2aB", ["t.me/name", "bit.ly/2aB"]),
    ("«https://a.example/ä»", ["https://a.example/ä"]),
    ("[text](https://a.example/b) and [url=https://c.example]", ["https://a.example/b", "https://c.example"]),
    ("https://a.example https://a.example", ["https://a.example"]),
    ("пример.рф/путь", ["пример.рф/путь"]),
    ("https://a.example\u{2026}", ["https://a.example"]),
    ("mail me@a.example/x", []), ("and/or, т.е./т.к., 1.5/2, km.h", []), ("http://", []), ("www.", []), ("", []),
    ("end t.me/", []), ("a.b./c", []),
  ])
  func `links are found as printed`(_ text: String, _ links: [String]) {
    #expect(LinkScanner.links(in: text) == links)
  }
}
