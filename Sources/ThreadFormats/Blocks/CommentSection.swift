/// The part of a page where its comments are.
enum CommentSection {
  private static let names: Set<String> = [
    "comments", "comment", "commentlist", "comment-list", "comments-list", "comments-area", "comments-section",
    "comments-wrapper", "comment-section", "commentsection", "commentform", "respond", "comment-respond",
    "comments-title", "kommentare", "commentaires", "comentarios", "komentarze", "disqus_thread", "forum",
    "comment-wrapper", "pings", "pinglist", "trackbacks", "js-comment", "field--type-comment",
  ]

  /// An element whose text is not the article's: a list of comments, or one of them.
  static func isComments(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "body", "html", "main": return false
    default: break
    }
    if let id = element.id?.lowercased() {
      if names.contains(id) || id.hasPrefix("comment-") || id.hasPrefix("li-comment-") { return true }
    }
    return element.classes.contains { names.contains($0.lowercased()) }
  }
}
