import ThreadModel

/// `.crawler-post#post_N` for crawlers, `article#post_N[data-post-id]` in browsers. Quotes name post and topic, and
/// count posts as the ids do.
struct DiscourseMarkup: ForumMarkup {
  private let page: HTMLDocument
  private let now: Timestamp?
  /// Quotes of other topics are no quotes of these posts.
  private let topic: String?

  static let titles: [HTMLSelector] = ["#topic-title h1", "[itemprop=headline]", "h1"]

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    self.now = now
    topic =
      page.first("[data-topic-id]")?["data-topic-id"]
      ?? (page.first("link[rel=canonical]")?["href"] ?? page.first("meta[property=\"og:url\"]")?["content"])
      .flatMap(Self.topic)
  }

  /// N in `/t/SLUG/N` and `/t/SLUG/N/17`.
  private static func topic(in address: String) -> String? {
    guard let start = address.firstRange(of: "/t/")?.upperBound else { return nil }
    let path = address[start...].prefix { $0 != "?" && $0 != "#" }
    return path.split(separator: "/").first { AddressNumber.isNumber($0) }.map(String.init)
  }

  static func containers(of page: HTMLDocument) -> [HTMLElement] {
    page.outermost { element in
      if element.hasClass("crawler-post") { return true }
      return AddressNumber.number(in: element.id, after: "post_") != nil && element["data-post-id"] != nil
    }
  }

  /// From `#post_N`; the pages of before 2020 print the number only.
  private static func number(of element: HTMLElement) -> String? {
    if let number = AddressNumber.number(in: element.id, after: "post_") { return number }
    let position = element.first("[itemprop=position]")
    let number = (position?["content"] ?? position?.text ?? "").drop { $0 == "#" }
    return AddressNumber.isNumber(number) ? String(number) : nil
  }

  func posts() -> [ForumPost] { Self.containers(of: page).map(post) }

  private func post(_ element: HTMLElement) -> ForumPost {
    var post = ForumPost(element: element, id: Self.number(of: element))
    let isCrawlers = element.hasClass("crawler-post")
    post.body = isCrawlers ? element.first(".post") : element.first(".cooked")
    let outside = { (part: HTMLElement) in !(post.body.map { $0.contains(part) } ?? false) }
    post.author = isCrawlers ? crawlersAuthor(of: element) : author(of: element)
    post.time = time(of: element, outside)
    post.score = score(of: element, outside)
    post.flags = flags(of: element)
    return post
  }

  private func crawlersAuthor(of element: HTMLElement) -> Author {
    guard let creator = element.first(".creator, [itemprop=author]") else { return Author() }
    let named = creator.first("[itemprop=name]") ?? creator
    var author = Author(name: named.label)
    author.handle = (creator.first("a[href]") ?? named.closest("a[href]"))?["href"].flatMap(Self.handle)
    if author.handle == author.name { author.handle = nil }
    return author
  }

  private func author(of element: HTMLElement) -> Author {
    let names = element.first(".names, .topic-meta-data")
    let card = (names ?? element).first("a[data-user-card]")
    var author = Author(handle: card?["data-user-card"], userID: element["data-user-id"])
    let shown = names?.first(".full-name a, .first a, .username a") ?? card
    author.name = shown.map(\.label).flatMap { $0.isEmpty ? nil : $0 } ?? author.handle
    if author.handle == author.name { author.handle = nil }
    let frame = element.parent ?? element
    if frame.hasClass("topic-owner") { author.role = "op" }
    let isStaff = names?.descendants.contains { ["staff", "admin", "moderator"].contains(where: $0.hasClass) } ?? false
    if isStaff { author.role = "staff" }
    return author
  }

  private static func handle(in address: String) -> String? {
    guard let start = address.firstRange(of: "/u/")?.upperBound else { return nil }
    let name = PlainText.urlDecoded(address[start...].prefix { $0 != "/" && $0 != "?" })
    return name.isEmpty ? nil : name
  }

  private func time(of element: HTMLElement, _ outside: (HTMLElement) -> Bool) -> PostTime? {
    for marked in element.descendants where marked.tag == "time" || marked.hasClass("relative-date") {
      guard outside(marked), marked["itemprop"] != "dateModified" else { continue }
      let time =
        PostTime.epoch(marked["data-time"], printed: marked.label)
        ?? PostTime.of(marked, now: now)
      if let time { return time }
    }
    return nil
  }

  private func score(of element: HTMLElement, _ outside: (HTMLElement) -> Bool) -> Double? {
    let likes = element.descendants.first { part in
      (part.hasClass("post-likes") || part.hasClass("like-count")) && outside(part)
    }
    guard let number = likes?.text.prefix(while: \.isNumber) else { return nil }
    return Int(number).map(Double.init)
  }

  private func flags(of element: HTMLElement) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    let frame = element.parent ?? element
    if element.hasClass("deleted") || frame.hasClass("deleted") { flags.append(.deleted) }
    if element.hasClass("post-hidden") || frame.hasClass("post-hidden") { flags.append(.hidden) }
    return flags
  }

  // MARK: Quotes

  func isQuote(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "aside": element.hasClass("quote")
    case "blockquote": !(element.parent.map { $0.tag == "aside" && $0.hasClass("quote") } ?? false)
    default: false
    }
  }

  func isCaption(_ element: HTMLElement) -> Bool {
    element.tag == "div" && element.hasClass("title")
      && (element.parent.map { $0.tag == "aside" && $0.hasClass("quote") } ?? false)
  }

  /// Previews of linked pages, what a picture in a lightbox prints about itself, links from elsewhere to the post.
  func isFurniture(_ element: HTMLElement) -> Bool {
    element.tag == "aside" && element.hasClass("onebox")
      || element.tag == "div"
        && (element.hasClass("crawler-linkback-list") || element.hasClass("cooked-selection-barrier")
          || element.hasClass("meta") && (element.parent?.hasClass("lightbox") ?? false))
  }

  func attribution(of quote: HTMLElement, siblings: PrecedingSiblings) -> Attribution {
    guard quote.tag == "aside" else { return Attribution() }
    var author = quote["data-username"].flatMap { $0.isEmpty ? nil : $0 }
    if author == nil { author = quote.children.first(where: isCaption).flatMap { QuoteCaption.name(in: $0.label) } }
    guard let number = quote["data-post"], AddressNumber.isNumber(number) else { return Attribution(author: author) }
    let quoted = quote["data-topic"]
    let isHere = quoted == nil || quoted == topic || topic == nil
    return Attribution(author: author, sourceID: isHere ? number : "\(quoted ?? "")/\(number)")
  }
}
