import Testing
import ThreadModel

@testable import ThreadFormats

/// Pages whose elements are never closed, so that each comment encloses all that follow.
struct NestedPageTests {
  private static let depth = 100

  /// The opening tags of comment N (`#`), without one that closes.
  private static let openings: [(format: any ThreadFormat.Type, opening: String)] = [
    (RDFaFormat.self, "<div typeof=schema:Comment about='/c#'><div property=schema:author>"),
    (RDFaFormat.self, "<div typeof=schema:Comment about='/c#'><span property=schema:dateCreated>7:20<b>Ann</b>"),
    (MicrodataFormat.self, "<div itemscope itemtype='https://schema.org/Comment'><div itemprop=author>"),
    (MicrodataFormat.self, "<div itemscope itemtype='https://schema.org/Comment'><div itemprop=upvoteCount>"),
    (WordPressFormat.self, "<ol><li class='comment depth-1' id='comment-#'><div class=vcard><cite class=fn>Ann"),
    (WordPressFormat.self, "<ol><li class='comment depth-1' id='comment-#'><div class=comment-content>"),
    (WordPressFormat.self, "<ol><li class='comment depth-1' id='comment-#'><blockquote><cite>Ann<pre>"),
    (DrupalFormat.self, "<article typeof=schema:Comment about='/comment/#' id='comment-#'><div property=schema:text>"),
    (DLEHTMLFormat.self, "<div id='comment-id-#'><b class=name>Ann<div id='comm-id-#'><div class=title_quote>"),
    (PhpBBFormat.self, "<div class=post id='p#'><div class=postbody><p class=author>Ann<div class=content>"),
    (VBulletinFormat.self, "<li class=postbit id='post_#'><div class=username>Ann<div id='post_message_#'>"),
    (SlashdotFormat.self, "<li id='tree_#'><div id='comment_#'><span class=by>Ann<div id='comment_body_#'>"),
    (LobstersPageFormat.self, "<li class=comments_subtree><div class=comment id='c_a#'><div class=comment_text>"),
    (RedditPageFormat.self, "<shreddit-comment thingid='t1_#' author=Ann><div slot=commentMeta>"),
    (
      RedditPageFormat.self,
      "<div class='thing comment' data-fullname='t1_#' data-author=Ann><div class=entry><div class=md>"
    ),
  ]

  private func page(_ opening: String, depth: Int) -> String {
    "<!DOCTYPE html><html><body>" + (1...depth).map { opening.replacing("#", with: "\($0)") }.joined()
      + String(repeating: "<p>The ferry of 5 May 2020 was late.</p>", count: 4 * depth)
  }

  @Test(arguments: openings.indices)
  func `a page is read at a cost that grows with its size and not with its depth`(_ place: Int) throws {
    let (format, opening) = Self.openings[place]
    let costs = try [Self.depth, 2 * Self.depth].map { depth in
      let document = try InputDocument(name: "x", bytes: Array(page(opening, depth: depth).utf8))
      _ = try format.read(document, context: ParseContext())
      return try document.html().meter.spent
    }
    // Four times as much would be the square.
    #expect(costs[1] < 3 * costs[0], "\(format.name): \(costs)")
  }

  @Test(arguments: openings.indices)
  func `no text is in two comments`(_ place: Int) throws {
    let (format, opening) = Self.openings[place]
    let text = page(opening, depth: 20)
    let thread = try format.read(InputDocument(name: "x", bytes: Array(text.utf8)), context: ParseContext()).threads[0]
    #expect(thread.records.reduce(0) { $0 + $1.text.utf8.count } <= text.utf8.count)
  }

  @Test func `a page that would cost the square of its size is refused`() throws {
    let document = try InputDocument(
      name: "x",
      bytes: Array(page("<div class=post id='p#'><div class=postprofile>", depth: 800).utf8))
    #expect(throws: ParseFailure.self) { try PhpBBFormat.read(document, context: ParseContext()) }
    #expect(try document.html().meter.spent < 400 * page("", depth: 800).utf8.count)
  }

  @Test func `a name, a title or a time is the beginning of its element`() throws {
    let page = try HTMLDocument(
      "<h1><b>A  ferry</b>\n is late</h1><h2>" + String(repeating: "ё", count: 9000) + "</h2>")
    #expect(page.first("h1")?.label == "A ferry is late")
    #expect(page.first("h2")?.label == String(repeating: "ё", count: 2000))
    #expect(page.first("h2")?.text.count == 9000)
  }
}
