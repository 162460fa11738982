import Testing
import ThreadFormats
import ThreadModel

/// What made forums' pages hard to read.
struct ForumTrapTests {
  private func records(_ format: any ThreadFormat.Type, _ html: String) throws -> [CommentRecord] {
    try Fixtures.thread(format, "<!DOCTYPE html><html><body>" + html + "</body></html>").flat.records
  }

  private func myBB(_ posts: String...) -> String {
    posts.enumerated().map { place, text in
      "<div class='post' id='post_\(place + 1)'><span class='largetext'>U\(place + 1)</span>"
        + "<div class='post_body' id='pid_\(place + 1)'>\(text)</div></div>"
    }.joined()
  }

  private func parents(_ format: any ThreadFormat.Type, _ html: String) throws -> [String?] {
    let flat = try Fixtures.thread(format, "<html><body>" + html + "</body></html>").flat
    return ThreadBuilder.build(flat, fallbackKey: "x").comments.sorted { $0.ordinal < $1.ordinal }.map(\.parentID)
  }

  private func quote(_ post: Int, _ text: String) -> String {
    "<blockquote><cite>U\(post) Wrote: <a href='x.php?pid=\(post)#pid\(post)'></a></cite>\(text)</blockquote>"
  }

  @Test func `of several quotes the first is answered`() throws {
    #expect(
      try parents(MyBBFormat.self, myBB("a", "b", quote(1, "a") + "yes" + quote(2, "b") + "no")) == [nil, nil, "1"])
  }

  @Test func `a quote of a post on another page is not made up for by the quotes in it`() throws {
    let nested = "<blockquote><cite>Z Wrote: <a href='?pid=99#pid99'></a></cite>\(quote(1, "a"))x</blockquote>U1, hello"
    #expect(try parents(MyBBFormat.self, myBB("a", nested)) == [nil, nil])
  }

  @Test func `a quote of nobody in particular leaves the next one to decide`() throws {
    #expect(
      try parents(MyBBFormat.self, myBB("a", "<blockquote>a proverb</blockquote>" + quote(1, "a") + "so")) == [
        nil, "1",
      ])
  }

  @Test func `a name with a number behind a semicolon names the post`() throws {
    let quotes = try records(MyBBFormat.self, myBB("a", "<blockquote><cite>U1;1 Wrote:</cite>changed</blockquote>no"))[
      1
    ].quotes
    #expect(quotes == [Quote(author: "U1", text: "changed", sourceID: "1", nesting: 0)])
  }

  @Test func `a post that is only a picture is its address`() throws {
    #expect(
      try records(MyBBFormat.self, myBB("<img src='http://p.example/1.png'>"))[0].text == "http://p.example/1.png")
  }

  @Test(arguments: [
    ("Marrow wrote:", "Marrow"), ("Marrow hat geschrieben: ↑", "Marrow"),
    ("Quote from: Ida on tour on May 7, 2022, 11:21", "Ida on tour"),
    ("Zitat von Uwe", "Uwe"), ("Originally Posted by Ann", "Ann"), ("Цитата: Маша", "Маша"), ("Ida napisał(a):", "Ida"),
    ("Marrow a écrit :", "Marrow"), ("Smoker said:", "Smoker"), ("Quoted Ann said:", "Quoted Ann"),
  ])
  func `the name is found in a caption`(_ caption: String, _ name: String) throws {
    let html =
      "<div class='post_wrapper'><div class='inner' id='msg_1'><blockquote><cite>\(caption)</cite>x</blockquote></div></div>"
    #expect(try records(SMFFormat.self, html)[0].quotes.first?.author == name)
  }

  @Test(arguments: ["Quote", "Quote:", "Zitat:"])
  func `a caption without a name names nobody`(_ caption: String) throws {
    let html = "<div class='post_wrapper'><div id='msg_1'><blockquote><cite>\(caption)</cite>x</blockquote></div></div>"
    #expect(try records(SMFFormat.self, html)[0].quotes == [Quote(text: "x", nesting: 0)])
  }

  @Test func `the day when somebody joined is not the time of the post`() throws {
    let html = """
      <table id=post7><tr><td>Join Date: 01-02-2005</td><td>13.03.2009, 14:17</td></tr>
      <tr><td><div id=post_message_7>x</div></td></tr></table>
      """
    #expect(try records(VBulletinFormat.self, html)[0].published?.iso8601 == "2009-03-13T14:17")
  }

  @Test func `the page of a comment has that comment first and its replies below`() throws {
    let html = """
      <table class=fatitem><tr class=athing id=5><td class=default><span class=comhead><a class=hnuser>ann</a></span>
      <div class=commtext>first</div></td></tr></table>
      <table><tr class='athing comtr' id=6><td class=ind indent=0></td><td><a class=hnuser>bob</a>
      <div class=commtext>second</div></td></tr></table>
      """
    #expect(try parents(HackerNewsPageFormat.self, html) == [nil, "5"])
  }

  @Test(arguments: [
    "<div class=post id=p1>a weblog entry</div><p>postbody", "<div id=post_1><p>post_body pid_ in a text</div>",
    "<p>threadline and t1_abc in a text</p>", "<div class=message id=post-1>bbWrapper</div>",
    "<pre>&lt;div class=\"post_wrapper\" id=\"msg_1\"></pre>",
    "<ul class=comments_subtree><li class=comment_text></ul>",
  ])
  func `a page that only speaks of forums is none`(_ html: String) throws {
    #expect(FormatDetector.detect(try Fixtures.document("<html><body>" + html)).format.name == "article")
  }
}
