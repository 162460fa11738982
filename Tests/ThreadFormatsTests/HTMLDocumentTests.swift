import Testing
import ThreadModel

@testable import ThreadFormats

struct HTMLDocumentTests {
  private func page(_ html: String) throws -> HTMLDocument { try HTMLDocument(html) }

  // MARK: Tree

  @Test func `elements are found by id, class, tag and attribute`() throws {
    let page = try page(
      "<div id=a class='x  y'>\n<p lang=en><b>1</b></p><p>2</div><DIV data-k='v'><svg><path/></svg><x-y>z</x-y></DIV>")
    #expect(page.element(id: "a")?.classes == ["x", "y"])
    #expect(page.element(id: "a")?.line == 1)
    #expect(page.all(".y p").map(\.text) == ["1", "2"])
    #expect(page.all("p").map(\.line) == [2, 2])
    #expect(page.first("[data-k]")?["data-k"] == "v")
    #expect(page.first("x-y")?.text == "z")
    #expect(page.first("path")?.parent?.tag == "svg")
    #expect(page.first("b").map { $0.ancestors.map(\.tag) } == ["p", "div", "body", "html"])
    #expect(page.first("body")?.children.map(\.tag) == ["div", "div"])
    #expect(page.first("b")?.closest("div")?.id == "a")
    #expect(page.first("#a")?.descendants.map(\.tag) == ["p", "b", "p"])
  }

  @Test(arguments: [
    ("a", 3), ("*", 8), (".k", 2), ("a.k", 1), ("#i", 1), ("[href]", 2), ("[href=u]", 1), ("[href^=u]", 2),
    ("[href$='/v']", 1), ("[href*=\"/\"]", 1), ("[class~=m]", 1), ("div a", 3), ("div > a", 3), ("div > div > a", 2),
    ("body div > a.k", 1), ("a, .k", 4), ("div div > .k", 1), ("p a", 0), ("nav", 0), ("", 0), ("a >", 0),
    ("a:hover", 0),
    ("[", 0), ("a,,b", 0), (".", 0), ("> a", 0),
  ])
  func `selectors match what CSS says`(_ selector: String, _ count: Int) throws {
    let page = try page(
      "<div><a id=i></a><div class='k m'><a class=k href=u></a><a href='u/v'></a></div></div>")
    #expect(page.all(HTMLSelector(selector)).count == count)
  }

  @Test func `a child combinator goes on looking above a near miss`() throws {
    let page = try page("<ul class=a><li><ul><li><b>x</b></li></ul></li></ul>")
    #expect(page.all(".a > li b").count == 1)
    #expect(page.all(".a > li > b").isEmpty)
  }

  @Test func `every part of a long selector has its own ancestor`() throws {
    let page = try page("<i class=a><i class=b><i class=a><u><i class=c><b>x</b></i></u></i></i></i>")
    #expect(page.all(".a .b .a > u .c b").count == 1)
    #expect(page.all(".a .b .b b").isEmpty)
    #expect(page.all(".a .a .a b").isEmpty)
    #expect(page.all("i i i i b, i i i i i b").count == 1)
    #expect(page.first("b")?.matches(".b > .a b") == true)
  }

  @Test func `unclosed and misplaced tags give the tree that browsers make`() throws {
    let page = try page("<ul><li>1<li>2</ul><p>a<div>b</p><table>c<tr><td>d</table>")
    #expect(page.all("li").map(\.text) == ["1", "2"])
    #expect(page.first("p")?.text == "a")
    #expect(page.first("body")?.text.contains("c") == true)
  }

  // MARK: Text

  @Test(arguments: [
    ("a  b\n c", "a b c"), ("a<br>b<br/><br>c", "a\nb\n\nc"), ("<p>a</p>\n<p>b</p>", "a\n\nb"),
    ("<div>a</div><div>b <i>c</i>d</div>e", "a\nb cd\ne"), ("<ul><li>a<li>b</ul>", "a\nb"),
    ("a<script>x</script><style>y</style><!-- z -->b", "ab"), ("&lt;b&gt; &amp;&nbsp;&eacute;", "<b> & é"),
    ("<pre>a\n  b\n</pre>c", "a\n  b\nc"), ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
    ("a<br>\n  <br>\n  <br><br>b", "a\n\nb"), ("x<img alt=':smile:'><img alt='😀'><img alt='a picture'>", "x:smile:😀"),
    ("<b>a </b> <i> b</i>", "a b"), ("  <p> </p>&nbsp; ", ""), ("a\u{0}b&#0;c", "abc"),
  ])
  func `text is what a reader sees`(_ html: String, _ text: String) throws {
    let read = try #require(try page("<body>" + html).first("body")).text
    #expect(read.replacing("\u{FFFD}", with: "") == text)
  }

  @Test func `skipped elements leave a line break where they were blocks`() throws {
    let body = try #require(try page("<body>a<div class=q>b</div>c<i class=q>d</i>e").first("body"))
    #expect(body.text { $0.hasClass("q") } == "a\nce")
  }

  // MARK: Guard

  @Test(arguments: [
    "<div>", "<b>", "<span><i>", "<table><tr><td>", "<ul><li>", "<b><div></b>", "<div><table></div>", "<x>",
  ])
  func `a page nested without end is refused with the place`(_ tags: String) {
    #expect {
      _ = try HTMLDocument("<html>\n" + String(repeating: tags, count: 100_000))
    } throws: { error in
      guard let failure = error as? ParseFailure, let place = failure.location else { return false }
      return failure.problem == "elements nested deeper than 4096" && place.line == 2
    }
  }

  @Test(arguments: [
    "<p>", "<li>", "<br>", "<img>", "<tr><td>", "<div></div>", "<b>x</b>", "<svg><path/><path/></svg>", "< a", "</b>",
  ])
  func `many elements side by side are no nesting`(_ tags: String) throws {
    #expect(throws: Never.self) { try HTMLDocument(String(repeating: tags, count: 6000)) }
  }

  @Test func `a page of tags without words is refused where its tree is many times as large`() {
    #expect(throws: Never.self) { try HTMLDocument(String(repeating: "<p>word</p>", count: 30_000)) }
    #expect(throws: ParseFailure.self) { try HTMLDocument(String(repeating: "<p>", count: 100_000)) }
  }

  @Test func `formatting that every paragraph opens again is refused before it fills the memory`() {
    let open = (0..<500).map { "<b id=\($0)>" }.joined()
    #expect(throws: ParseFailure.self) { try HTMLDocument("<p>" + open + String(repeating: "<p>x", count: 2000)) }
  }

  @Test func `a tag with countless attributes is refused`() {
    let attributes = (0..<100_000).map { " a\($0)=1" }.joined()
    #expect(throws: ParseFailure.self) { try HTMLDocument("<p" + attributes + ">") }
  }

  @Test func `tags in comments, scripts and attribute values do not count`() throws {
    let many = String(repeating: "<div>", count: 5000)
    #expect(throws: Never.self) {
      try HTMLDocument("<!--\(many)--><script>\(many)</script><p title='\(many)'>x</p><textarea>\(many)</textarea>")
    }
  }

  @Test func `a page nested as deep as allowed is read`() throws {
    let page = try HTMLDocument(String(repeating: "<div>", count: 4000) + "x")
    #expect(page.all("div").count == 4000)
    #expect(page.all("div > div div").count == 3998)
    #expect(page.first("body")?.text == "x")
  }
}
