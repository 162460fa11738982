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
      case .code: CodeScanner.code(in: comment.text)
      case .links: comment.links.joined(separator: "\n")
      case .author: Self.names(of: comment.author)
      case .title: article.title
      case .parent: tree.parent(of: node).map { comments[$0].text }
      case .thread: wordsAbove(node)
      case .raw: comment.raw ?? comment.text
      }
    return text?.isEmpty == true ? nil : text
  }

  /// Bytes of the `thread` view. Without a bound, the views of a chain of replies would grow with its square.
  package static let reachUpwards = 20_000

  private func wordsAbove(_ node: Int) -> String {
    var words = ""
    var next = tree.parent(of: node)
    while let above = next, words.utf8.count < Self.reachUpwards {
      if !words.isEmpty { words += "\n" }
      words += comments[above].text.prefix(bytes: Self.reachUpwards - words.utf8.count)
      next = tree.parent(of: above)
    }
    return words
  }

  private static func names(of author: Author) -> String {
    let handle = author.handle == author.name ? nil : author.handle
    return [author.name, handle].compactMap { $0 }.joined(separator: "\n")
  }
}

extension String {
  /// The beginning of the text, cut between two scalars so that it has at most `count` bytes.
  package func prefix(bytes count: Int) -> Substring {
    guard utf8.count > count else { return self[...] }
    var end = utf8.index(startIndex, offsetBy: max(0, count))
    while end > startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
    return self[..<end]
  }
}
