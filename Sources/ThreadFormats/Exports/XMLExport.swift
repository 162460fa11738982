/// What the XML exports have in common.
enum XMLExport {
  /// How much of an input is looked at to tell its format.
  private static let reach = 1 << 16

  /// The first bytes of a document that begins like XML, if need be behind a few stray characters; nil for all else.
  static func head(of document: InputDocument) -> [UInt8]? {
    let start = document.text.utf8.drop { $0 <= 32 }
    guard let tag = start.prefix(8).firstIndex(of: UInt8(ascii: "<")) else { return nil }
    let head = Array(start[tag...].prefix(reach))
    if ByteSearch.starts(head.span, at: 0, with: "<?xml") { return head }
    // What is no XML declaration has at most one mark before it.
    return start.distance(from: start.startIndex, to: tag) < 2 ? head : nil
  }

  static func head(_ head: [UInt8], has word: StaticString) -> Bool { ByteSearch.first(word, in: head.span) != nil }
}
