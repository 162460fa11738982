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

  @Test(arguments: [
    // A change log with the date on one line and the files below
    """
    Mon Dec  9 00:49:22 GMT 2013  Ann Reed  <ann@bridge.example>

    \t* po/pl.po: Update from the translators.
    \t* Makefile.am (EXTRA_DIST): Replace
    \t  the old name.

    Fri Jun 14 09:53:47 BST 2013  Ann Reed  <ann@bridge.example>

    \t* man/de.po: Update from the translators.

    Sun Mar  3 14:19:38 GMT 2013  Bo  <bo@bridge.example>

    \t* po/de.po: Update from the translators.

    Tue Jan 29 13:15:26 GMT 2013  Ann Reed  <ann@bridge.example>

    \t* src/a.c (add): Increase length.
    """,
    // A table in a source file whose parts are signed with initials
    """
    WIDE = {
        '4.1.0': (
            # Source: Width-4.1.0.txt
            # Date: 2005-03-17, 15:21:00 PST [KW]
            #
            (0x01100, 0x01159,),  # Initial letters
            (0x0115f, 0x0115f,),  # Filler
        ),
        '5.0.0': (
            # Source: Width-5.0.0.txt
            # Date: 2006-02-15, 14:39:00 PST [KW]
            #
            (0x01100, 0x01159,),  # Initial letters
            (0x0115f, 0x0115f,),  # Filler
        ),
        '5.1.0': (
            # Source: Width-5.1.0.txt
            # Date: 2008-03-20, 17:42:00 PDT [AB]
            #
            (0x01100, 0x01159,),  # Initial letters
            (0x0115f, 0x0115f,),  # Filler
        ),
    }
    """,
    // A system log
    """
    May  2 10:00:01 host CRON[1]: (root) CMD (run-parts)
    May  2 10:05:44 host sshd[22]: Accepted publickey for ann from 192.0.2.1
    May  2 10:09:12 host kernel: [12.5] usb 1-1: new device
    """,
    // History of a repository
    """
    commit 1111111111111111111111111111111111111111
    Author: Ann Reed <ann@bridge.example>
    Date:   Mon Mar 4 10:00:00 2024 +0100

        Count the boats

    commit 2222222222222222222222222222222222222222
    Author: Bo <bo@bridge.example>
    Date:   Sun Mar 3 09:00:00 2024 +0100

        Open the bridge twice
    """,
    // Settings, and a table of measurements with a column of notes
    "[section]\nname = Ann\ncomment = none\ndate = 2024-03-04 10:00\n",
    "station,time,level,unit\nnorth,2024-03-04T10:00,1.5,m\nsouth,2024-03-04T10:00,1.7,m\n",
    "{\"name\": \"bridge\", \"version\": \"1.0.0\", \"author\": \"Ann\", \"description\": \"Opens\"}",
  ])
  func `an ordinary text is an article`(_ text: String) throws {
    #expect(FormatDetector.detect(try Fixtures.document(text)).format.name == "article")
  }

  /// Documentation, sources, settings and logs that lie about on most machines; none where there are none.
  private static let ordinaryFiles: [String] = {
    let folders = [
      "/usr/share/doc", "/usr/lib/python3", "/usr/include", "/usr/share/perl", "/etc", "/var/log", "/opt/swift",
    ]
    let kinds = [
      ".html", ".htm", ".xml", ".txt", ".md", ".rst", ".py", ".pl", ".h", ".c", ".js", ".json", ".yaml", ".csv",
      ".conf",
      ".log", "changelog", "NEWS", "README",
    ]
    return folders.filter { FileManager.default.fileExists(atPath: $0) }.flatMap { folder -> [String] in
      let paths = files(below: folder)
      return kinds.flatMap { kind in paths.lazy.filter { $0.hasSuffix(kind) }.prefix(6) }
    }
  }()

  /// The first files below a folder; a walk of a whole disk would take longer than reading what it finds.
  private static func files(below folder: String) -> [String] {
    var waiting = [folder]
    var files: [String] = []
    while let place = waiting.popLast(), files.count < 4000 {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: place) else {
        files.append(place)
        continue
      }
      waiting += names.sorted().map { place + "/" + $0 }
    }
    return files
  }

  @Test(.enabled(if: !ordinaryFiles.isEmpty, "no ordinary files on this machine"))
  func `nothing on this machine is taken for a thread`() {
    for path in Self.ordinaryFiles {
      guard let data = FileManager.default.contents(atPath: path), data.count < 60_000,
        let document = try? InputDocument(name: path, bytes: [UInt8](data))
      else { continue }
      let format = FormatDetector.detect(document).format.name
      // A mail is a thread, also where it documents something.
      #expect(["article", "eml", "mbox"].contains(format), "\(path) is \(format)")
    }
  }
}
