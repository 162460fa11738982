import ThreadModel

/// The texts that conditions look at, for one comment. Made on demand.
struct CommentViews {
  private let thread: CommentThread
  private let node: Int

  init(of node: Int, in thread: CommentThread) {
    self.thread = thread
    self.node = node
  }

  private var comment: Comment { thread.comments[node] }

  /// The text that spans of this view point into; nil where there is nothing to look at.
  func original(_ view: View) -> String? {
    let text: String? =
      switch view {
      case .body: comment.text
      case .quote: comment.quotes.isEmpty ? nil : comment.quotes.map(\.text).joined(separator: "\n")
      case .links: comment.links.isEmpty ? nil : comment.links.joined(separator: "\n")
      case .author: Self.names(of: comment.author)
      case .title: thread.article.title
      case .parent: thread.tree.parent(of: node).map { thread.comments[$0].text }
      case .raw: comment.raw ?? comment.text
      }
    return text?.isEmpty == true ? nil : text
  }

  /// The text that patterns see before normalisation: as `original`, but own words without their links.
  func visible(_ view: View) -> String? {
    guard let text = original(view) else { return nil }
    return view == .body || view == .parent ? Self.withoutLinks(text) : text
  }

  /// `text` with every byte of a link replaced by a space, so that offsets stay.
  static func withoutLinks(_ text: String) -> String {
    let links = LinkScanner.ranges(in: text)
    guard !links.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for link in links { for index in link { bytes[index] = UInt8(ascii: " ") } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whom the quoted words at a byte offset of the quote view belong to.
  func quotedAuthor(at offset: Int) -> String? {
    var end = 0
    for quote in comment.quotes {
      end += quote.text.utf8.count
      if offset <= end { return quote.author }
      end += 1
    }
    return nil
  }

  private static func names(of author: Author) -> String? {
    var names = [author.name, author.handle, author.realName].compactMap { $0 }
    if names.count > 1, names[1] == names[0] { names.remove(at: 1) }
    return names.isEmpty ? nil : names.joined(separator: "\n")
  }
}
