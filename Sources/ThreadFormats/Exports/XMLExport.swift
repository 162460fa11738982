/// What the XML exports have in common.
enum XMLExport {
  /// How much of an input is looked at to tell its format.
  private static let reach = 1 << 16

  /// The first bytes of a document that begins like XML, if need be behind a few stray characters; nil for all else.
  static func head(of document: InputDocument) -> [UInt8]? {
    let start = document.text.utf8.drop { $0 <= 32 }
    guard let tag = start.prefix(16).firstIndex(of: UInt8(ascii: "<")) else { return nil }
    return Array(start[tag...].prefix(reach))
  }

  static func head(_ head: [UInt8], has word: StaticString) -> Bool { ByteSearch.first(word, in: head.span) != nil }
}
