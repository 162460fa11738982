import ThreadModel

/// www.reddit.com since 2023: `shreddit-comment` elements that say all about themselves in attributes.
struct ShredditDesign {
  let page: HTMLDocument
  let now: Timestamp?

  func posts() -> [ForumPost] {
    var enclosing = EnclosingElements()
    var posts: [ForumPost] = []
    for element in page.root.descendants where element.tag == "shreddit-comment" {
      let id = RedditPageReader.fullName(element["thingid"])
      var post = ForumPost(element: element, id: id)
      let around = enclosing.enclose(element, id: id ?? "")
      claimParent(&post, around)
      post.author.name = element["author"].flatMap { $0.isEmpty ? nil : $0 }
      post.score = element["score"].flatMap { Int($0) }.map(Double.init)
      fill(&post)
      if element["is-comment-deleted"] != nil || post.author.name == "[deleted]" { post.flags.append(.deleted) }
      if element["is-stickied"] != nil || element["stickied"] != nil { post.flags.append(.pinned) }
      posts.append(post)
    }
    return posts
  }

  private func claimParent(_ post: inout ForumPost, _ around: String?) {
    if let parent = RedditPageReader.fullName(post.element["parentid"]) ?? around.flatMap(RedditPageReader.fullName) {
      post.parent = .id(parent)
      if post.element["parentid"] == nil { post.parentEvidence = .nesting }
    } else if let depth = post.element["depth"].flatMap({ Int($0) }), (1...1_000_000).contains(depth) {
      post.parent = .depth(depth)
    } else {
      post.parent = .topLevel
    }
  }

  /// Only its direct children are its own: replies are children too.
  private func fill(_ post: inout ForumPost) {
    for child in post.element.children where child.tag != "shreddit-comment" {
      switch child["slot"] {
      case "comment": post.body = child
      case "commentMeta", "commentAvatar":
        for part in child.descendants(skipping: { $0.tag == "shreddit-comment" }) {
          if part.tag == "time" || part.tag == "faceplate-timeago", post.time == nil {
            let stamp = part["datetime"] ?? part["ts"]
            post.time = PostTime.exact(stamp, printed: part.label, now: now)
          }
          if part.hasClass("text-author") || part.tag == "shreddit-comment-author-modifier-icon" && part["is-op"] != nil
          {
            post.author.role = "op"
          }
        }
      default: break
      }
    }
    if post.time == nil {
      post.time = PostTime.exact(post.element["created"] ?? post.element["created-timestamp"], printed: "", now: now)
    }
  }
}
