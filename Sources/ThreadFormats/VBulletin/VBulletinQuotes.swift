/// Quotes of vBulletin 4 (`.bbcode_quote`) and 3 (a table below "Quote:"), which outlive their forum: other software
/// that took its posts over prints them as they were.
enum VBulletinQuotes {
  static func isQuote(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "td": element.hasClass("alt2")
    default: element.hasClass("bbcode_quote")
    }
  }

  static func isCaption(_ element: HTMLElement) -> Bool {
    guard element.tag == "div" else { return false }
    return element.hasClass("bbcode_postedby") || element.hasClass("smallfont") || isOldCaption(element)
  }

  static func attribution(of quote: HTMLElement) -> Attribution {
    guard
      let caption = quote.descendants.prefix(12).first(where: { $0.hasClass("bbcode_postedby") || isOldCaption($0) })
    else { return Attribution() }
    let source = caption.all("a[href]").lazy
      .compactMap { AddressNumber.number(in: $0["href"], behind: ["#post", "#pid", "pid=", "p="]) }.first
    let name = caption.first("strong").map(\.label) ?? QuoteCaption.name(in: caption.label)
    guard let name, !name.isEmpty else { return Attribution(sourceID: source) }
    let split = QuoteCaption.splittingNumber(name)
    return Attribution(author: split.name, sourceID: source ?? split.number)
  }

  /// "Originally Posted by NAME" is a `div` before the `div` in italics that has the text.
  private static func isOldCaption(_ element: HTMLElement) -> Bool {
    guard element.tag == "div", let cell = element.parent, isQuote(cell), cell.tag == "td" else { return false }
    let parts = cell.children.prefix(2)
    return parts.count == 2 && parts.first == element && parts.last?.tag == "div"
      && (parts.last?["style"]?.contains("italic") ?? false)
  }
}
