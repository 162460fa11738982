import ThreadModel

/// XenForo 2 has an `article.message#js-post-N` a post, XenForo 1 an `li.message#post-N`; both name the author in
/// `data-author`.
struct XenForoMarkup: ForumMarkup {
  private let page: HTMLDocument
  private let now: Timestamp?

  static let titles: [HTMLSelector] = [".p-title-value", ".titleBar h1"]

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    self.now = now
  }

  static func messages(of page: HTMLDocument) -> [HTMLElement] {
    page.outermost { $0.hasClass("message") && number(of: $0) != nil }
  }

  private static func number(of element: HTMLElement) -> String? {
    AddressNumber.number(in: element.id, after: "js-post-") ?? AddressNumber.number(in: element.id, after: "post-")
      ?? AddressNumber.number(in: element["data-content"], after: "post-")
  }

  func posts() -> [ForumPost] { Self.messages(of: page).map(post) }

  private func post(_ element: HTMLElement) -> ForumPost {
    var post = ForumPost(element: element, id: Self.number(of: element))
    post.body = element.first(".bbWrapper") ?? element.first(".messageText")
    post.author = author(of: element, outside: post.body)
    post.time = time(of: element, outside: post.body)
    post.flags = flags(of: element)
    return post
  }

  private func author(of element: HTMLElement, outside body: HTMLElement?) -> Author {
    let outside = { (part: HTMLElement) in !(body.map { $0.contains(part) } ?? false) }
    let named = element.descendants.first { $0.hasClass("username") && outside($0) && !$0.label.isEmpty }
    var author = Author(name: element["data-author"].map { PlainText.singleSpaced($0) })
    if author.name?.isEmpty ?? true { author.name = named.map(\.label) }
    let account = element.descendants.first { $0["data-user-id"] != nil && outside($0) }
    author.userID = account?["data-user-id"].flatMap { $0 == "0" || $0.isEmpty ? nil : $0 }
    if author.userID == nil, let target = named?["href"] { author.userID = Self.account(in: target) }
    if element.first("[class*=username--staff], [class*=bannerStaff], [class*=userBanner--staff]") != nil {
      author.role = "staff"
    }
    return author
  }

  /// N in `members/NAME.N/`.
  private static func account(in address: String) -> String? {
    guard let start = address.firstRange(of: "members/")?.upperBound else { return nil }
    let segment = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let number = segment.split(separator: ".").last.map(String.init) ?? ""
    return AddressNumber.isNumber(number) ? number : nil
  }

  private func time(of element: HTMLElement, outside body: HTMLElement?) -> PostTime? {
    for marked in element.descendants {
      guard marked.tag == "time" || marked.hasClass("DateTime"), !(body.map { $0.contains(marked) } ?? false) else {
        continue
      }
      let printed = marked.label
      let time =
        PostTime.exact(marked["datetime"], printed: printed, now: now)
        ?? PostTime.epoch(marked["data-time"] ?? marked["data-timestamp"], printed: printed)
        ?? marked["title"].flatMap { PostTime.exact($0, printed: printed, now: now) }
        ?? PostTime.read(printed, now: now)
      if let time { return time }
    }
    return nil
  }

  private func flags(of element: HTMLElement) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    if element.hasClass("message--deleted") || element.hasClass("deleted")
      || element.first(".messageNotice--deleted") != nil
    {
      flags.append(.deleted)
    }
    if element.hasClass("message--moderated") || element.hasClass("moderated")
      || element.first(".messageNotice--moderated") != nil
    {
      flags.append(.unapproved)
    }
    if element.hasClass("is-ignored") || element.hasClass("ignored") { flags.append(.hidden) }
    if element.first(".message-lastEdit, .editDate") != nil { flags.append(.edited) }
    return flags
  }

  // MARK: Quotes

  func isQuote(_ element: HTMLElement) -> Bool {
    element.hasClass("bbCodeBlock--quote") || element.hasClass("bbCodeQuote")
  }

  func isCaption(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "div", "a", "header": break
    default: return false
    }
    return element.hasClass("bbCodeBlock-title") || element.hasClass("bbCodeBlock-expandLink")
      || element.hasClass("bbCodeBlock-sourceJump") || element.hasClass("quoteExpand")
      || element.hasClass("attribution")
  }

  func attribution(of quote: HTMLElement, siblings: PrecedingSiblings) -> Attribution {
    let caption = quote.descendants.prefix(8).first(where: isCaption)
    var author = (quote["data-quote"] ?? quote["data-author"]).map { PlainText.singleSpaced($0) }
    if author?.isEmpty ?? true { author = caption.flatMap { QuoteCaption.name(in: $0.label) } }
    let source =
      AddressNumber.number(in: quote["data-source"], after: "post: ")
      ?? caption?.all("a[href]").lazy
      .compactMap { AddressNumber.number(in: $0["href"], behind: ["#post-", "posts/", "id="]) }.first
    return Attribution(author: author, sourceID: source)
  }
}
