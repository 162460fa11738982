import ThreadModel

/// Reads `li#tree_CID` items, nested in each other; the comment itself is `div#comment_CID` in each.
struct SlashdotReader {
  private let page: HTMLDocument
  private let now: Timestamp?

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    self.now = now
  }

  static func comments(of page: HTMLDocument) -> [HTMLElement] { page.root.descendants.filter(isItem) }

  private static func isItem(_ element: HTMLElement) -> Bool {
    AddressNumber.number(in: element.id, after: "tree_") != nil
  }

  func parsed() -> ParsedPage {
    var defects: [ThreadDefect] = []
    var enclosing = EnclosingElements()
    var posts: [ForumPost] = []
    for item in Self.comments(of: page) {
      guard let id = AddressNumber.number(in: item.id, after: "tree_") else { continue }
      let around = enclosing.enclose(item, id: id)
      // Items without a comment stand for a story's own box.
      guard let comment = item.children.first(where: { $0.id == "comment_\(id)" }) else { continue }
      var post = self.post(comment, id)
      post.parent = around.map { .id($0) } ?? .topLevel
      post.parentEvidence = .nesting
      posts.append(post)
    }
    let starts = ForumPage.starts(of: posts)
    let records = posts.map { ForumPage.record(of: $0, SlashdotQuotes(), besides: starts, &defects) }
    var article = PageArticle.heading(of: page, titles: [".story-title a", "h2.story a", ".story-title"])
    article.text = page.first("[id^=text-], .intro .p, .intro")?.text ?? ""
    return ParsedPage(threads: [FlatThread(article: article, records: records)], defects: defects)
  }

  private func post(_ comment: HTMLElement, _ id: String) -> ForumPost {
    var post = ForumPost(element: comment, id: id)
    for part in comment.descendants(skipping: Self.isItem) {
      guard let partID = part.id else {
        if part.hasClass("by"), post.author.name == nil { post.author = Self.author(part) }
        if part.hasClass("score"), post.score == nil { post.score = Self.score(part.label) }
        continue
      }
      if partID.hasPrefix("comment_body_"), post.body == nil { post.body = part }
      if partID.hasPrefix("comment_otherdetails_") {
        post.time = PostTime.search(in: part, skipping: { _ in false }, now: now)
      }
      if partID.hasPrefix("comment_score_") { post.score = Self.score(part.label) }
    }
    if comment.hasClass("hide") || comment.hasClass("hidden") { post.flags.append(.hidden) }
    return post
  }

  /// "by NAME (4711)"; the Anonymous Coward has no number.
  private static func author(_ by: HTMLElement) -> Author {
    let link = by.first("a[href]")
    var name = (link ?? by).label
    if name.hasPrefix("by ") { name = String(name.dropFirst(3)) }
    var author = Author()
    if name.last == ")", let open = name.lastIndex(of: "(") {
      let number = name[name.index(after: open)...].dropLast()
      if AddressNumber.isNumber(number) {
        author.userID = String(number)
        name = PlainText.singleSpaced(name[..<open])
      }
    }
    author.name = name.isEmpty ? nil : name
    return author
  }

  /// "(Score:5, Insightful)"
  private static func score(_ text: String) -> Double? {
    guard let start = text.firstRange(of: "Score:")?.upperBound else { return nil }
    return Int(text[start...].prefix { $0.isNumber || $0 == "-" }).map(Double.init)
  }
}

/// `div.quote`, and `blockquote`.
private struct SlashdotQuotes: QuoteMarkup {
  func isQuote(_ element: HTMLElement) -> Bool {
    element.tag == "blockquote" && !(element.parent?.hasClass("quote") ?? false)
      || element.tag == "div" && element.hasClass("quote")
  }
  func isCaption(_ element: HTMLElement) -> Bool { false }
  func isFurniture(_ element: HTMLElement) -> Bool {
    SignatureMark.isSignature(element) || element.tag == "div" && element.hasClass("sig")
  }
  var quotesLines: Bool { true }
}
