import ThreadModel

/// Reads `tr.athing.comtr#ID` rows, whose depth is in `td.ind`, and the item above them.
struct HackerNewsPageReader {
  private let page: HTMLDocument
  private let now: Timestamp?

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    self.now = now
  }

  static func rows(of page: HTMLDocument) -> [HTMLElement] { page.outermost { $0.hasClass("comtr") } }

  func parsed() -> ParsedPage {
    var defects: [ThreadDefect] = []
    let top = page.first(".fatitem")
    // The page of a comment has that comment on top and its replies, from depth 0, below it.
    let topComment = top.flatMap { item in
      item.first(".titleline, .storylink, td.title") == nil ? item.first(".athing") : nil
    }
    var posts: [ForumPost] = []
    if let topComment {
      var post = self.post(topComment, deeperBy: 0)
      post.parent = .topLevel
      posts.append(post)
    }
    for row in Self.rows(of: page) where row != topComment {
      var post = self.post(row, deeperBy: topComment == nil ? 0 : 1)
      // `.topLevel` opens depth 0 as `.depth(0)` does.
      if case .depth(0) = post.parent { post.parent = .topLevel }
      posts.append(post)
    }
    let starts = ForumPage.starts(of: posts)
    let records = posts.map { ForumPage.record(of: $0, HackerNewsQuotes(), besides: starts, &defects) }
    return ParsedPage(
      threads: [FlatThread(key: nil, article: article(top, isComment: topComment != nil), records: records)],
      defects: defects)
  }

  private func article(_ top: HTMLElement?, isComment: Bool) -> Article {
    let link = top?.first(".titleline > a") ?? top?.first("a.storylink") ?? top?.first("td.title a")
    var article = PageArticle.heading(of: page, titles: ["td.onstory a", ".onstory a"])
    if let link {
      article.title = link.label
      article.url = link["href"]
    }
    if article.language == nil { article.language = "en" }
    guard let top, !isComment else { return article }
    article.text = top.first(".toptext")?.text ?? ""
    return article
  }

  private func post(_ row: HTMLElement, deeperBy offset: Int) -> ForumPost {
    var post = ForumPost(element: row, id: row.id.flatMap { $0.isEmpty ? nil : $0 })
    post.parent = .depth(depth(of: row) + offset)
    let head = row.first(".comhead")
    post.author.name = head?.first(".hnuser").map(\.label)
    post.author.handle = nil
    post.time = head?.first(".age").flatMap(time)
    post.body = row.first(".commtext") ?? row.first("div.comment")
    post.flags = flags(of: row, post)
    if post.author.name == nil, row.first(".commtext") == nil { post.body = nil }
    return post
  }

  /// `indent="2"`, on older pages the width of a blank picture, 40 pixels a level.
  private func depth(of row: HTMLElement) -> Int {
    guard let cell = row.first("td.ind") else { return 0 }
    if let indent = cell["indent"].flatMap({ Int($0) }) { return min(max(indent, 0), 1 << 20) }
    let width = cell.first("img[width]")?["width"].flatMap { Int($0) } ?? 0
    return min(max(width, 0) / 40, 1 << 20)
  }

  /// `title="2021-07-31T19:25:21"`, now with the seconds since 1970 behind it; UTC.
  private func time(of age: HTMLElement) -> PostTime? {
    let printed = age.label
    let parts = (age["title"] ?? "").split(separator: " ")
    if parts.count == 2, let time = PostTime.epoch(String(parts[1]), printed: printed) { return time }
    if let iso = parts.first, var timestamp = PrintedTime.read(iso) {
      if timestamp.offset == nil { timestamp.offset = 0 }
      return PostTime(printed: printed.isEmpty ? String(iso) : printed, timestamp: timestamp)
    }
    return PostTime.read(printed, now: now)
  }

  private func flags(of row: HTMLElement, _ post: ForumPost) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    // "[flagged]" stands in the head of comments whose text is still shown, and for the text of those that are gone.
    let head = row.first(".comhead")?.label ?? ""
    let shown = (row.first(".commtext") ?? row).label
    if post.author.name == nil {
      flags.append(shown.contains("[flagged]") || shown.contains("[dead]") ? .removed : .deleted)
    } else if head.contains("[dead]") || head.contains("[flagged]") {
      flags.append(.removed)
    }
    if row.hasClass("noshow") { flags.append(.hidden) }
    return flags
  }
}

/// Lines that begin with `>`. The link to the reply form stands in the text, because its paragraphs are not closed.
private struct HackerNewsQuotes: QuoteMarkup {
  var quotesLines: Bool { true }
  func isFurniture(_ element: HTMLElement) -> Bool { element.tag == "div" && element.hasClass("reply") }
}
