import ThreadModel

/// The parts of a comment's body: own words, quotes, links.
struct CommentBody {
  var text = ""
  /// With the quotes; nil where there are none.
  var raw: String?
  var quotes: [Quote] = []
  var links: [String] = []

  /// What a body that is there and shows nothing is kept as, apart from one that is missing, which is "".
  static let blank = " "

  func fill(_ record: inout CommentRecord) {
    record.text = text
    record.raw = raw
    record.quotes = quotes
    record.links = links
    record.keepBlankBody()
  }

  /// `addresses` first, then what the text prints and no address has in it.
  static func links(_ addresses: [String], in text: String) -> [String] {
    var seen: Set<String> = []
    var links = addresses.filter { seen.insert($0).inserted }
    let known = links
    for link in LinkScanner.links(in: text) where !seen.contains(link) {
      // A shortened or schemeless print of an address is not a second link.
      if known.count <= 50, known.contains(where: { $0.contains(link) }) { continue }
      links.append(link)
    }
    return links
  }
}

extension CommentRecord {
  /// Whether the record has neither words nor quotes.
  var saysNothing: Bool { quotes.isEmpty && (text.isEmpty || text == CommentBody.blank) }

  /// To be called where the body is there: a blank one is told from a missing one, unless the comment is gone.
  mutating func keepBlankBody() {
    guard text.isEmpty, quotes.isEmpty, !flags.contains(.deleted), !flags.contains(.removed) else { return }
    text = CommentBody.blank
  }
}
