import ThreadModel

/// SMF has a `div.post_wrapper` a post: `.poster` beside `.postarea`, the text in `.inner#msg_N`.
struct SMFMarkup: ForumMarkup {
  private let page: HTMLDocument
  private let now: Timestamp?

  static let titles: [HTMLSelector] = ["#top_subject", "[id^=subject_] a", "title"]

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    self.now = now
  }

  static func wrappers(of page: HTMLDocument) -> [HTMLElement] { page.outermost { $0.hasClass("post_wrapper") } }

  static func body(of post: HTMLElement) -> HTMLElement? {
    post.descendants.first { AddressNumber.number(in: $0.id, after: "msg_") != nil }
  }

  func posts() -> [ForumPost] { Self.wrappers(of: page).map(post) }

  private func post(_ element: HTMLElement) -> ForumPost {
    var post = ForumPost(element: element)
    post.body = Self.body(of: element)
    post.id =
      AddressNumber.number(in: post.body?.id, after: "msg_")
      ?? element.descendants.lazy.compactMap { AddressNumber.number(in: $0.id, after: "subject_") }.first
    post.author = author(of: element)
    post.time = time(of: element, outside: post.body)
    post.flags = flags(of: element)
    return post
  }

  private func author(of element: HTMLElement) -> Author {
    guard let poster = element.first(".poster") else { return Author() }
    let heading = poster.first("h4") ?? poster
    let profiles = heading.all("a[href*=\"action=profile\"]").filter { !$0.label.isEmpty }
    let named = profiles.first
    var author = Author(name: (named ?? heading).label)
    if author.name?.isEmpty ?? true { author.name = nil }
    author.userID = AddressNumber.number(in: named?["href"], behind: ["u="])
    if poster.first("[class*=threadstarter], [class*=topic_starter]") != nil { author.role = "op" }
    return author
  }

  private static let timePlaces: [HTMLSelector] = [
    ".keyinfo .smalltext", ".postinfo .smalltext", ".postinfo", ".keyinfo",
  ]

  private func time(of element: HTMLElement, outside body: HTMLElement?) -> PostTime? {
    let isSkipped = { (part: HTMLElement) in
      part == body || part.hasClass("poster") || part.hasClass("modified") || part.hasClass("moderatorbar")
        || SignatureMark.isSignature(part)
    }
    for place in Self.timePlaces {
      for found in element.all(place).prefix(4) where !isSkipped(found) {
        if let time = PostTime.search(in: found, skipping: isSkipped, now: now) { return time }
      }
    }
    return PostTime.search(in: element, skipping: isSkipped, now: now)
  }

  private func flags(of element: HTMLElement) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    let frame = element.parent?["class"] ?? ""
    if frame.contains("approvebg") || frame.contains("approvetbg") { flags.append(.unapproved) }
    if element.first("[id$=_ignored_prompt]") != nil { flags.append(.hidden) }
    if element.first(".modified").map({ !$0.label.isEmpty }) ?? false { flags.append(.edited) }
    return flags
  }

  // MARK: Quotes

  func isQuote(_ element: HTMLElement) -> Bool { element.tag == "blockquote" }

  func isCaption(_ element: HTMLElement) -> Bool {
    element.hasClass("quoteheader") || element.hasClass("quotefooter")
      || element.tag == "cite" && element.parent?.tag == "blockquote"
  }

  func isFurniture(_ element: HTMLElement) -> Bool {
    SignatureMark.isSignature(element) || element.tag == "div" && element.hasClass("codeheader")
  }

  /// SMF 2.0 has the caption before the `blockquote`, SMF 2.1 in a `cite` in it.
  func attribution(of quote: HTMLElement, siblings: PrecedingSiblings) -> Attribution {
    let before = siblings.before(quote).flatMap { $0.hasClass("quoteheader") ? $0 : nil }
    guard let caption = before ?? quote.children.first(where: { $0.tag == "cite" }) else { return Attribution() }
    let source = caption.all("a[href]").lazy
      .compactMap { AddressNumber.number(in: $0["href"], behind: ["#msg", "msg=", ".msg"]) }.first
    return Attribution(author: QuoteCaption.name(in: caption.label), sourceID: source)
  }
}
