import ThreadModel

/// The body of a post: own words, quotes (outer ones before those nested in them), links.
struct PostBody<Markup: QuoteMarkup> {
  private let body: HTMLElement
  private let markup: Markup
  private let starts: Set<Int>

  /// - Parameter starts: where posts begin; one that lies in the body is no part of it.
  init(_ body: HTMLElement, _ markup: Markup, besides starts: Set<Int>) {
    self.body = body
    self.markup = markup
    self.starts = starts
  }

  func fill(_ record: inout CommentRecord) {
    var own = markup.withoutSignature(body.text(skipping: isNotOwnText))
    let (marked, addresses) = quotesAndAddresses()
    record.quotes = marked
    if markup.quotesLines {
      let split = QuotedLines.split(own)
      own = split.own
      record.quotes += split.quotes
    }
    if own.isEmpty && record.quotes.isEmpty { own = pictures() }
    record.text = own
    if !record.quotes.isEmpty { record.raw = body.text(skipping: isFurniture) }
    record.links = CommentBody.links(addresses, in: own)
    record.keepBlankBody()
  }

  private func isNotOwnText(_ element: HTMLElement) -> Bool {
    markup.isQuote(element) || markup.isCaption(element) || isFurniture(element)
  }

  private func isFurniture(_ element: HTMLElement) -> Bool {
    markup.isFurniture(element) || starts.contains(element.index)
  }

  /// One walk: quotes, and where the links of the own words lead.
  private func quotesAndAddresses() -> ([Quote], [String]) {
    var quotes: [Quote] = []
    var addresses: [String] = []
    var siblings = PrecedingSiblings()
    var foreignEnd = 0
    var openQuotes: [Int] = []
    var walk = HTMLDescendants(of: body)
    while let element = walk.next() {
      siblings.visit(element)
      if isFurniture(element) {
        walk.leave(element)
      } else if markup.isQuote(element) {
        while let end = openQuotes.last, end <= element.index { openQuotes.removeLast() }
        openQuotes.append(Int(element.node.subtreeEnd))
        foreignEnd = max(foreignEnd, Int(element.node.subtreeEnd))
        let text = element.text(skipping: isNotOwnText)
        guard !text.isEmpty else { continue }
        let attribution = markup.attribution(of: element, siblings: siblings)
        quotes.append(
          Quote(
            author: attribution.author, text: text, sourceID: attribution.sourceID, nesting: openQuotes.count - 1))
      } else if markup.isCaption(element) {
        foreignEnd = max(foreignEnd, Int(element.node.subtreeEnd))
      } else if element.tag == "a", element.index >= foreignEnd, let target = element["href"],
        target.hasPrefix("http://") || target.hasPrefix("https://")
      {
        addresses.append(target)
      }
    }
    return (quotes, addresses)
  }

  /// What stands for a post that says nothing: the addresses of its pictures and films.
  private func pictures() -> String {
    var addresses: [String] = []
    for element in body.descendants(skipping: isFurniture) {
      guard ["img", "iframe", "video", "source", "embed"].contains(element.tag), addresses.count < 20,
        let address = element["src"], !address.hasPrefix("data:"), address.utf8.count < 500,
        !address.isEmpty, !addresses.contains(address)
      else { continue }
      addresses.append(address)
    }
    return addresses.joined(separator: "\n")
  }
}
