/// Quotes without names: `blockquote` and lines that begin with `>`.
struct PlainQuotes: QuoteMarkup {
  var quotesLines: Bool { true }
  func isCaption(_ element: HTMLElement) -> Bool { false }
  func isFurniture(_ element: HTMLElement) -> Bool { false }
  func attribution(of quote: HTMLElement, siblings: PrecedingSiblings) -> Attribution { Attribution() }
}
