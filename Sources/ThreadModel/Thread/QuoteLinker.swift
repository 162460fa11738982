/// Finds the comment that each quote repeats, and the comment that a text addresses by name.
///
/// By id first, then by author and contained text, then by text alone, then in the article.
struct QuoteLinker {
  private let records: [CommentRecord]
  private let ids: [String]
  private let indexOfID: [String: Int]
  private let article: FoldedText
  private let recordsOfName: [String: [Int]]
  private var folded: [Int: FoldedText] = [:]

  /// How far back a quote without a known author is looked for: bounds the work on a page of nothing but quotes.
  private static let reach = 2000

  init(flat: FlatThread, ids: [String], indexOfID: [String: Int]) {
    records = flat.records
    self.ids = ids
    self.indexOfID = indexOfID
    article = FoldedText((flat.article.title ?? "") + "\n" + flat.article.text)
    var recordsOfName: [String: [Int]] = [:]
    for (index, record) in flat.records.enumerated() {
      for name in Set([record.author.name, record.author.handle].compactMap { $0.map(Self.key) }) {
        recordsOfName[name, default: []].append(index)
      }
    }
    self.recordsOfName = recordsOfName
  }

  private static func key(_ name: String) -> String { FoldedText(name).words }

  /// The quotes of a record, each with its source where one is found and with the evidence for it.
  mutating func linkedQuotes(of index: Int) -> [Quote] {
    var quotes = records[index].quotes
    for position in quotes.indices { link(&quotes[position], from: index) }
    return quotes
  }

  private mutating func link(_ quote: inout Quote, from index: Int) {
    if let id = quote.sourceID {
      quote.evidence = indexOfID[id] == nil ? .notFound : .markup
      if quote.author == nil, let source = indexOfID[id] { quote.author = records[source].author.shownName }
      return
    }
    let passage = FoldedText(quote.text)
    if let author = quote.author, let own = recordsOfName[Self.key(author)],
      let source = nearest(own, to: index, containing: passage)
    {
      quote.sourceID = ids[source]
      quote.evidence = .attribution
    } else if quote.author == nil, let source = nearest(neighbours(of: index), to: index, containing: passage) {
      quote.sourceID = ids[source]
      quote.evidence = .text
      quote.author = records[source].author.shownName
    } else {
      quote.evidence = article.contains(passage) ? .article : .notFound
    }
  }

  /// The last candidate before `index` that has the passage, else the first after it.
  private mutating func nearest(
    _ candidates: some BidirectionalCollection<Int>, to index: Int, containing passage: FoldedText
  ) -> Int? {
    guard !passage.isEmpty else { return nil }
    for candidate in candidates.reversed() where candidate < index && has(candidate, passage) { return candidate }
    for candidate in candidates where candidate > index && has(candidate, passage) { return candidate }
    return nil
  }

  private func neighbours(of index: Int) -> Range<Int> {
    max(0, index - Self.reach)..<min(records.count, index + Self.reach)
  }

  private mutating func has(_ index: Int, _ passage: FoldedText) -> Bool {
    if let known = folded[index] { return known.contains(passage) }
    let text = FoldedText(records[index].text)
    folded[index] = text
    return text.contains(passage)
  }

  /// The latest earlier record of the author whom the text addresses at its start: `@NAME`, `NAME,` or `NAME:`.
  func addressedRecord(of index: Int) -> Int? {
    guard let name = Self.addressee(of: records[index].text) else { return nil }
    guard let candidates = recordsOfName[Self.key(name)] else { return nil }
    let own = records[index].author.identity
    return candidates.last { $0 < index && records[$0].author.identity != own }
  }

  private static func addressee(of text: String) -> String? {
    let start = text.prefix(80)
    if start.first == "@" {
      let name = start.dropFirst().prefix { !$0.isWhitespace && $0 != "," && $0 != ":" }
      return name.isEmpty ? nil : String(name)
    }
    guard let mark = start.firstIndex(where: { $0 == "," || $0 == ":" || $0 == "\n" }), start[mark] != "\n" else {
      return nil
    }
    return String(start[..<mark])
  }
}
