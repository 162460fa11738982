import ThreadModel

/// phpBB 3 has a `div.post#pN` a post; phpBB 2 and the table styles of phpBB 3 have rows without ids, and an `a` of
/// that name beside the author.
struct PhpBBMarkup: ForumMarkup {
  private let page: HTMLDocument
  private let now: Timestamp?

  static let titles: [HTMLSelector] = [
    "h2.topic-title", "h1.topic-title", "h2.topictitle", "a.maintitle", "a.titles", "h1.page-title", "#page-body h2",
  ]

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    self.now = now
  }

  func posts() -> [ForumPost] {
    let divisions = Self.divisions(of: page)
    if !divisions.isEmpty { return divisions.map(post) }
    return PhpBBTables(authors: Self.authorsInTables(of: page), now: now).posts()
  }

  // MARK: phpBB 3

  /// `div.post#pN` with a body: `.postbody` in prosilver, `.content` or `.post-body` elsewhere.
  static func divisions(of page: HTMLDocument) -> [HTMLElement] {
    page.outermost { element in
      element.hasClass("post") && number(of: element) != nil
        && element.descendants.contains { $0.hasClass("postbody") || isBody($0) }
    }
  }

  private static func number(of element: HTMLElement) -> String? {
    AddressNumber.number(in: element.id, after: "p") ?? AddressNumber.number(in: element.id, after: "post")
  }

  private static func isBody(_ element: HTMLElement) -> Bool {
    (element.hasClass("content") || element.hasClass("post-content") || element.hasClass("entry-content"))
      && element.tag == "div"
  }

  private func post(_ element: HTMLElement) -> ForumPost {
    var post = ForumPost(element: element, id: Self.number(of: element))
    post.body = element.descendants.first(where: Self.isBody) ?? element.first(".postbody")
    post.flags = flags(of: element)
    // Instead of a deleted post's text there is a notice of who deleted it.
    if post.flags.contains(.deleted), !(post.body.map(Self.isBody) ?? true) { post.body = nil }
    post.author = author(of: element, outside: post.body)
    post.time = time(of: element, outside: post.body)
    return post
  }

  private static let names: HTMLSelector = ".username, .username-coloured"

  private func author(of element: HTMLElement, outside body: HTMLElement?) -> Author {
    let places = [element.first(".author"), element.first(".postprofile"), element.first(".post-header"), element]
    for place in places.compactMap({ $0 }) {
      let named = place.descendants.first { named in
        (named.matches(Self.names) || Self.isProfile(named) && !named.label.isEmpty)
          && !(body.map { $0.contains(named) } ?? false)
      }
      guard let named else { continue }
      let name = named.label
      guard !name.isEmpty else { continue }
      let link = named.tag == "a" ? named : named.closest("a[href]")
      return Author(name: name, userID: AddressNumber.number(in: link?["href"], behind: ["u=", "/u"]))
    }
    return Author(name: element.first(".author strong").map(\.label))
  }

  private static func isProfile(_ element: HTMLElement) -> Bool {
    guard element.tag == "a", let target = element["href"] else { return false }
    return target.contains("mode=viewprofile") || AddressNumber.number(in: target, after: "/u") != nil
  }

  private func time(of element: HTMLElement, outside body: HTMLElement?) -> PostTime? {
    let isSkipped = { (part: HTMLElement) in part == body || part.hasClass("signature") || part.hasClass("postprofile")
    }
    if let marked = element.first("time[datetime]"), !(body.map { $0.contains(marked) } ?? false),
      let time = PostTime.of(marked, now: now)
    {
      return time
    }
    for place in [element.first(".author"), element.first(".post-date"), element].compactMap({ $0 }) {
      if let time = PostTime.search(in: place, skipping: isSkipped, now: now) { return time }
    }
    guard let author = element.first(".author") else { return nil }
    // "by NAME » Today": what stands behind the name.
    let printed = author.label.split(separator: "»").last.map { PlainText.singleSpaced($0) } ?? ""
    return PostTime.read(printed, now: now)
  }

  private func flags(of element: HTMLElement) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    let notices = element.all(".post-notice")
    if element.hasClass("deleted") || notices.contains(where: { $0.hasClass("deleted") }) { flags.append(.deleted) }
    if element.hasClass("unapproved") || notices.contains(where: { $0.hasClass("unapproved") }) {
      flags.append(.unapproved)
    }
    if element.hasClass("ignore") || element.first(".ignore, [id^=post_hidden]") != nil { flags.append(.hidden) }
    if element.descendants.contains(where: {
      $0.hasClass("notice") && PrintedTime.first(in: $0.label, now: now) != nil
    }) {
      flags.append(.edited)
    }
    return flags
  }

  // MARK: phpBB 2

  /// `span.name` with `a[name=N]` in it, or `b.postauthor`.
  static func authorsInTables(of page: HTMLDocument) -> [HTMLElement] {
    page.outermost { element in
      element.hasClass("postauthor") || element.hasClass("name") && PhpBBTables.anchor(in: element) != nil
    }
  }

  // MARK: Quotes

  func isQuote(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "blockquote": true
    case "td": element.hasClass("quote")
    case "div": element.hasClass("quotecontent")
    case "dd": element.parent?.hasClass("quote") ?? false
    default: false
    }
  }

  func isCaption(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "cite": isInQuote(element.parent)
    case "span": element.hasClass("genmed") && element.parent?.tag == "td"
    case "div": element.hasClass("quotetitle")
    case "dt": element.parent?.hasClass("quote") ?? false
    default: false
    }
  }

  /// `blockquote > cite` or `blockquote > div > cite`.
  private func isInQuote(_ parent: HTMLElement?) -> Bool {
    parent?.tag == "blockquote" || parent?.tag == "div" && parent?.parent?.tag == "blockquote"
  }

  func isFurniture(_ element: HTMLElement) -> Bool {
    SignatureMark.isSignature(element)
      || element.tag == "div" && (element.hasClass("notice") || element.hasClass("clear"))
      || element.tag == "ul" && element.hasClass("post-buttons") || element.hasClass("back2top")
      || element.tag == "p" && (element.hasClass("author") || element.hasClass("post-notice"))
      || element.tag == "span" && element.hasClass("gensmall")
      || element.tag == "p" && (element.parent?.hasClass("codebox") ?? false)
      || element.tag == "dt" && (element.parent?.hasClass("codebox") ?? false)
  }

  func attribution(of quote: HTMLElement, siblings: PrecedingSiblings) -> Attribution {
    guard let caption = caption(of: quote, siblings) else { return Attribution() }
    let isBesideName = { (part: HTMLElement) in
      part.hasClass("responsive-hide") || part["data-post-id"] != nil
    }
    let link = caption.first("a[data-post-id]")
    let source =
      link?["data-post-id"]
      ?? caption.all("a[href]").lazy.compactMap { AddressNumber.number(in: $0["href"], behind: ["#p", "p="]) }.first
    if let profile = caption.descendants.first(where: Self.isProfile) {
      return Attribution(author: profile.label, sourceID: source)
    }
    return Attribution(author: QuoteCaption.name(in: caption.label(skipping: isBesideName)), sourceID: source)
  }

  private func caption(of quote: HTMLElement, _ siblings: PrecedingSiblings) -> HTMLElement? {
    switch quote.tag {
    case "blockquote":
      // `blockquote > div > cite`, or without the `div`.
      for child in quote.children.prefix(2) {
        if child.tag == "cite" { return child }
        if child.tag == "div", let cite = child.children.first, cite.tag == "cite" { return cite }
      }
      return nil
    case "td": return quote.parent.flatMap { siblings.before($0) }?.first(".genmed")
    default: return siblings.before(quote).flatMap { isCaption($0) ? $0 : nil }
    }
  }

  /// phpBB 2 parts the signature from the text by a line of underscores.
  func withoutSignature(_ text: String) -> String { PhpBBTables.withoutSignature(text) }
}
