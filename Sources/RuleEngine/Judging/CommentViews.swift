import ThreadModel

/// The texts that conditions look at, for one comment. Made on demand.
struct CommentViews {
  private let thread: CommentThread
  private let node: Int

  init(of node: Int, in thread: CommentThread) {
    self.thread = thread
    self.node = node
  }

  /// Bytes that are looked at of texts that many comments share, so that a long one is not read once a reply.
  static let reach = CommentThread.reachUpwards

  /// The text that patterns see before normalisation: as in the comment, but own words without links and program text.
  func visible(_ view: View) -> String? {
    guard let text = thread.text(of: view, at: node) else { return nil }
    switch view {
    case .body: return Self.ownWords(text)
    case .parent: return Self.ownWords(String(text.prefix(bytes: Self.reach)))
    case .thread: return Self.ownWords(text)
    case .title: return String(text.prefix(bytes: Self.reach))
    case .quote, .code, .links, .author, .raw: return text
    }
  }

  /// `text` with every byte of a link or a block of program text replaced by a space, so that offsets stay.
  static func ownWords(_ text: String) -> String {
    let links = LinkScanner.ranges(in: text)
    let blocks = CodeScanner.blocks(in: text)
    guard !links.isEmpty || !blocks.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for range in links + blocks {
      for index in range where bytes[index] != 0x0A { bytes[index] = UInt8(ascii: " ") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  var quotes: [Quote] { thread.comments[node].quotes }

  /// The quote at a byte offset of the quote view.
  func quote(at offset: Int) -> Quote? { Self.quote(at: offset, in: thread.comments[node]) }

  static func quote(at offset: Int, in comment: Comment) -> Quote? {
    var end = 0
    for quote in comment.quotes {
      end += quote.text.utf8.count
      if offset <= end { return quote }
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
