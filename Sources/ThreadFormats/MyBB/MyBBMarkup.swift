import ThreadModel

/// MyBB has an element `#post_N` a post (`div.post`, before 1.8 a `table`), the text in `.post_body#pid_N`.
struct MyBBMarkup: ForumMarkup {
  private let page: HTMLDocument
  private let now: Timestamp?

  static let titles: [HTMLSelector] = ["title"]

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    self.now = now
  }

  static func containers(of page: HTMLDocument) -> [HTMLElement] {
    let bodies = page.root.descendants.filter(isBody)
    return page.outermost { element in
      if AddressNumber.number(in: element.id, after: "deleted_post_") != nil { return true }
      guard AddressNumber.number(in: element.id, after: "post_") != nil else { return false }
      let next = bodies.partitioningIndex { $0.index > element.index }
      return next < bodies.count && element.contains(bodies[next])
    }
  }

  private static func isBody(_ element: HTMLElement) -> Bool {
    element.hasClass("post_body") || AddressNumber.number(in: element.id, after: "pid_") != nil
  }

  func posts() -> [ForumPost] {
    let ignored = Set(
      page.all("[id^=ignored_post_]").compactMap { AddressNumber.number(in: $0.id, after: "ignored_post_") })
    return Self.containers(of: page).map { element in
      let id = AddressNumber.number(in: element.id, after: "post_")
      var post = ForumPost(element: element, id: id ?? AddressNumber.number(in: element.id, after: "deleted_post_"))
      post.body = element.descendants.first(where: Self.isBody)
      post.author = author(of: element)
      post.time = time(of: element, outside: post.body)
      post.flags = flags(of: element)
      if let id, ignored.contains(id) { post.flags.append(.hidden) }
      return post
    }
  }

  private static let nameElements: [HTMLSelector] = [
    ".author_information .largetext", ".post_author .largetext", ".largetext", ".author_information strong",
    ".post_author strong",
  ]

  private func author(of element: HTMLElement) -> Author {
    for selector in Self.nameElements {
      guard let named = element.first(selector), !named.text.isEmpty else { continue }
      let link = named.first("a[href]") ?? named.closest("a[href]")
      return Author(
        name: named.label,
        userID: AddressNumber.number(in: link?["href"], behind: ["uid=", "user-"]))
    }
    return Author()
  }

  private func time(of element: HTMLElement, outside body: HTMLElement?) -> PostTime? {
    let isEditNote = { (part: HTMLElement) in part.hasClass("post_edit") || part.hasClass("edited_post") }
    if let date = element.first(".post_date") {
      let printed = date.label(skipping: isEditNote)
      // "Yesterday, 03:24 PM" has the day in the title of its first word.
      if let dated = date.first("span[title]"), !isEditNote(dated), let title = dated["title"] {
        let clock = printed.dropFirst(dated.label.count)
        if let time = PostTime.exact(title + clock, printed: printed, now: now) { return time }
      }
      if let time = PostTime.read(printed, now: now) { return time }
    }
    let isSkipped = { (part: HTMLElement) in part == body || isEditNote(part) || SignatureMark.isSignature(part) }
    return PostTime.search(in: element, skipping: isSkipped, now: now)
  }

  private func flags(of element: HTMLElement) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    let isPlaceholder = element.id?.hasPrefix("deleted_post_") ?? false
    if isPlaceholder || element.hasClass("deleted_post") { flags.append(.deleted) }
    if element.hasClass("unapproved_post") { flags.append(.unapproved) }
    if element.first(".post_edit").map({ !$0.label.isEmpty }) ?? false { flags.append(.edited) }
    return flags
  }

  // MARK: Quotes

  func isQuote(_ element: HTMLElement) -> Bool { element.tag == "blockquote" || VBulletinQuotes.isQuote(element) }

  func isCaption(_ element: HTMLElement) -> Bool {
    element.tag == "cite" && element.parent?.tag == "blockquote" || VBulletinQuotes.isCaption(element)
  }

  func isFurniture(_ element: HTMLElement) -> Bool {
    SignatureMark.isSignature(element)
      || element.tag == "div" && element.hasClass("title") && (element.parent?.hasClass("codeblock") ?? false)
  }

  func attribution(of quote: HTMLElement, siblings: PrecedingSiblings) -> Attribution {
    guard quote.tag == "blockquote" else { return VBulletinQuotes.attribution(of: quote) }
    guard let cite = quote.children.first(where: { $0.tag == "cite" }) else { return Attribution() }
    let source = cite.all("a[href]").lazy
      .compactMap { AddressNumber.number(in: $0["href"], behind: ["#pid", "pid="]) }.first
    guard let name = QuoteCaption.name(in: cite.text { $0.tag == "span" }) else { return Attribution(sourceID: source) }
    let split = QuoteCaption.splittingNumber(name)
    return Attribution(author: split.name, sourceID: source ?? split.number)
  }
}
