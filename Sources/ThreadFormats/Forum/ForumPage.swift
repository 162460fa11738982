import ThreadModel

/// Makes records of a forum's posts.
enum ForumPage {
  /// - Throws: `ParseFailure` where the page cannot be parsed.
  static func parse<Markup: ForumMarkup>(
    _ document: InputDocument, as markup: Markup.Type, now: Timestamp?
  ) throws(ParseFailure) -> ParsedPage {
    let page = try document.html()
    let markup = Markup(page: page, now: now)
    var defects: [ThreadDefect] = []
    let posts = markup.posts()
    var records: [CommentRecord] = []
    records.reserveCapacity(posts.count)
    let starts = starts(of: posts)
    for post in posts { records.append(record(of: post, markup, besides: starts, &defects)) }
    let article = PageArticle.heading(of: page, titles: Markup.titles)
    return ParsedPage(threads: [FlatThread(article: article, records: records)], defects: defects)
  }

  /// Where posts and their bodies begin: on a page whose elements are not closed, they lie in each other.
  static func starts(of posts: [ForumPost]) -> Set<Int> {
    Set(posts.map(\.element.index) + posts.compactMap { $0.body?.index })
  }

  /// - Parameter starts: where any post of the page begins, for which `starts(of:)` is.
  static func record(
    of post: ForumPost, _ markup: some QuoteMarkup, besides starts: Set<Int>, _ defects: inout [ThreadDefect]
  ) -> CommentRecord {
    var record = CommentRecord(
      id: post.id, parent: post.parent, parentEvidence: post.parentEvidence, author: post.author,
      published: post.time?.timestamp, publishedRaw: post.time?.printed, text: "", score: post.score,
      flags: post.flags, line: post.element.line)
    if let body = post.body { PostBody(body, markup, besides: starts).fill(&record) }
    if let time = post.time, time.isUnreadable {
      defects.append(ThreadDefect(.unreadableTime(time.printed), at: SourceLocation(line: post.element.line)))
    }
    return record
  }
}
