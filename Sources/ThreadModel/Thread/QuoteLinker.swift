/// Finds the comment that each quote repeats.
///
/// By id first, then by author and contained text, then by text alone, then in the article; where the text as a whole
/// stands nowhere, as people leave lines out and mend links, by its longest line. Time and memory are linear
/// in the thread: all wanted passages are looked for in one pass over its texts, and a passage is given up after
/// `patience` places that begin like it and go on otherwise.
struct QuoteLinker {
  private let records: [CommentRecord]
  private let ids: [String]
  private let indexOfID: [String: Int]
  private let rootIDs: Set<String>
  private let names: NameIndex
  private var passages = PassageIndex()

  private static let patience = 256
  /// A quote of fewer words is not looked for without an author, but for the comment that is answered and the article:
  /// "yes" stands everywhere.
  private static let fewestTellingWords = 2
  /// The same for words that the named author did not write, which may be somebody else's all the same.
  private static let fewestWordsOfAnother = 4
  /// The same for a line that stands for the whole quote.
  private static let fewestWordsOfLine = 6

  init(flat: FlatThread, ids: [String], indexOfID: [String: Int], names: NameIndex) {
    records = flat.records
    self.ids = ids
    self.indexOfID = indexOfID
    rootIDs = flat.rootIDs
    self.names = names
    for index in records.indices {
      for quote in records[index].quotes where quote.sourceID == nil {
        let author = quote.author.flatMap(names.number(of:))
        passages.want(Passage(quote.text), by: author)
        if let line = Self.longestLine(of: quote) { passages.want(line, by: author) }
      }
    }
    guard !passages.isEmpty else { return }
    for index in records.indices {
      passages.add(records[index].text, number: index, by: names.names(of: index))
    }
    let article = (flat.article.title ?? "") + "\n" + flat.article.text
    passages.add(article, number: articleNumber, by: [])
  }

  private var articleNumber: Int { records.count }

  /// The quotes of a record, each with its source where one is found and with the evidence for it.
  ///
  /// - Parameter parent: the record that this one is known to answer; preferred as the source of its quotes.
  func linkedQuotes(of index: Int, answering parent: Int?) -> LinkedQuotes {
    var linked = LinkedQuotes(quotes: records[index].quotes)
    for place in linked.quotes.indices {
      let source =
        linked.quotes[place].sourceID == nil
        ? findText(of: &linked.quotes[place], from: index, answering: parent) : followID(of: &linked.quotes[place])
      linked.sources.append(source)
    }
    return linked
  }

  private func followID(of quote: inout Quote) -> Int? {
    guard let id = quote.sourceID else { return nil }
    guard let source = indexOfID[id] else {
      quote.evidence = rootIDs.contains(id) ? .article : .notFound
      return nil
    }
    quote.evidence = .markup
    if quote.author == nil { quote.author = records[source].author.shownName }
    return source
  }

  private func findText(of quote: inout Quote, from index: Int, answering parent: Int?) -> Int? {
    let passage = Passage(quote.text)
    if let source = find(passage, of: &quote, from: index, answering: parent, mayBeAnothers: true) { return source }
    if isInArticle(passage) {
      quote.evidence = .article
      return nil
    }
    if let line = Self.longestLine(of: quote) {
      // A line by somebody else than the named author would be too little.
      if let source = find(line, of: &quote, from: index, answering: parent, mayBeAnothers: quote.author == nil) {
        return source
      }
      if isInArticle(line) {
        quote.evidence = .article
        return nil
      }
    }
    quote.evidence = .notFound
    return nil
  }

  /// The longest line of a quote of several, where it has enough words to stand for them all.
  private static func longestLine(of quote: Quote) -> Passage? {
    guard quote.text.utf8.contains(10) else { return nil }
    let lines = quote.text.split(separator: "\n")
    guard lines.count > 1, let longest = lines.max(by: { $0.utf8.count < $1.utf8.count }) else { return nil }
    let passage = Passage(String(longest))
    return passage.wordCount >= fewestWordsOfLine ? passage : nil
  }

  private func find(
    _ passage: Passage, of quote: inout Quote, from index: Int, answering parent: Int?, mayBeAnothers: Bool
  ) -> Int? {
    if let name = quote.author.flatMap(names.number(of:)),
      let source = source(of: passage, by: name, from: index, answering: parent, fewestWords: 1)
    {
      quote.sourceID = ids[source]
      quote.evidence = .attribution
      return source
    }
    guard mayBeAnothers else { return nil }
    let fewest = quote.author == nil ? Self.fewestTellingWords : Self.fewestWordsOfAnother
    if let source = source(of: passage, by: nil, from: index, answering: parent, fewestWords: fewest) {
      quote.sourceID = ids[source]
      quote.evidence = .text
      if quote.author == nil { quote.author = records[source].author.shownName }
      return source
    }
    return nil
  }

  /// The answered record where it has the passage, else the last one before `index` that has it, else the first after.
  private func source(
    of passage: Passage, by name: Int?, from index: Int, answering parent: Int?, fewestWords: Int
  ) -> Int? {
    let places = passages.candidates(for: passage, by: name)
    var steps = Self.patience
    if let parent {
      var place = places.partitioningIndex { $0.text >= parent }
      while place < places.count, places[place].text == parent, steps > 0 {
        if passages.holds(passage, at: places[place], steps: &steps) { return parent }
        place += 1
      }
    }
    guard passage.wordCount >= fewestWords else { return nil }
    var before = places.partitioningIndex { $0.text >= index } - 1
    while before >= 0, steps > 0 {
      if passages.holds(passage, at: places[before], steps: &steps) { return Int(places[before].text) }
      before -= 1
    }
    var after = places.partitioningIndex { $0.text > index }
    while after < places.count, places[after].text < articleNumber, steps > 0 {
      if passages.holds(passage, at: places[after], steps: &steps) { return Int(places[after].text) }
      after += 1
    }
    return nil
  }

  private func isInArticle(_ passage: Passage) -> Bool {
    let places = passages.candidates(for: passage, by: nil)
    var steps = Self.patience
    var place = places.partitioningIndex { $0.text >= articleNumber }
    while place < places.count, steps > 0 {
      if passages.holds(passage, at: places[place], steps: &steps) { return true }
      place += 1
    }
    return false
  }
}

/// The quotes of one record with the records they were found in.
struct LinkedQuotes {
  var quotes: [Quote]
  /// For each quote the index of the quoted record, nil where it was not found.
  var sources: [Int?] = []
}
