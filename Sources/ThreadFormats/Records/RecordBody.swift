import ThreadModel

/// The parts of a comment's body: own words, quotes, links.
struct RecordBody {
  var text = ""
  /// With the quotes; nil where there are none.
  var raw: String?
  var quotes: [Quote] = []
  var links: [String] = []

  func fill(_ record: inout CommentRecord) {
    record.text = text
    record.raw = raw
    record.quotes = quotes
    record.links = links
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
