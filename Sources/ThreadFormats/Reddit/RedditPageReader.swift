import ThreadModel

/// Reads the three designs of Reddit; ids are full names (`t1_c95cjs5`).
struct RedditPageReader {
  enum Design {
    /// `div.thing.comment[data-fullname]`, children in `div.child`.
    case old
    /// `div#t1_ID`, all side by side, with one `i.threadline` for each ancestor.
    case lines
    /// `shreddit-comment[thingid]`, children nested.
    case shreddit

    static func of(_ page: HTMLDocument) -> Design? {
      for element in page.root.descendants {
        if element.tag == "shreddit-comment" { return .shreddit }
        if element.hasClass("thing"), element.hasClass("comment"), fullName(element["data-fullname"]) != nil {
          return .old
        }
        if element.tag == "div", fullName(element.id) != nil { return .lines }
      }
      return nil
    }
  }

  private let page: HTMLDocument
  private let now: Timestamp?

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    self.now = now
  }

  /// `t1_` and lower-case letters and digits, nothing else.
  static func fullName(_ text: String?) -> String? {
    guard let text, text.hasPrefix("t1_"), text.utf8.count > 3, text.utf8.count < 20,
      text.utf8.dropFirst(3).allSatisfy({ (48...57).contains($0) || (97...122).contains($0) })
    else { return nil }
    return text
  }

  func parsed() -> ParsedPage {
    var defects: [ThreadDefect] = []
    let posts: [ForumPost]
    switch Design.of(page) {
    case .old: posts = RedditOldDesign(page: page, now: now).posts()
    case .lines: posts = RedditLinesDesign(page: page, now: now).posts()
    case .shreddit: posts = ShredditDesign(page: page, now: now).posts()
    case nil: posts = []
    }
    let starts = ForumPage.starts(of: posts)
    let records = posts.map { post in
      var record = ForumPage.record(of: post, PlainQuotes(), besides: starts, &defects)
      Self.note(&record)
      return record
    }
    return ParsedPage(threads: [FlatThread(article: article(), records: records)], defects: defects)
  }

  /// What Reddit prints in place of what is gone.
  private static func note(_ record: inout CommentRecord) {
    var flags = record.flags
    switch record.text.lowercased() {
    case "[deleted]", "comment deleted by user": flags.append(.deleted)
    case "[removed]", "comment removed by moderator", "[ removed by reddit ]":
      // The page calls what moderators took away deleted, too.
      flags = flags.filter { $0 != .deleted } + [.removed]
    default: break
    }
    record.flags = flags.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    if record.author.name == "[deleted]" { record.author.name = nil }
  }

  private func article() -> Article {
    var article = PageArticle.heading(
      of: page, titles: ["h1[slot=title]", "[data-test-id=post-content] h1", ".thing.link a.title", "a.title"])
    let places: [HTMLSelector] = [
      ".thing.link .usertext-body .md", "[data-test-id=post-content] [data-click-id=text]",
      "[data-test-id=post-content] .RichTextJSON-root", "[slot=text-body] .md", "[data-click-id=text]",
    ]
    article.text = places.lazy.compactMap { page.first($0)?.text }.first { !$0.isEmpty } ?? ""
    return article
  }
}
