import TestSupport
import Testing
import ThreadFormats
import ThreadModel

/// The sample pages of forums and link aggregators: each folder of `seeds` is named after the format of its files.
struct ForumSeedTests {
  static let paths = [
    "discourse-html/bakery-browser.html", "discourse-html/bakery-crawler.html", "hn-html/lamp.html",
    "lobsters-html/clock.html", "mybb-html/bees.html", "phpbb-html/ferry-2.html", "phpbb-html/ferry-3.html",
    "phpbb-html/ferry-forumotion.html", "reddit-html/lines.html", "reddit-html/old.html",
    "reddit-html/shreddit.html", "slashdot-html/robot.html", "smf-html/loft-2.0.html", "smf-html/loft-2.1.html",
    "vbulletin-html/kiln-3.html", "vbulletin-html/kiln-4.html", "xenforo-html/canoe-1.html",
    "xenforo-html/canoe-2.html",
  ]

  private func document(_ path: String) throws -> InputDocument {
    try InputDocument(name: path, bytes: try Repository.bytes("seeds/" + path))
  }

  @Test(arguments: paths)
  func `a page is recognised as the format of its folder`(_ path: String) throws {
    let detection = FormatDetector.detect(try document(path))
    #expect(detection.format.name == path.prefix { $0 != "/" })
    #expect(detection.confidence > (detection.runnerUp?.confidence ?? 0))
  }

  @Test(arguments: paths)
  func `a page is read as recorded`(_ path: String) throws {
    let document = try document(path)
    let page = try FormatDetector.detect(document).format.parse(document, context: ParseContext())
    let threads = page.threads.map { ThreadBuilder.build($0, fallbackKey: path) }
    let name = path.split(separator: "/").joined(separator: "-")
    let difference = Golden.difference(
      Self.listing(of: threads, defects: page.defects), from: "Tests/ThreadFormatsTests/Golden/\(name).txt")
    #expect(difference == nil)
  }

  @Test(arguments: paths)
  func `a page that ends early is read`(_ path: String) throws {
    let bytes = try Repository.bytes("seeds/" + path)
    // All ends take minutes; a step that is prime to the line lengths visits every kind of place.
    for end in stride(from: path.utf8.count % 7, through: bytes.count, by: 7) {
      readWithEveryForum(Array(bytes[..<end]))
    }
  }

  @Test(arguments: paths)
  func `a page with any bytes changed is read`(_ path: String) throws {
    let original = try Repository.bytes("seeds/" + path)
    var random = SeededGenerator(state: UInt64(original.count))
    let alphabet = Array("<>/=\"'&;:#[].\n (0123456789)-pq".utf8) + [0x80, 0xC3, 0xE2, 0xFF, 1]
    for _ in 0..<300 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        case 1: bytes.insert(alphabet[Int.random(in: 0..<alphabet.count, using: &random)], at: place)
        default: bytes.removeSubrange(place..<min(place + 9, bytes.count))
        }
      }
      readWithEveryForum(bytes)
    }
  }

  private func readWithEveryForum(_ bytes: [UInt8]) {
    guard let document = try? InputDocument(name: "x", bytes: bytes) else { return }
    for format in FormatRegistry.all where format.confidence(in: document) > 1 {
      guard let page = try? format.parse(document, context: ParseContext(now: Timestamp(epochSeconds: 1 << 30))) else {
        continue
      }
      for flat in page.threads {
        #expect(ThreadBuilder.build(flat, fallbackKey: "x").comments.count == flat.records.count)
      }
    }
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
      ("<p>t1_", "<div class='thing comment' data-fullname=t1_a><div class=entry><p class=md>x</div></div>"),
    ])
  func `long pages of one kind are read to their end`(_ start: String, _ part: String) {
    readWithEveryForum(Array(("<html>" + start + String(repeating: part, count: 10_000)).utf8))
  }

  /// Everything that was read, in the order of the tree.
  private static func listing(of threads: [CommentThread], defects: [ThreadDefect]) -> String {
    var lines: [String] = []
    for thread in threads {
      lines.append(
        "\(thread.article.title ?? "-") (\(thread.article.url ?? "-"), \(thread.article.language ?? "-"))")
      if !thread.article.text.isEmpty { lines.append("  \(thread.article.text.debugDescription)") }
      for comment in thread.comments { lines += describe(comment) }
    }
    lines += (threads.flatMap(\.defects) + defects).map { "defect \($0.code) in line \($0.location?.line ?? 0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func describe(_ comment: ThreadModel.Comment) -> [String] {
    let record = comment.record
    let rail = String(repeating: "| ", count: comment.depth)
    let author = [record.author.name, record.author.handle, record.author.userID, record.author.role]
    var head = "\(rail)#\(comment.id) by \(author.map { $0 ?? "-" }.joined(separator: ", "))"
    head += " [\(comment.evidence.rawValue)] \(record.flags.map(\.rawValue).joined(separator: " "))"
    let time = "\(record.published?.iso8601 ?? "-") from \(record.publishedRaw ?? "-")"
    var lines = [head, "\(rail)  \(time), score \(record.score.map { "\($0)" } ?? "-")"]
    lines.append("\(rail)  \(record.text.debugDescription)")
    for quote in record.quotes {
      let place = "\(quote.author ?? "-"), \(quote.sourceID ?? "-"), \(quote.evidence?.rawValue ?? "-")"
      lines.append("\(rail)  > \(quote.text.debugDescription) (\(place), in \(quote.nesting ?? -1))")
    }
    lines += record.links.map { "\(rail)  -> \($0)" }
    if let raw = record.raw { lines.append("\(rail)  raw \(raw.debugDescription)") }
    return lines
  }
}
