import ThreadModel

/// The texts that conditions look at, for one comment. Made on demand.
struct CommentViews {
  private let thread: CommentThread
  private let node: Int

  init(of node: Int, in thread: CommentThread) {
    self.thread = thread
    self.node = node
  }

  /// The text that patterns see before normalisation: as in the comment, but own words without their links.
  func visible(_ view: View) -> String? {
    guard let text = thread.text(of: view, at: node) else { return nil }
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
    for quote in thread.comments[node].quotes {
      end += quote.text.utf8.count
      if offset <= end { return quote.author }
      end += 1
    }
    return nil
  }

  /// The original text at a byte range of a view; a range that cuts a scalar shows replacement characters.
  func text(of view: View, in range: Range<Int>) -> String {
    guard let original = thread.text(of: view, at: node) else { return "" }
    let bytes = original.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(decoding: bytes[start..<bytes.index(start, offsetBy: range.count)], as: UTF8.self)
  }
}
