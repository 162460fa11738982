import ThreadModel

/// Reads a comment's part of a page by what it looks like: author, time, text, votes, marks of the moderation.
struct BlockReader {
  private let now: Timestamp?
  private(set) var defects: [ThreadDefect] = []

  init(now: Timestamp?) { self.now = now }

  /// What a format knows better than the general rules.
  struct Hints {
    /// The element of the comment's text.
    var body: HTMLElement?
    var author: Author?
    /// Elements that are no part of the text.
    var isFurniture: (HTMLElement) -> Bool = { _ in false }
  }

  mutating func record(of block: CommentBlock, id: String?, hints: Hints = Hints()) -> CommentRecord {
    var record = CommentRecord(id: id, text: "", line: block.line)
    let body = hints.body ?? Self.body(of: block)
    let time = BlockTime.read(block, outside: body, now: now)
    let author =
      hints.author.map { BlockAuthor(author: $0) } ?? BlockAuthor.read(block, outside: body, time: time)
    record.author = author.author
    if let ping = author.ping { record.flags.append(ping) }
    record.published = time?.timestamp
    record.publishedRaw = time?.text
    if let time, time.isUnreadable {
      defects.append(ThreadDefect(.unreadableTime(time.text), at: block.line.map { SourceLocation(line: $0) }))
    }
    let names = [author.element, time?.element].compactMap { $0.map { Self.container(of: $0, in: block) } }
    let notices = Set(block.elements.filter(Self.isNotice).map(\.index))
    let text = BlockBody(body.map { [$0] } ?? block.roots) { element in
      block.isNested(element) || hints.isFurniture(element) || Self.isFurniture(element) || names.contains(element)
        || notices.contains(element.index)
    }
    text.fill(&record)
    if body != nil { record.keepBlankBody() }
    record.score = Self.score(of: block, outside: body)
    if !notices.isEmpty { record.flags.append(.unapproved) }
    if let flag = Self.goneFlag(of: record.text) { record.flags.append(flag) }
    return record
  }

  // MARK: Text

  private static let bodies: [HTMLSelector] = [
    "[itemprop=text], [itemprop=commentText], [property$=text], [property=\"content:encoded\"]",
    """
    .comment-content, .comment_content, .commentcontent, .commentContent, .comment__content, .comment-text, \
    .comment_text, .commenttext, .commentText, .comment__text, .comment-copy, .comment-entry, .comment_entry, \
    .comment-message, .comment__message, .comment-body-text, .c-text, .c-content, .wpd-comment-text, .wc-comment-text
    """,
    ".comment-body, .comment_body, .commentbody, .commentBody, .comment__body, .comment-inner, .commententry",
    "section.comment, div.comment > .content, .message, .text, .body, .content, .entry-content, .entry, .texte",
    "[class$=__text], [class$=-text], [class$=_text], [class$=-content], [class$=__content], [class$=-body]",
    "blockquote.comment, p.comment",
  ]

  /// The marks of who and when; an element with one of them holds more than the text.
  private static let marks: HTMLSelector = """
    .fn, .vcard, .comment-author, .comment_author, .commentauthor, .comment-meta, .commentmetadata, \
    .comment-metadata, .comment-date, .comment_date, time[datetime], [itemprop=author], [itemprop=dateCreated]
    """

  /// The element that holds the text and nothing else; nil where no name says which it is.
  static func body(of block: CommentBlock) -> HTMLElement? {
    guard let page = block.roots.first?.document else { return nil }
    let marks = HTMLMatcher(marks, page)
    let marked = block.elements.filter { marks.matches($0) }.map(\.index)
    for selector in bodies {
      for element in block.all(selector) where !block.isRoot(element) {
        if CommentShells.count(marked, in: element) > 0 { continue }
        if element.size > 1 || element.first("img") != nil { return element }
      }
    }
    return nil
  }

  /// Furthest around a name or a time what holds nothing else of weight: `cite`, `.vcard`, a heading.
  private static func container(of element: HTMLElement, in block: CommentBlock) -> HTMLElement {
    var container = element
    for parent in element.ancestors {
      guard !block.isRoot(parent), parent.isPart(of: block.roots.first { element.isPart(of: $0) }), parent.size < 80
      else { break }
      let isName =
        switch parent.tag {
        case "cite", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "strong", "b", "em", "i", "a", "small", "span", "header",
          "footer":
          true
        default:
          parent.classes.contains { word in
            ["author", "vcard", "meta", "header", "info", "byline"].contains { word.lowercased().contains($0) }
          }
        }
      guard isName, parent.first("p, blockquote") == nil || parent.tag == "footer" || parent.tag == "header" else {
        break
      }
      container = parent
    }
    return container
  }

  /// Reply links, votes, pictures of the author: what templates put around the text.
  private static func isFurniture(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "form", "button", "nav", "input", "label": return true
    case "a", "span", "li", "small":
      if element.size <= 4, CommentWords.isControl(element) { return true }
    default: break
    }
    guard let range = element.valueRange(of: "class"), !range.isEmpty else { return false }
    return element.classes.contains { word in
      let word = word.lowercased()
      if furniture.contains(word) { return true }
      return word.hasPrefix("cld-") || word.hasPrefix("comment-action") || word.hasPrefix("comment-like")
        || word.hasPrefix("comment-vote") || word.hasPrefix("comment-rating") || word.hasPrefix("comment-reply")
        || word.hasPrefix("comment-edit") || word.hasPrefix("comment-report") || word.hasPrefix("sharedaddy")
        || word.contains("avatar") || word.contains("karma") || word.hasSuffix("-reply-link")
    }
  }

  private static let furniture: Set<String> = [
    "comment-author", "vcard", "comment-meta", "commentmetadata", "comment-metadata", "comment-date", "comment-time",
    "comment_date", "comment_meta", "reply", "says", "comment-awaiting-moderation", "comment-footer",
    "comment-header", "comment-info", "comment-links", "comment-permalink", "permalink", "edit-link", "likes",
    "rating", "votes", "vote", "voting", "replylink", "reply-link", "comment-share", "gravatar", "comment-number",
    "comment-num", "wpulike", "comments-rating", "report-comment", "repondre", "jp-relatedposts", "wpd-comment-footer",
  ]

  // MARK: Votes and moderation

  private static func score(of block: CommentBlock, outside body: HTMLElement?) -> Double? {
    guard
      let element = block.first(
        "[itemprop=upvoteCount], [property$=upvoteCount], .wpd-vote-result, .wc-vote-result", outside: body)
    else {
      return nil
    }
    let text = element["content"] ?? element["data-value"] ?? element.label
    return Double(PlainText.singleSpaced(text).replacing("\u{2212}", with: "-")).flatMap { $0.isFinite ? $0 : nil }
  }

  /// A short element that says that the comment waits for a moderator.
  private static func isNotice(_ element: HTMLElement) -> Bool {
    if element.hasClass("comment-awaiting-moderation") { return true }
    guard element.tag == "em" || element.tag == "i" || element.tag == "p" || element.tag == "small", element.size < 8
    else { return false }
    let text = element.text
    guard text.utf8.count < 240 else { return false }
    let words = Array(text.lowercased().utf8)
    return awaiting.contains { ByteSearch.occurs($0, in: words) }
  }

  private static let awaiting = CommentWords.awaiting.map { Array($0.utf8) }

  /// Whether the text is only a notice that there was one.
  static func goneFlag(of text: String) -> CommentFlag? {
    guard text.utf8.count < 120 else { return nil }
    let words = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
    return CommentWords.gone.first { $0.words == words }.flatMap { CommentFlag(rawValue: $0.flag) }
  }
}
