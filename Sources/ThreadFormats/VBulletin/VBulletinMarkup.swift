import ThreadModel

/// vBulletin 4 has an `li#post_N` a post, vBulletin 3 a `table#postN`; the text is in `#post_message_N` in both.
struct VBulletinMarkup: ForumMarkup {
  private let page: HTMLDocument
  private let now: Timestamp?

  static let titles: [HTMLSelector] = [
    ".threadtitle", "h1 .threadtitle", ".js-main-title", "#pagetitle h1", "td.navbar strong", ".navbar strong",
  ]

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    self.now = now
  }

  static func containers(of page: HTMLDocument) -> [HTMLElement] { page.outermost { number(of: $0) != nil } }

  private static func number(of element: HTMLElement) -> String? {
    switch element.tag {
    case "li": AddressNumber.number(in: element.id, after: "post_")
    case "table", "div":
      // `div#post_N` is vBulletin's only where its text is in it.
      AddressNumber.number(in: element.id, after: "post").flatMap { number in
        element.tag == "table" || element.descendants.contains { $0.id == "post_message_\(number)" } ? number : nil
      }
    default: nil
    }
  }

  func posts() -> [ForumPost] {
    let containers = Self.containers(of: page)
    return containers.isEmpty ? VBulletin5Posts(page: page, now: now).posts() : containers.map(post)
  }

  private func post(_ element: HTMLElement) -> ForumPost {
    var post = ForumPost(element: element, id: Self.number(of: element))
    post.body = element.descendants.first { $0.id?.hasPrefix("post_message_") ?? false }
    post.author = author(of: element, outside: post.body)
    post.time = time(of: element, outside: post.body)
    post.flags = flags(of: element, outside: post.body)
    return post
  }

  private static let nameElements: [HTMLSelector] = [
    ".bigusername", "a.username", "span.username", "strong.username", ".username", "[id^=postmenu_]",
  ]

  private func author(of element: HTMLElement, outside body: HTMLElement?) -> Author {
    for selector in Self.nameElements {
      guard let named = element.first(selector), !(body.map { $0.contains(named) } ?? false) else { continue }
      let name = PlainText.singleSpaced(named.textRuns { _ in false }.joined(separator: " "))
      guard !name.isEmpty else { continue }
      let link = named.tag == "a" ? named : named.first("a[href]") ?? named.closest("a[href]")
      return Author(
        name: name,
        userID: Self.account(in: link?["href"]))
    }
    // What is left of a deleted post has only a link.
    let link = element.descendants.first { part in
      part.tag == "a" && (part["href"].map { $0.contains("member.php") || $0.contains("members/") } ?? false)
        && !(body.map { $0.contains(part) } ?? false) && !part.text.isEmpty
    }
    return link.map { Author(name: $0.label, userID: Self.account(in: $0["href"])) } ?? Author()
  }

  private static func account(in address: String?) -> String? {
    AddressNumber.number(
      in: address, behind: ["userid=", "u=", "members/", "member.php?", "member.php/", "user-"])
  }

  private func time(of element: HTMLElement, outside body: HTMLElement?) -> PostTime? {
    let isSkipped = { (part: HTMLElement) in part == body || SignatureMark.isSignature(part) }
    if let date = element.first(".postdate, .date"), !(body.map { $0.contains(date) } ?? false),
      let time = PostTime.read(date.label, now: now)
    {
      return time
    }
    return PostTime.search(in: element, skipping: isSkipped, now: now)
  }

  private func flags(of element: HTMLElement, outside body: HTMLElement?) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    if element.hasClass("postbitdeleted") || element.hasClass("deleted") { flags.append(.deleted) }
    if element.hasClass("moderated") || element.hasClass("postbitmoderated") { flags.append(.unapproved) }
    if element.hasClass("postbitignored") || element.hasClass("ignored") { flags.append(.hidden) }
    // A table that names a post and shows no text of it is what vBulletin 3 leaves of deleted and ignored posts.
    if body == nil, flags.isEmpty { flags.append(element.tag == "table" ? .deleted : .hidden) }
    let isEditNote = { (part: HTMLElement) in
      part.hasClass("lastedited") && !part.text.isEmpty
        || part.tag == "em"
          && part.parent.map { $0.hasClass("smallfont") && $0.children.allSatisfy { $0 == part || $0.tag == "hr" } }
            ?? false
          && PrintedTime.first(in: part.text, now: now) != nil
    }
    if element.descendants.contains(where: { part in isEditNote(part) && !(body.map { $0.contains(part) } ?? false) }) {
      flags.append(.edited)
    }
    return flags
  }

  // MARK: Quotes

  func isQuote(_ element: HTMLElement) -> Bool { VBulletinQuotes.isQuote(element) }
  func isCaption(_ element: HTMLElement) -> Bool { VBulletinQuotes.isCaption(element) }

  func isFurniture(_ element: HTMLElement) -> Bool {
    SignatureMark.isSignature(element) || element.hasClass("lastedited") || element.hasClass("bbcode_description")
  }

  func attribution(of quote: HTMLElement, siblings: PrecedingSiblings) -> Attribution {
    VBulletinQuotes.attribution(of: quote)
  }
}
