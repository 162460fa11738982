import Testing
import ThreadFormats
import ThreadModel

/// What templates do that a parser must not fall for.
struct BlogTrapTests {
  private func records(_ format: any ThreadFormat.Type, _ html: String) throws -> [CommentRecord] {
    try Fixtures.thread(format, html).flat.records
  }

  private func tree(_ format: any ThreadFormat.Type, _ html: String) throws -> [String] {
    let thread = ThreadBuilder.build(try Fixtures.thread(format, html).flat, fallbackKey: "x")
    return thread.comments.map { "\($0.parentID ?? "-") < \($0.id) \($0.author.name ?? "-"): \($0.text)" }
  }

  // MARK: WordPress

  @Test func `depth in the class counts more than nesting`() throws {
    let html = """
      <div class="comment even depth-1" id="comment-1"><b class="fn">A</b><p>one</p></div>
      <div class="comment odd depth-2" id="comment-2"><b class="fn">B</b><p>two</p></div>
      <div class="comment even depth-3" id="comment-3"><b class="fn">C</b><p>three</p></div>
      <div class="comment odd depth-2" id="comment-4"><b class="fn">D</b><p>four</p></div>
      """
    #expect(
      try tree(WordPressFormat.self, html) == ["- < 1 A: one", "1 < 2 B: two", "2 < 3 C: three", "1 < 4 D: four"])
  }

  @Test func `nesting counts where no class tells the depth`() throws {
    let html = """
      <ul><li id="comment-1"><cite>Ann</cite><p>one</p><ul><li id="comment-2"><cite>Bo</cite><p>two</p></li></ul></li>
      <li id="comment-3"><cite>Cy</cite><p>three</p></li></ul>
      """
    #expect(try tree(WordPressFormat.self, html) == ["- < 1 Ann: one", "1 < 2 Bo: two", "- < 3 Cy: three"])
  }

  @Test func `a number printed three times is one comment, and one on a form field is none`() throws {
    let html = """
      <li id="li-comment-7"><div id="div-comment-7"><a id="comment-7"></a><b class="fn">A</b><p>one</p></div></li>
      <textarea id="comment-8"></textarea><input id="comment_9">
      """
    #expect(try tree(WordPressFormat.self, html) == ["- < 7 A: one"])
  }

  @Test func `an anchor stands for the box around it, behind it or for what follows it`() throws {
    let around = """
      <div class="wrap"><div class="x"><a name="comment-1" id="comment-1"></a><cite>Ann</cite> says:<p>one</p></div>
      <div class="x"><a id="comment-2"></a><cite>Bo</cite> says:<p>two</p></div></div>
      """
    #expect(try tree(WordPressFormat.self, around) == ["- < 1 Ann: one", "- < 2 Bo: two"])
    let behind = """
      <a id="comment-1"></a><div class="comment"><cite>Ann</cite><p>one</p></div>
      <a id="comment-2"></a><div class="comment"><cite>Bo</cite><p>two</p></div>
      """
    #expect(try tree(WordPressFormat.self, behind) == ["- < 1 Ann: one", "- < 2 Bo: two"])
    let list = """
      <dl><dt id="comment-1"><cite>Ann</cite> says:</dt><dd><p>one</p></dd>
      <dt id="comment-2"><cite>Bo</cite> says:</dt><dd><p>two</p></dd></dl>
      """
    #expect(try tree(WordPressFormat.self, list) == ["- < 1 Ann: one", "- < 2 Bo: two"])
  }

  @Test(arguments: [
    ("<cite class=\"fn\">von Trapp</cite> <span class=\"says\">sagt:</span>", "von Trapp"),
    ("<cite><strong>Ramona</strong> dijo:</cite>", "Ramona"),
    ("<span class=\"author\">by Old Tom</span>", "Old Tom"),
    ("<p>Kommentar von Mia am 3. März 2020 um 12:00</p>", "Mia"),
    ("<h6>Heide H. | Di, 21. April 2020 - 16:40</h6>", "Heide H."),
    ("<p class=\"meta\">3 March 2020 at 12:00, <b>Dr. No</b> wrote:</p>", "Dr. No"),
    (
      "<div class=\"comment-author vcard\"><img class=\"avatar\" alt=\"\"> Kim Le <a class=\"reply\">Reply</a></div>",
      "Kim Le"
    ),
  ])
  func `a name is found with and without markup`(_ head: String, _ name: String) throws {
    let record = try #require(
      try records(WordPressFormat.self, "<li id=\"comment-1\">\(head)<p>Some words of mine.</p></li>").first)
    #expect(record.author.name == name)
    #expect(record.text == "Some words of mine.")
  }

  @Test func `pingbacks, trackbacks and comments that wait are kept and flagged`() throws {
    let html = """
      <li class="pingback even depth-1" id="comment-1"><p>Pingback: <a href="http://a.example/1">A title</a></p></li>
      <li class="trackback odd depth-1" id="comment-2"><p>Trackback: <a href="http://b.example/">B title</a></p></li>
      <li class="comment even depth-1" id="comment-3"><b class="fn">C</b><em>Your comment is awaiting moderation.</em>
        <p>three</p></li>
      <li class="comment odd depth-1 unapproved" id="comment-4"><b class="fn">D</b><p>four</p></li>
      """
    let records = try records(WordPressFormat.self, html)
    #expect(records.map(\.flags) == [[.pingback], [.trackback], [.unapproved], [.unapproved]])
    #expect(records.map(\.text) == ["A title", "B title", "three", "four"])
    #expect(records.map(\.author.name) == ["A title", "B title", "C", "D"])
    #expect(records[0].links == ["http://a.example/1"])
  }

  @Test func `a quote names its comment by link, by attribution or not at all`() throws {
    let html = """
      <li class="comment depth-1 even" id="comment-1"><b class="fn">Ann</b><div class="comment-content">The pond is deep.
      </div></li>
      <li class="comment depth-1 odd" id="comment-2"><b class="fn">Bo</b><div class="comment-content">
      <blockquote cite="#commentbody-1"><strong><a href="#comment-1">Ann</a>:</strong> The pond is deep.</blockquote>
      No.<p>Ann wrote:</p><blockquote>is deep<blockquote>deeper</blockquote></blockquote>See
      <a href="https://pond.example/map">the map</a></div></li>
      """
    let bo = try records(WordPressFormat.self, html)[1]
    #expect(bo.quotes.map(\.sourceID) == ["1", nil, nil])
    #expect(bo.quotes.map(\.author)[1] == "Ann")
    #expect(bo.quotes.map(\.text).last == "deeper")
    #expect(bo.text == "No.\n\nSee the map")
    #expect(bo.links == ["https://pond.example/map"])
    #expect(bo.raw?.contains("is deep") == true)
  }

  @Test func `a plug-in that numbers inner boxes and a list of definitions are read`() throws {
    let plugin = """
      <div id="wpd-comm-12_0" class="comment even thread-even depth-1 wpd-comment"><div class="wpd-comment-wrap"><div
      id="comment-12" class="wpd-comment-right"><div class="wpd-comment-author ">Ann</div><div class="wpd-comment-date"
      title="March 3, 2020 3:03 pm"> 2 years ago</div><div class="wpd-comment-text"><p>one</p></div><div
      class="wpd-vote-result">4</div></div></div>
      <div id="wpd-comm-13_12" class="comment odd depth-2 wpd-comment wpd-reply"><div class="wpd-comment-wrap"><div
      id="comment-13"><div class="wpd-comment-author ">Bo</div><div class="wpd-comment-text"><p>two</p></div></div></div>
      </div></div>
      """
    #expect(try tree(WordPressFormat.self, plugin) == ["- < 12 Ann: one", "12 < 13 Bo: two"])
    #expect(try records(WordPressFormat.self, plugin)[0].published?.iso8601 == "2020-03-03T15:03")
    #expect(try records(WordPressFormat.self, plugin)[0].score == 4)
    let list = """
      <dl><dt class="comment even depth-1" id="comment-1"><span class="comment_author">Ann</span></dt><dd class="comment">
      <p>one</p></dd><dt class="comment odd depth-1" id="comment-2"><span class="comment_author">Bo</span></dt>
      <dd class="comment"><p>two</p></dd></dl>
      """
    #expect(try tree(WordPressFormat.self, list) == ["- < 1 Ann: one", "- < 2 Bo: two"])
  }

  @Test func `lines that begin with a bracket are quotes and code is none`() throws {
    let html = """
      <li class="comment depth-1 even" id="comment-1"><b class="fn">Bo</b><div class="comment-content"><p>&gt; is deep<br>
      So what.</p><pre>&gt; ls</pre></div></li>
      """
    let record = try records(WordPressFormat.self, html)[0]
    #expect(record.quotes.map(\.text) == ["is deep"])
    #expect(record.text == "So what.\n\n> ls")
  }

  // MARK: Others

  @Test func `claims by id and by depth go together`() throws {
    let html = """
      <div class="comment js-comment" about="/comment/1"><p class="submitted">Submitted by Ann on 1 May 2020 - 10:00</p>
      <div class="content">one</div></div>
      <div class="indented"><div class="comment js-comment" about="/comment/2"><p class="submitted">Submitted by Bo on
      1 May 2020 - 11:00</p><p class="parent">In reply to <a href="/comment/1#comment-1">x</a> by Ann</p>
      <div class="content">two</div></div>
      <div class="indented"><div class="comment js-comment" about="/comment/3"><p class="submitted">Submitted by Cy on
      1 May 2020 - 12:00</p><div class="content">three</div></div></div></div>
      <div class="comment js-comment" about="/comment/4"><p class="submitted">Submitted by Dora on 2 May 2020 - 12:00</p>
      <div class="content">four</div></div>
      """
    #expect(
      try tree(DrupalFormat.self, html) == ["- < 1 Ann: one", "1 < 2 Bo: two", "2 < 3 Cy: three", "- < 4 Dora: four"])
  }

  @Test func `an answer that is accepted and suggested is one answer`() throws {
    let html = """
      <script type="application/ld+json">{"@type":"QAPage","mainEntity":{"@type":"Question","name":"Why?","text":"Why so?",
      "acceptedAnswer":{"@type":"Answer","@id":"#a1","text":"Because.","author":{"name":"Ann"}},
      "suggestedAnswer":[{"@type":"Answer","@id":"#a1","text":"Because.","author":{"name":"Ann"}},
      {"@type":"Answer","@id":"#a2","text":"No &lt;reason&gt;.","author":{"name":"Bo"},
      "comment":{"@type":"Comment","text":"Rude.","author":{"name":"Cy"}}}]}}</script>
      """
    #expect(
      try tree(JSONLDFormat.self, html) == ["- < a1 Ann: Because.", "- < a2 Bo: No <reason>.", "a2 < 3 Cy: Rude."])
  }

  @Test func `a page of unknown make is read by its repeated blocks`() throws {
    let html = """
      <ol><li><div class="usr-comment" id="c_a"><p class="by"><a href="/~ann">ann</a> <time datetime="2020-05-01T10:00">1
      May</time> <a>reply</a></p><p>The pond is deep.</p></div>
      <ol><li><div class="usr-comment" id="c_b"><p class="by"><a href="/~bo">bo</a> <time
      datetime="2020-05-01T11:00">1 May</time> <a>reply</a></p><p>And cold.</p></div></li></ol></li>
      <li><div class="usr-comment" id="c_c"><p class="by"><a href="/~cy">cy</a> <time
      datetime="2020-05-01T12:00">1 May</time></p><p>And full of pike.</p></div></li></ol>
      """
    let detection = FormatDetector.detect(try Fixtures.document(html))
    #expect(detection.format.name == "html-generic")
    #expect(
      try tree(GenericFormat.self, html) == [
        "- < c_a ann: The pond is deep.", "c_a < c_b bo: And cold.", "- < c_c cy: And full of pike.",
      ])
  }

  // MARK: Time

  @Test func `long and deep pages are read to their end`() {
    let item = "<div class='comment even depth-1' id='comment-1'><b class=fn>A</b><time datetime='2020-01-01'>x</time>"
    let pages = [
      String(repeating: item + "<p>x</p></div>", count: 2000), String(repeating: item, count: 1000),
      String(repeating: "<a id=comment-1></a><p>x", count: 5000),
      (1...3000).map { "<a id=comment-\($0)></a><p>x" }.joined(),
      (1...3000).map { "<a id=comment-\($0)></a>" }.joined()
        + (1...3000).map { "<div id=comment-\($0)>x</div>" }.joined(),
      item + String(repeating: "<blockquote>a wrote:", count: 1000),
      String(repeating: "<div itemscope itemtype='http://schema.org/Comment'><p itemprop=text>x", count: 1000),
      "<script type='application/ld+json'>{\"@type\":\"Comment\",\"text\":\"x\",\"comment\":"
        + String(repeating: "[{\"text\":\"x\",\"comment\":", count: 3000),
    ]
    let formats: [any ThreadFormat.Type] = [
      WordPressFormat.self, DrupalFormat.self, SPIPFormat.self, StackExchangeFormat.self, MicrodataFormat.self,
      RDFaFormat.self, JSONLDFormat.self, GenericFormat.self,
    ]
    for page in pages { HostileReading.read(Array(page.utf8), as: formats) }
  }
}
