import ThreadModel

/// old.reddit.com: `div.thing.comment` with its own part in `div.entry` and its replies in `div.child`.
struct RedditOldDesign {
  let page: HTMLDocument
  let now: Timestamp?

  func posts() -> [ForumPost] {
    var enclosing = EnclosingElements()
    var posts: [ForumPost] = []
    for element in page.root.descendants where element.hasClass("thing") && element.hasClass("comment") {
      guard let id = RedditPageReader.fullName(element["data-fullname"]) else { continue }
      var post = ForumPost(element: element, id: id)
      post.parent = enclosing.enclose(element, id: id).map { .id($0) } ?? .topLevel
      post.parentEvidence = .nesting
      if let entry = element.children.first(where: { $0.hasClass("entry") }) { fill(&post, from: entry, of: element) }
      posts.append(post)
    }
    return posts
  }

  private func fill(_ post: inout ForumPost, from entry: HTMLElement, of element: HTMLElement) {
    let own = Self.own(entry)
    let tagline = own.first { $0.hasClass("tagline") }.map(Self.own) ?? own
    let named = tagline.first { $0.tag == "a" && $0.hasClass("author") }
    post.author.name = (element["data-author"] ?? named?.label).flatMap { $0.isEmpty ? nil : $0 }
    post.author.userID = element["data-author-fullname"].flatMap { $0.isEmpty ? nil : $0 }
    if let named {
      if named.hasClass("submitter") { post.author.role = "op" }
      if named.hasClass("moderator") { post.author.role = "moderator" }
      if named.hasClass("admin") { post.author.role = "staff" }
    }
    for marked in tagline where marked.tag == "time" {
      if marked.hasClass("edited-timestamp") {
        post.flags.append(.edited)
      } else if post.time == nil {
        post.time = PostTime.of(marked, now: now)
      }
    }
    post.score = score(in: tagline)
    let marked = own.lazy.filter { $0.hasClass("usertext-body") }.flatMap(Self.own).first { $0.hasClass("md") }
    post.body = marked ?? own.first { $0.hasClass("md") }
    if element.hasClass("deleted") { post.flags.append(.deleted) }
    if element.hasClass("spam") { post.flags.append(.spam) }
    if element.hasClass("stickied") { post.flags.append(.pinned) }
  }

  /// What is in the element and in no comment that lies in it.
  private static func own(_ element: HTMLElement) -> [HTMLElement] { element.descendants { $0.hasClass("thing") } }

  /// Three scores are printed (disliked, as it is, liked), and the one as it is counts.
  private func score(in tagline: [HTMLElement]) -> Double? {
    let scores = tagline.filter { $0.hasClass("score") }
    guard let printed = scores.first(where: { $0.hasClass("unvoted") }) ?? scores.first else { return nil }
    if let title = printed["title"], let score = Int(title) { return Double(score) }
    return RedditScore.read(printed.label)
  }
}
