import Testing
import ThreadFormats
import ThreadModel

/// The same software in other versions, themes and views than those of the samples.
struct PageVariantTests {
  private func tree(_ html: String) throws -> [String] {
    let document = try Fixtures.document("<!DOCTYPE html><html><head><title>T</title></head><body>" + html)
    let format = FormatDetector.detect(document).format
    let flat = try #require(try format.parse(document, context: ParseContext()).threads.first)
    let thread = ThreadBuilder.build(flat, fallbackKey: "x")
    return [format.name]
      + thread.comments.map { comment in
        let flags = comment.flags.map { "!" + $0.rawValue }.joined()
        let printed = comment.published?.iso8601 ?? comment.publishedRaw ?? "-"
        return "\(comment.parentID ?? "-") < \(comment.id) \(comment.author.shownName ?? "-") @ \(printed)\(flags): "
          + comment.text
      }
  }

  // MARK: Forums

  @Test func `what phpBB prints above code and instead of a deleted post is nobody's words`() throws {
    let html = """
      <div id="p11" class="post bg2"><dl class="postprofile"><dt><a class="username">Bo</a></dt></dl><div class="postbody">
      <p class="author">von <strong><a class="username">Bo</a></strong> &raquo; Fr 5. Mär 2021, 16:02</p>
      <div class="content">So:<div class="codebox"><p>Code: <a>Alles auswählen</a></p><pre><code>x</code></pre></div></div>
      </div></div><div id="p12" class="post bg1 deleted"><div class="postbody"><h3>Re</h3><p class="author">von
      <a class="username">Cy</a> &raquo; Fr 5. Mär 2021, 16:10</p><p class="post-notice deleted">Gelöscht von
      <a class="username">Bo</a> am Fr 5. Mär 2021, 16:12.</p></div></div>
      """
    #expect(
      try tree(html) == [
        "phpbb-html", "- < 11 Bo @ 2021-03-05T16:02: So:\nx", "- < 12 Cy @ 2021-03-05T16:10!deleted: ",
      ])
  }

  @Test func `vBulletin 5 has comments on posts and quotes`() throws {
    let html = """
      <ul><li data-node-id="501" data-node-userid="20" class="b-post js-post"><div class="author"><strong><a
      data-vbnamecard="20" href="/member/20-flo">Flo</a></strong></div><time datetime="2021-02-03T10:47:58">x</time>
      <div class="js-post__content-text restore">Which pump?</div>
      <ul><li data-node-id="503" data-node-publishdate="1612346400" class="b-comment"><div class="author">Ida</div>
      <div class="js-comment__content-text">Mine.</div></li></ul></li>
      <li data-node-id="502" data-node-userid="0" class="b-post js-post"><div class="author">Gil</div>
      <time datetime="2021-02-03T11:59:59">x</time><div class="js-post__content-text"><div class="bbcode_container"><div
      class="bbcode_quote"><div class="bbcode_postedby">Originally posted by <strong>Flo</strong> <a
      href="/forum/500?p=501#post501">x</a></div><div class="message">Which pump?</div></div></div>Blue.</div></li></ul>
      """
    #expect(
      try tree(html) == [
        "vbulletin-html", "- < 501 Flo @ 2021-02-03T10:47:58: Which pump?",
        "501 < 503 Ida @ 2021-02-03T10:00Z: Mine.",
        "501 < 502 Gil @ 2021-02-03T11:59:59: Blue.",
      ])
  }

  @Test func `a day in bold and the hour behind it are one time`() throws {
    let html = """
      <div class="post_wrapper"><div class="poster"><h4>Gus</h4></div><div class="postarea"><div class="keyinfo"><div
      class="smalltext">&#171; <strong>Reply #1 on:</strong> <strong>Today</strong> at 08:11:02 AM &#187;</div></div>
      <div class="inner" id="msg_56">Steam.</div></div></div>
      """
    #expect(try tree(html) == ["smf-html", "- < 56 Gus @ Today at 08:11:02 AM: Steam."])
  }

  @Test func `pages of Discourse from before posts had ids are numbered by position`() throws {
    let post = { (number: Int, name: String) in
      """
      <div itemscope class='topic-body crawler-post'><span class='creator'><a href='/u/\(name)'><span itemprop='name'>\(
        name)</span></a></span><time datetime='2019-05-05T16:1\(number):00Z'>x</time>
      <span itemprop='position'>#\(number)</span><div class='post' itemprop='articleBody'><p>Glue \(number).</p></div></div>
      """
    }
    #expect(
      try tree(post(1, "elmer") + post(2, "bo")) == [
        "discourse-html", "- < 1 elmer @ 2019-05-05T16:11Z: Glue 1.", "- < 2 bo @ 2019-05-05T16:12Z: Glue 2.",
      ])
  }

  // MARK: Blogs and magazines

  @Test func `a theme may set name and time side by side without a space`() throws {
    let html = """
      <ol class="commentlist"><li class="comment even depth-1" id="comment-61"><div class="comment-box">
      <div class="comment-author meta"><strong>Ada</strong>May 5, 2018 at 4:15 pm<a class="comment-reply-link">- Reply</a>
      </div><div class="comment-text"><p>words</p></div></div></li></ol>
      """
    #expect(try tree(html) == ["wordpress-html", "- < 61 Ada @ 2018-05-05T16:15: words"])
  }

  @Test func `the block theme and wpDiscuz are WordPress`() throws {
    let html = """
      <ol class="wp-block-comment-template"><li id="comment-2" class="comment even depth-1"><div
      class="wp-block-comment-author-name"><a href="https://a.example">Ann</a></div><div class="wp-block-comment-date"><time
      datetime="2023-05-05T16:15:00+02:00"><a>May 5</a></time></div><div class="wp-block-comment-content"><p>First.</p></div>
      </li></ol><div id="wpd-comm-42_2" class="comment odd depth-2 wpd-comment"><div id="comment-42"
      class="wpd-comment-right"><div class="wpd-comment-author"><a href="/author/dee">Dee</a></div><div
      class="wpd-comment-date" title="May 6, 2021 4:15 pm">2 years ago</div><div class="wpd-reply-to">Reply to <a>Ann</a>
      </div><div class="wpd-comment-text"><p>I agree.</p></div></div></div>
      """
    #expect(
      try tree(html) == [
        "wordpress-html", "- < 2 Ann @ 2023-05-05T16:15+02:00: First.", "2 < 42 Dee @ 2021-05-06T16:15: I agree.",
      ])
  }

  @Test func `a Drupal theme without ids is numbered by its own links and not by those to the parent`() throws {
    let comment = { (number: Int, name: String, parent: String) in
      """
      <article class="comment js-comment" data-drupal-selector="comment"><footer><p class="comment__author">\(name)</p>
      <p class="comment__time">3 years ago</p><p class="visually-hidden">\(parent)</p><mark class="hidden"
      data-comment-timestamp="16202313\(number)"></mark></footer><div class="comment__content"><h3><a
      href="/comment/\(number)#comment-\(number)" class="permalink">Honk</a></h3><div
      class="field--name-comment-body"><p>Honk \(number).</p></div></div></article>
      """
    }
    let reply = comment(12, "Gus", "In reply to <a href='/comment/11#comment-11'>Honk</a>")
    #expect(
      try tree("<script>drupalSettings</script>" + comment(11, "Hon", "") + "<div class='indented'>\(reply)</div>") == [
        "drupal-html", "- < 11 Hon @ 2021-05-05T16:15:11Z: Honk 11.", "11 < 12 Gus @ 2021-05-05T16:15:12Z: Honk 12.",
      ])
  }

  @Test(arguments: [("Sun, 05/06/2012 - 10:00", "2012-05-06T10:00"), ("Tue, 05/06/2012 - 10:00", "2012-06-05T10:00")])
  func `the day of the week tells which number is the month`(_ printed: String, _ read: String) {
    #expect(PrintedTime.read(printed)?.iso8601 == read)
  }

  @Test func `a box around each thread is not taken for a comment`() throws {
    let html = """
      <div class="comment-thread"><ol><li class="comment" id="c111"><cite class="user">Ana</cite><span class="datetime">5 de
      mayo de 2012, 16:15</span><p class="comment-content">Me gusta el pan.</p><div class="comment-thread"><ol><li
      class="comment" id="c112"><cite class="user">Beto</cite><span class="datetime">6 de mayo de 2012, 9:00</span><p
      class="comment-content">A mí también.</p></li></ol></div></li></ol></div>
      """
    #expect(
      try tree(html) == [
        "html-generic", "- < 111 Ana @ 2012-05-05T16:15: Me gusta el pan.",
        "111 < 112 Beto @ 2012-05-06T09:00: A mí también.",
      ])
  }
}
