import Testing
import ThreadFormats
import ThreadModel

/// Whatever the bytes are, reading ends in a page or in a `ParseFailure`. The samples are held to it in `SeedTests`.
struct HostileInputTests {
  @Test(arguments: Fixtures.all)
  func `a fixture that ends early is read`(_ text: String) {
    for bytes in Mutation.prefixes(of: Array(text.utf8)) { HostileReading.readAsClaimed(bytes) }
  }

  @Test(arguments: Fixtures.all)
  func `a fixture with any bytes changed is read`(_ text: String) {
    for bytes in Mutation.flips(of: Array(text.utf8)) { HostileReading.readAsClaimed(bytes) }
  }

  @Test func `a short text is read at every length`() {
    for text in Fixtures.all {
      for end in 0...200 { HostileReading.readAsClaimed(Array(text.utf8.prefix(end))) }
    }
  }

  @Test func `numbers beyond any range are no trap`() {
    let digits = String(repeating: "9", count: 400)
    for text in [
      "{\"text\":\"x\",\"id\":\(digits),\"depth\":\(digits),\"score\":1e999,\"published\":\(digits)}",
      "{\"text\":\"x\",\"depth\":-9223372036854775808,\"published\":-1e300}",
      "1. A Offline A\nA \(digits) March \(digits) \(digits): \(digits)\n\(digits) hours ago",
      "<div id=comment-id-\(digits)><i>\(digits).\(digits).2020</i><div id=comm-id-1>x",
    ] { HostileReading.readAsClaimed(Array(text.utf8)) }
  }

  @Test(arguments: [
    String(repeating: "1. A Offline A\nQuote: x\n", count: 20_000),
    "1. A Offline A\nA 1 May 2020\n" + String(repeating: "Quote: A\nx\n", count: 20_000),
    (1...2000).map { String(repeating: " ", count: $0) + "1. A Offline A" }.joined(separator: "\n"),
    String(repeating: "{\"text\":\"a.b/c \",\"parent_id\":1}\n", count: 20_000),
    "{\"text\":\"" + String(repeating: "http://a.b(((((", count: 20_000) + "\"}",
    String(repeating: "<div id=comment-id-1><i>1 May</i><div id=comm-id-1>x</div></div>", count: 2000),
    "<div id=comment-id-1><div id=comm-id-1>" + String(repeating: "<div class=quote>x", count: 1000),
  ])
  func `long inputs of one kind are read to their end`(_ text: String) {
    HostileReading.readAsClaimed(Array(text.utf8))
  }

  @Test(
    arguments: [
      ("<div id=post_1><div class=post_body id=pid_1>", "<blockquote><cite>A Wrote:</cite>x</blockquote>"),
      (
        "<div class=post_wrapper><div id=msg_1>", "<div class=quoteheader>Quote from: A</div><blockquote>x</blockquote>"
      ),
      ("<div class=post id=p1><div class=postbody><div class=content><table>", "<tr><td class=quote>x</td></tr>"),
      (
        "<b class=postauthor>A</b><span class=postdetails>",
        "<b class=postauthor>A</b><td><span class=postbody>x</span>"
      ),
      ("<table id=post1><div id=post_message_1>", "<div class=bbcode_quote>x</div>"),
      ("<article class=message data-author=A id=js-post-1><div class=bbWrapper>", "<a href=http://a.b/>x</a>"),
      ("<i class=comtr></i>", "<tr class='athing comtr' id=1><td class=ind indent=9><span class=commtext>x"),
      ("<ol>", "<li class=comments_subtree><div class=comment id=c_1><div class=comment_text>x</div></div></li>"),
      (
        "<div class=forum-repondre>", "<div class='comment forum-message' id=comment-1><a class=fn>x</a><b>1.2.2020</b>"
      ),
      ("<p>t1_", "<div class='thing comment' data-fullname=t1_a><div class=entry><p class=md>x</div></div>"),
    ])
  func `long pages of one kind are read to their end`(_ start: String, _ part: String) {
    HostileReading.readAsClaimed(Array(("<html>" + start + String(repeating: part, count: 3000)).utf8))
  }

  @Test(
    arguments: [
      "Ann says:\n2 May 2020 10:00\n\nx\n", "Ann - 2 May 2020\nx\n\n", "2 May 2020, 10:00\n",
      "by Ann on 2 May 2020 10:00\n",
      "x\n2 May 2020 10:00 tail\n", "Quote: Ann\n", "> x\n", "[a](b\n", "![", "* ", "1. ", "Comments\n",
      "Pingback: x\n",
      "re\n\n",
      "Online Ann\n2 May 2020 10:00\n* Quote\nx\n\n", "level 2\nAnn\n3 points 2 hours ago\nx\n",
    ])
  func `long texts of one kind are read to their end`(_ part: String) {
    let start = "Ann - 2 May 2020 10:00\nx\n\nBea - 2 May 2020 11:00\n"
    for text in [String(repeating: part, count: 3000), start + String(repeating: part, count: 3000)] {
      HostileReading.read(Array(text.utf8), as: [TextRenditionFormat.self])
    }
  }
}
