extension CommentThread {
  /// The original text of a view of a comment: what the byte offsets of a `Hit` count in. Nil where it is empty.
  ///
  /// Several quotes, links or names are joined by line feeds.
  package func text(of view: View, at node: Int) -> String? {
    let comment = comments[node]
    let text: String? =
      switch view {
      case .body: comment.text
      case .quote: comment.quotes.map(\.text).joined(separator: "\n")
      case .links: comment.links.joined(separator: "\n")
      case .author: Self.names(of: comment.author)
      case .title: article.title
      case .parent: tree.parent(of: node).map { comments[$0].text }
      case .raw: comment.raw ?? comment.text
      }
    return text?.isEmpty == true ? nil : text
  }

  private static func names(of author: Author) -> String {
    let handle = author.handle == author.name ? nil : author.handle
    return [author.name, handle].compactMap { $0 }.joined(separator: "\n")
  }
}
