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
    let tagline = entry.children.first { $0.hasClass("tagline") } ?? entry
    let named = tagline.first("a.author")
    post.author.name = (element["data-author"] ?? named?.label).flatMap { $0.isEmpty ? nil : $0 }
    post.author.userID = element["data-author-fullname"].flatMap { $0.isEmpty ? nil : $0 }
    if let named {
      if named.hasClass("submitter") { post.author.role = "op" }
      if named.hasClass("moderator") { post.author.role = "moderator" }
      if named.hasClass("admin") { post.author.role = "staff" }
    }
    for marked in tagline.all("time") {
      if marked.hasClass("edited-timestamp") {
        post.flags.append(.edited)
      } else if post.time == nil {
        post.time = PostTime.of(marked, now: now)
      }
    }
    post.score = score(in: tagline)
    post.body = entry.first(".usertext-body .md") ?? entry.first(".md")
    if element.hasClass("deleted") { post.flags.append(.deleted) }
    if element.hasClass("spam") { post.flags.append(.spam) }
    if element.hasClass("stickied") { post.flags.append(.pinned) }
  }

  /// Three scores are printed (disliked, as it is, liked), and the one as it is counts.
  private func score(in tagline: HTMLElement) -> Double? {
    guard let printed = tagline.first(".score.unvoted") ?? tagline.first(".score") else { return nil }
    if let title = printed["title"], let score = Int(title) { return Double(score) }
    return RedditScore.read(printed.label)
  }
}
