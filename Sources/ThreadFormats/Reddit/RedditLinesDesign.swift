import ThreadModel

/// www.reddit.com of 2018 to 2023: comments side by side, class names that mean nothing, one line for each ancestor.
struct RedditLinesDesign {
  let page: HTMLDocument
  let now: Timestamp?

  func posts() -> [ForumPost] {
    page.outermost { $0.tag == "div" && RedditPageReader.fullName($0.id) != nil }.map { element in
      let id = RedditPageReader.fullName(element.id)
      var post = ForumPost(element: element, id: id)
      claimParent(&post, id)
      fill(&post)
      return post
    }
  }

  /// The last line that is not the comment's own belongs to the parent; without lines "level N" says how deep it is.
  private func claimParent(_ post: inout ForumPost, _ id: String?) {
    var parent: String?
    var ownLine = false
    for line in post.element.all("i.threadline") {
      guard let owner = line.parent?.classes.lazy.compactMap(RedditPageReader.fullName).first else { continue }
      if owner == id { ownLine = true } else { parent = owner }
    }
    if ownLine || parent != nil {
      post.parent = parent.map { .id($0) } ?? .topLevel
      post.parentEvidence = .nesting
      return
    }
    for span in post.element.all("span") {
      let words = span.text.split(separator: " ")
      if words.count == 2, words[0] == "level", let level = Int(words[1]), (1...1_000_000).contains(level) {
        post.parent = level == 1 ? .topLevel : .depth(level - 1)
        return
      }
    }
    post.parent = .topLevel
  }

  private func fill(_ post: inout ForumPost) {
    post.body = post.element.first("[data-test-id=comment], [data-testid=comment]")
    let body = post.body
    for part in post.element.descendants {
      guard !(body.map { $0.contains(part) || $0 == part } ?? false) else { continue }
      if part.tag == "a" {
        readLink(part, &post)
      } else if part.tag == "span", post.score == nil {
        let text = part.text
        if text.utf8.count < 24, text.hasSuffix("points") || text.hasSuffix("point") {
          post.score = RedditScore.read(text)
        }
        if text == "Stickied comment" { post.flags.append(.pinned) }
      } else if body == nil, part.tag == "p" || part.tag == "div" {
        // "Comment deleted by user" and "Comment removed by moderator" stand where the body was.
        let text = part.textRuns { _ in false }.first ?? ""
        if text.hasPrefix("Comment deleted") || text.hasPrefix("Comment removed") {
          if post.flags.isEmpty { post.flags.append(text.hasPrefix("Comment deleted") ? .deleted : .removed) }
        }
      }
    }
  }

  private func readLink(_ link: HTMLElement, _ post: inout ForumPost) {
    if link.id?.hasPrefix("CommentTopMeta--Created") ?? false || link["data-testid"] == "comment_timestamp" {
      if post.time == nil { post.time = PostTime.read(PlainText.singleSpaced(link.text), now: now) }
    } else if post.author.name == nil, let target = link["href"],
      let start = target.firstRange(of: "/user/")?.upperBound
    {
      let text = PlainText.singleSpaced(link.text)
      guard !text.isEmpty else { return }
      let name = target[start...].prefix { $0 != "/" && $0 != "?" }
      post.author.name = name.isEmpty ? text : PlainText.urlDecoded(name)
      if link.hasClass("submitter") { post.author.role = "op" }
    }
  }
}
