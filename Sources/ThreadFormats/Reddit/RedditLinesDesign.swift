import ThreadModel

/// www.reddit.com of 2018 to 2023: comments side by side, class names that mean nothing, one line for each ancestor.
struct RedditLinesDesign {
  let page: HTMLDocument
  let now: Timestamp?

  func posts() -> [ForumPost] {
    // The last comment met at each level, for comments without lines.
    var path: [String] = []
    return page.outermost { $0.tag == "div" && RedditPageReader.fullName($0.id) != nil }.map { element in
      let id = RedditPageReader.fullName(element.id) ?? ""
      var post = ForumPost(element: element, id: id, parent: .topLevel, parentEvidence: .nesting)
      let lines = owners(of: element)
      let ancestors = lines.filter { $0 != id }
      let level = lines.isEmpty ? (printedLevel(of: element) ?? 1) - 1 : ancestors.count
      if let parent = ancestors.last ?? (lines.isEmpty ? path.prefix(level).last : nil) { post.parent = .id(parent) }
      path = Array(path.prefix(level)) + [id]
      fill(&post)
      return post
    }
  }

  /// Whose lines stand before the comment: its ancestors', outermost first, then its own.
  private func owners(of element: HTMLElement) -> [String] {
    element.all("i.threadline").compactMap { line in
      line.parent?.classes.lazy.compactMap { RedditPageReader.fullName($0) }.first
    }
  }

  /// N in "level N", from 1.
  private func printedLevel(of element: HTMLElement) -> Int? {
    for span in element.all("span") {
      let words = span.firstTextRun?.split(separator: " ") ?? []
      if words.count == 2, words[0] == "level", let level = Int(words[1]), (1...10_000).contains(level) { return level }
    }
    return nil
  }

  private func fill(_ post: inout ForumPost) {
    post.body = post.element.first("[data-test-id=comment], [data-testid=comment]")
    let body = post.body
    for part in post.element.descendants {
      guard !(body.map { $0.contains(part) || $0 == part } ?? false) else { continue }
      if part.tag == "a" {
        readLink(part, &post)
      } else if part.tag == "span", post.score == nil, part.size < 40 {
        let text = part.text
        if text.utf8.count < 24, text.hasSuffix("points") || text.hasSuffix("point") {
          post.score = RedditScore.read(text)
        }
        if text == "Stickied comment" { post.flags.append(.pinned) }
      } else if body == nil, part.tag == "p" || part.tag == "div" {
        // "Comment deleted by user" and "Comment removed by moderator" stand where the body was.
        let text = part.firstTextRun ?? ""
        if text.hasPrefix("Comment deleted") || text.hasPrefix("Comment removed") {
          if post.flags.isEmpty { post.flags.append(text.hasPrefix("Comment deleted") ? .deleted : .removed) }
        }
      }
    }
  }

  private func readLink(_ link: HTMLElement, _ post: inout ForumPost) {
    if link.id?.hasPrefix("CommentTopMeta--Created") ?? false || link["data-testid"] == "comment_timestamp" {
      if post.time == nil { post.time = PostTime.read(link.label, now: now) }
    } else if post.author.name == nil, let target = link["href"],
      let start = target.firstRange(of: "/user/")?.upperBound
    {
      let text = link.label
      guard !text.isEmpty else { return }
      let name = target[start...].prefix { $0 != "/" && $0 != "?" }
      post.author.name = name.isEmpty ? text : PlainText.urlDecoded(name)
      if link.hasClass("submitter") { post.author.role = "op" }
    }
  }
}
