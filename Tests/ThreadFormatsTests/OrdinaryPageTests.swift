import FoundationEssentials
import Testing
import ThreadFormats
import ThreadModel

/// Pages, sources and logs that are no threads must not be taken for any.
struct OrdinaryPageTests {
  @Test(arguments: [
    // Navigation
    "<nav><ul><li class=\"menu-item\"><a href=/1>Comments</a></li><li class=\"menu-item\"><a href=/2>Forum</a></li></ul>",
    // Teasers with counts of comments, authors and times
    """
    <article class="post hentry"><h2>A</h2><span class="author">Ann</span><time datetime="2020-01-01T10:00">1 Jan</time>
    <p>Text of the first teaser.</p><a class="comments-link" href="/a#comments">3 comments</a></article>
    <article class="post hentry"><h2>B</h2><span class="author">Bo</span><time datetime="2020-01-02T10:00">2 Jan</time>
    <p>Text of the second teaser.</p><div class="comment-count">no comments</div></article>
    """,
    // A box of the latest comments
    """
    <ul id="recentcomments"><li class="recentcomments"><span class="comment-author-link">Ann</span> on
    <a href="/x/#comment-12">Pond</a> 1 May 2020 10:00</li><li class="recentcomments"><span
    class="comment-author-link">Bo</span> on <a href="/x/#comment-13">Pond</a> 2 May 2020 10:00</li></ul>
    """,
    // Products with ratings
    """
    <ul><li class="product"><b class="name">Lamp</b><span class="rating">4.5 (12 reviews)</span><p>Since 1 May 2020</p></li>
    <li class="product"><b class="name">Sofa</b><span class="rating">4 (2 reviews)</span><p>Since 2 May 2020</p></li></ul>
    """,
    // Code
    """
    <pre><span class="comment">// Written by Ann on 1 May 2020</span>
    <span class="comment">// Changed by Bo on 2 May 2020</span></pre>
    """,
    // A blog whose page has no comments yet
    """
    <link href="/wp-content/x.css"><div id="comments" class="comments-area"><form action="/wp-comments-post.php">
    <p class="comment-form-author">Name</p><p class="comment-form-comment">Comment</p></form></div>
    """,
  ])
  func `an ordinary page is an article`(_ html: String) throws {
    let page = "<html><body><h1>Head</h1>\(html)</body></html>"
    #expect(FormatDetector.detect(try Fixtures.document(page)).format.name == "article")
  }

  /// Documentation, sources and logs that lie about on most machines; at most 200 of them.
  private static let ordinaryFiles: [String] = {
    var paths: [String] = []
    for folder in ["/usr/share/doc", "/usr/lib/python3", "/usr/include", "/usr/share/gtk-doc", "/var/log"] {
      guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else { continue }
      let wanted = names.filter { name in
        [".html", ".htm", ".xml", ".txt", ".py", ".h", ".log", ".md"].contains { name.hasSuffix($0) }
      }
      paths += wanted.sorted().prefix(60).map { folder + "/" + $0 }
    }
    return Array(paths.prefix(200))
  }()

  @Test func `nothing on this machine is taken for a thread`() {
    for path in Self.ordinaryFiles {
      guard let data = FileManager.default.contents(atPath: path), data.count < 300_000,
        let document = try? InputDocument(name: path, bytes: [UInt8](data))
      else { continue }
      #expect(FormatDetector.detect(document).format.name == "article", "\(path)")
    }
  }
}
