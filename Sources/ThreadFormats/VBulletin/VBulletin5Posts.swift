import ThreadModel

/// Posts of vBulletin 5: `li.b-post[data-node-id]`, comments on a post nested in it as items of the same kind.
struct VBulletin5Posts {
  let page: HTMLDocument
  let now: Timestamp?

  static func items(of page: HTMLDocument) -> [HTMLElement] {
    page.all("[data-node-id]").filter { isPost($0) && AddressNumber.isNumber($0["data-node-id"] ?? "") }
  }

  private static func isPost(_ element: HTMLElement) -> Bool {
    element.hasClass("b-post") || element.hasClass("b-comment")
  }

  func posts() -> [ForumPost] {
    var enclosing = EnclosingElements()
    return Self.items(of: page).map { element in
      let id = element["data-node-id"] ?? ""
      var post = ForumPost(element: element, id: id)
      if let around = enclosing.enclose(element, id: id) {
        post.parent = .id(around)
        post.parentEvidence = .nesting
      }
      let own = element.descendants { $0 != element && Self.isPost($0) }
      post.body = own.first { $0.hasClass("js-post__content-text") || $0.hasClass("js-comment__content-text") }
      post.author = author(own, of: element)
      post.time = time(own, of: element)
      post.flags = flags(own, of: element)
      return post
    }
  }

  private func author(_ own: [HTMLElement], of element: HTMLElement) -> Author {
    let card = own.first { $0["data-vbnamecard"] != nil && !$0.label.isEmpty }
    let named = card ?? own.first { $0.hasClass("author") && !$0.label.isEmpty }
    var author = Author(name: named.map(\.label))
    author.userID = [card?["data-vbnamecard"], element["data-node-userid"]].compactMap { $0 }.first { $0 != "0" }
    return author
  }

  private func time(_ own: [HTMLElement], of element: HTMLElement) -> PostTime? {
    for marked in own where marked.tag == "time" {
      if let time = PostTime.of(marked, now: now) { return time }
    }
    return PostTime.epoch(element["data-node-publishdate"], printed: "")
  }

  private func flags(_ own: [HTMLElement], of element: HTMLElement) -> [CommentFlag] {
    var flags: [CommentFlag] = []
    if element.hasClass("js-post__deleted") || element.hasClass("b-post--deleted") { flags.append(.deleted) }
    if element.hasClass("js-post__unapproved") || element.hasClass("b-post--unapproved") { flags.append(.unapproved) }
    if own.contains(where: { $0.hasClass("b-post__edit-info") && !$0.label.isEmpty }) { flags.append(.edited) }
    return flags
  }
}
