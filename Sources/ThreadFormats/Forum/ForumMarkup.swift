import ThreadModel

/// What tells one forum software from another: where its posts are, and what is what in them.
protocol ForumMarkup: QuoteMarkup {
  init(page: HTMLDocument, now: Timestamp?)
  /// In document order.
  func posts() -> [ForumPost]
  /// Where the thread's title stands, best place first.
  static var titles: [HTMLSelector] { get }
}

/// One post as its forum's markup shows it.
struct ForumPost {
  let element: HTMLElement
  var id: String?
  var parent: ParentClaim = .unstated
  var parentEvidence: EdgeEvidence?
  var author = Author()
  var time: PostTime?
  /// Nil where the page shows no text: deleted and ignored posts.
  var body: HTMLElement?
  var score: Double?
  var flags: [CommentFlag] = []
}

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
    for post in posts { records.append(record(of: post, markup, &defects)) }
    let article = PageArticle.heading(of: page, titles: Markup.titles)
    return ParsedPage(threads: [FlatThread(article: article, records: records)], defects: defects)
  }

  static func record(
    of post: ForumPost, _ markup: some QuoteMarkup, _ defects: inout [ThreadDefect]
  ) -> CommentRecord {
    var record = CommentRecord(
      id: post.id, parent: post.parent, parentEvidence: post.parentEvidence, author: post.author,
      published: post.time?.timestamp, publishedRaw: post.time?.printed, text: "", score: post.score,
      flags: post.flags, line: post.element.line)
    if let body = post.body { PostBody(body, markup).fill(&record) }
    if let time = post.time, time.isUnreadable {
      defects.append(ThreadDefect(.unreadableTime(time.printed), at: SourceLocation(line: post.element.line)))
    }
    return record
  }
}

extension HTMLDocument {
  /// Elements that fit and do not stand inside another one that fits; in document order, in one pass.
  func outermost(_ fits: (HTMLElement) -> Bool) -> [HTMLElement] {
    var found: [HTMLElement] = []
    var end = 0
    for element in root.descendants where element.index >= end && fits(element) {
      found.append(element)
      end = Int(element.node.subtreeEnd)
    }
    return found
  }
}
