import ThreadFormats
import ThreadModel

/// Small inputs, one a format; all texts and names are made up.
enum Fixtures {
  static let dleText = """
    A bridge is opened twice

    The first opening was rained off.
    The second one was not.
      • Used photos: town archive
    Dear reader, to leave comments on the publication, you must sign in.
      1. Anna 77 Offline Anna 77
        Anna 77 (Anna (the tall one)) 4 March 2024 18: 12
        I saw both.
        - The first was better.
        1. There was cake.
        1. mole Online mole
          mole 4 March 2024 19: 05
          Quote: Anna 77
          There was cake.

          I got none, see www.example.org/cake.
          1. Anna 77 Offline Anna 77
            Anna 77 (Anna (the tall one)) 5 March 2024 7: 00 p.m.
            Quote: somebody else
            is a fine thing to say.
      2. Old Tom Offline Old Tom
        tom_1 (Tom) 31 February 2024 10: 00
        Offline I would have come.
    """

  static let dleTree = """
    <!DOCTYPE html><html lang="en"><head><title>Bridge &raquo; Courier</title>
    <meta property="og:title" content="A bridge is opened twice">
    <link rel="canonical" href="https://courier.example/1.html"></head><body>
    <nav><a href="/user/nobody/">menu</a></nav>
    <h1>A bridge is opened twice</h1><div class="full-text" id="news-id-1"><p>One.</p><p>Two&nbsp;three.</p></div>
    <form id="dlemasscomments"><div id="dle-comments-list">
    <ol class="comments-tree-list">
    <li id="comments-tree-item-11" class="comments-tree-item"><div id='comment-id-11'>
      <a onclick="ShowProfile('Anna+77', '/user/Anna+77/', '0')" href="/user/Anna+77/">Anna 77</a> <i>(Anna)</i>
      <b>Offline</b> <span>4 March 2024 18:12</span> <span class="ratingtypeplusminus">+5</span>
      <div id='comm-id-11'><p>I saw both.<br>- The first was better.</p></div>
      <a onclick="quoteUser('Anna 77','11','0')">Quote</a></div>
      <ol class="comments-tree-list"><li id="comments-tree-item-12" class="comments-tree-item"><div id='comment-id-12'>
        <a href="https://courier.example/user/mole/">mole</a> <span>04.03.2024, 19:05</span>
        <div id='comm-id-12'><div class="quote_block"><div class="title_quote" data-commentuser="Anna 77">Quote: Anna 77
        <a class="quote_link" onclick="findCommentsPage(this, '11', '1')"></a></div><div class="quote"><div
        class="quote_body">The first <a href="https://in.example/q">was</a> better.</div></div></div>No.
        <!--dle_spoiler--><div class="title_spoiler"><a>open</a></div><div class="text_spoiler"
        style="display:none"><!--spoiler_text-->It <b>rained</b>.<!--spoiler_text_end--></div><!--/dle_spoiler-->
        <a href="https://out.example/x">here</a></div></div></li></ol></li>
    <li id="comments-tree-item-13" class="comments-tree-item"><div id='comment-id-13'><span class="name">Tom</span>
      <span class="date">Yesterday, 18:44</span><div id='comm-id-13'> &nbsp; </div></div></li>
    </ol></div></form></body></html>
    """

  static let dleFlat = """
    <html><body><script>var dle_login_hash = '';</script><div id='dle-content'><div id='news-id-2'>Text.</div></div>
    <div id="dle-comments-list">
    <div id='comment-id-21'><table><tr><td><a href="/user/Anna/">Anna</a></td><td>04.03.2024, 18:12
      <div id='comm-id-21'>We opened it <div class="quote dlehidden">only for members</div></div></td></tr></table></div>
    <div id='comment-id-22'><table><tr><td onmouseover="dle_copy_quote('Old&nbsp;Tom');">?</td><td>04.03.2024, 18:30
      <div id='comm-id-22'><!--QuoteBegin Bea --><div class="title_quote">Quote: Bea</div><div class="quote"><!--QuoteEBegin--
      ><!--QuoteBegin Anna --><div class="titlequote">Quote: Anna</div><div class="quote"><!--QuoteEBegin-->We opened
      it<!--QuoteEnd--></div><!--QuoteEEnd--><br>Twice.<!--QuoteEnd--></div><!--QuoteEEnd--><br>And
      again. <!--QuoteBegin--><div class="title_quote">Quote</div><div class="quote"><!--QuoteEBegin-->only for
      members<!--QuoteEnd--></div><!--QuoteEEnd--></div></td></tr></table></div>
    </div></body></html>
    """

  static let dleAjax = #"""
    {"comments": "<ol class=\"comments-tree-list\"><li id=\"comments-tree-item-31\"><div id='comment-id-31'><span
    class=\"name\">Zoë</span><div id='comm-id-31'>caf\u00e9 \ud83d\ude00</div></div></li></ol>", "navigation": ""}
    """#.split(separator: "\n").joined(separator: " ")

  static let dleAjaxMessage =
    #"{"success": true, "comment_id": 41, "message": "<div id='comment-id-41'>"#
    + #"<span class=\"name\">Ann</span>, <span class=\"date\">posted today, 19:21</span>"#
    + #"<div id='comm-id-41'>Hello</div><span class=\"b-comment__likes_count\">(<i>3</i>)</span></div>"}"#

  static let jsonLines = """
    {"thread":"a","title":"A bridge","id":7,"parent_id":null,"author":"Anna","handle":"anna77",\
    "published":"2024-03-04T18:12:05+01:00","text":"See www.example.org/x","lang":"en"}
    {"thread":"b","text":"alone"}

    {"thread":"a","id":"8","parent_id":7,"evidence":"quote","author":null,"text":"No.\\nNever \\ud83d\\ude00",\
    "quotes":[{"author":"Anna","text":"See","source_id":"7"}],"links":[],"score":-2.5,"flags":["deleted","odd"]}
    {"thread":"a","id":"9","text":
    {"thread":"a","id":"10"}
    {"text":"no thread","depth":0,"published":"soon"}
    """

  static let article = """
    A bridge is opened twice
    A bridge is opened twice

    The first opening was rained off.

    The second one was not.
    """

  static let page = """
    <html lang="de"><head><title>Br&uuml;cke</title><style>p { color: red }</style></head><body>
    <header>Menu</header><main><h1>Br&uuml;cke</h1><p>Eins.<p>Zwei.<script>var x = "<p>";</script></main>
    <footer>Imprint</footer></body></html>
    """

  static let all = [
    dleText, dleTree, dleFlat, dleAjax, dleAjaxMessage, jsonLines, article, page,
  ]

  static func document(_ text: String) throws(ParseFailure) -> InputDocument {
    try InputDocument(name: "fixture", bytes: Array(text.utf8))
  }

  /// The one thread that a format reads from a text, and its defects.
  static func thread(
    _ format: any ThreadFormat.Type, _ text: String, now: Timestamp? = nil
  ) throws -> (flat: FlatThread, defects: [ThreadDefect]) {
    let page = try format.parse(try document(text), context: ParseContext(now: now))
    return (page.threads.first ?? FlatThread(records: []), page.defects)
  }
}
