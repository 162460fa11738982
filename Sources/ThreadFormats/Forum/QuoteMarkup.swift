/// How a site marks up whose words stand in a post.
protocol QuoteMarkup: Sendable {
  /// Whether the element holds words of somebody else.
  func isQuote(_ element: HTMLElement) -> Bool
  /// Whether the element only says whose words stand in the quote beside or around it.
  func isCaption(_ element: HTMLElement) -> Bool
  /// Whether the element is in the body and nobody's words: signatures, edit notes, controls.
  func isFurniture(_ element: HTMLElement) -> Bool
  /// Whom the quote names, and the post if the markup names that too.
  func attribution(of quote: HTMLElement, siblings: PrecedingSiblings) -> Attribution
  /// Whether lines that begin with `>` are quotes.
  var quotesLines: Bool { get }
  /// Where the own words end in a text without quotes, for sites that put signatures into the same element.
  func withoutSignature(_ text: String) -> String
}

extension QuoteMarkup {
  func isQuote(_ element: HTMLElement) -> Bool { element.tag == "blockquote" }
  func isCaption(_ element: HTMLElement) -> Bool { element.tag == "cite" && element.parent?.tag == "blockquote" }
  func isFurniture(_ element: HTMLElement) -> Bool { SignatureMark.isSignature(element) }
  var quotesLines: Bool { false }
  func withoutSignature(_ text: String) -> String { text }

  func attribution(of quote: HTMLElement, siblings: PrecedingSiblings) -> Attribution {
    guard let cite = quote.children.first(where: { $0.tag == "cite" }) else { return Attribution() }
    return Attribution(author: QuoteCaption.name(in: cite.label))
  }
}
