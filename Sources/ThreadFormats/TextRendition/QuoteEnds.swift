import ThreadModel

/// Tells where quotes end that a dump neither indents nor parts from the words that follow: behind the last line that
/// the quoted author wrote.
struct QuoteEnds {
  /// The lines that each author wrote in the comments so far.
  private var lines: [String: Set<String>] = [:]

  /// - Parameter isOpenEnded: for each of the record's quotes whether its end is a guess.
  mutating func settle(_ record: inout CommentRecord, _ isOpenEnded: [Bool]) {
    var own: [String] = []
    for place in record.quotes.indices where place < isOpenEnded.count && isOpenEnded[place] {
      if let rest = cut(&record.quotes[place]) { own.append(rest) }
    }
    if !own.isEmpty {
      if !record.text.isEmpty, record.text != CommentBody.blank { own.append(record.text) }
      record.text = own.joined(separator: "\n\n")
      for link in LinkScanner.links(in: record.text) where !record.links.contains(link) { record.links.append(link) }
    }
    guard let name = record.author.name else { return }
    for line in record.text.split(separator: "\n") { lines[name, default: []].insert(PlainText.singleSpaced(line)) }
  }

  /// Leaves in the quote what its author wrote, and returns the rest; nil where nothing or everything is the author's.
  private func cut(_ quote: inout Quote) -> String? {
    guard let written = quote.author.flatMap({ lines[$0] }) else { return nil }
    let all = quote.text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = all.firstIndex { !$0.isEmpty && !written.contains(PlainText.singleSpaced($0)) } ?? all.count
    guard end > 0, end < all.count else { return nil }
    quote.text = ArticleText.text(of: all[..<end])
    return ArticleText.text(of: all[end...])
  }
}
