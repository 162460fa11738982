import ThreadModel

/// Reads `li.comments_subtree > div#c_ID.comment`; replies are in an `ol` of the same `li`.
struct LobstersPageReader {
  private let page: HTMLDocument
  private let now: Timestamp?

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    self.now = now
  }

  /// `div.comment` with a short id; the form for a new comment has none.
  static func comments(of page: HTMLDocument) -> [HTMLElement] {
    page.outermost { $0.hasClass("comment") && shortID(of: $0) != nil }
  }

  private static func shortID(of element: HTMLElement) -> String? {
    if let id = element["data-shortid"], !id.isEmpty { return id }
    guard let id = element.id, id.hasPrefix("c_"), id.utf8.count > 2 else { return nil }
    return String(id.dropFirst(2))
  }

  func parsed() -> ParsedPage {
    var defects: [ThreadDefect] = []
    var enclosing = EnclosingElements()
    let submitter = page.first(".story .byline a.u-author, .story .byline .user_is_author")?.label
    let posts = Self.comments(of: page).map { comment in
      var post = self.post(comment, &enclosing)
      if let submitter, !submitter.isEmpty, post.author.name == submitter { post.author.role = "op" }
      return post
    }
    let starts = ForumPage.starts(of: posts)
    let records = posts.map { ForumPage.record(of: $0, PlainQuotes(), besides: starts, &defects) }
    return ParsedPage(threads: [FlatThread(article: article(), records: records)], defects: defects)
  }

  private func article() -> Article {
    let link = page.first(".story .link a, .story a.u-url")
    var article = PageArticle.heading(of: page)
    if let link, !link.label.isEmpty {
      article.title = link.label
      if let target = link["href"], target.hasPrefix("http") { article.url = target }
    }
    article.text = page.first(".story_text")?.text ?? ""
    return article
  }

  private func post(_ comment: HTMLElement, _ enclosing: inout EnclosingElements) -> ForumPost {
    let id = Self.shortID(of: comment) ?? ""
    var post = ForumPost(element: comment, id: id)
    let subtree = comment.parent.flatMap { $0.hasClass("comments_subtree") ? $0 : nil } ?? comment
    post.parent = enclosing.enclose(subtree, id: id).map { .id($0) } ?? .topLevel
    post.parentEvidence = .nesting
    post.body = comment.first(".comment_text")
    let byline = comment.first(".byline")
    post.author.name = byline?.descendants.first(where: Self.isName).map(\.label)
    post.time = byline.flatMap(time)
    post.score = comment.first(".voters .score, a.upvoter, .score").flatMap { RedditScore.read($0.label) }
    post.flags = flags(of: comment, post)
    return post
  }

  /// The link to the profile that has the name in it, not the one around the picture.
  private static func isName(_ element: HTMLElement) -> Bool {
    guard element.tag == "a", let target = element["href"] else { return false }
    let isProfile = target.hasPrefix("/~") || target.contains("/u/") || target.contains("/~")
    return isProfile && !element.text.isEmpty
  }

  private func time(in byline: HTMLElement) -> PostTime? {
    for part in byline.descendants where part.tag == "time" || part["data-at-unix"] != nil {
      let printed = part.label
      let time =
        PostTime.epoch(part["data-at-unix"], printed: printed)
        ?? PostTime.exact(part["datetime"], printed: printed, now: now)
      if let time { return time }
    }
    // Older pages: `<span title="2013-05-01 10:00:00 -0500">2 years ago</span>`.
    for part in byline.all("span[title]") {
      if let time = PostTime.exact(part["title"], printed: part.label, now: now) { return time }
    }
    return nil
  }

  private func flags(of comment: HTMLElement, _ post: ForumPost) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    let text = post.body?.first(".na")?.text ?? ""
    if text.hasPrefix("[Comment removed by author") {
      flags.append(.deleted)
    } else if text.hasPrefix("[Comment ") || text.hasPrefix("Comment removed by") || comment.hasClass("banned") {
      flags.append(.removed)
    } else if comment.hasClass("deleted") {
      flags.append(.deleted)
    }
    return flags
  }
}
