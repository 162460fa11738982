import ThreadModel

/// The text of a comment in a page: own words, quotes, links.
struct BlockBody {
  private let roots: [HTMLElement]
  private let isSkipped: (HTMLElement) -> Bool

  /// - Parameters:
  ///   - roots: where the text is.
  ///   - isSkipped: elements that are no part of it.
  init(_ roots: [HTMLElement], skipping isSkipped: @escaping (HTMLElement) -> Bool = { _ in false }) {
    self.roots = roots
    self.isSkipped = isSkipped
  }

  func fill(_ record: inout CommentRecord) {
    let parts = parts()
    let own = text { isSkipped($0) || Self.isQuote($0) || Self.isAttribution($0) }
    let words = Self.without(parts.attributions, Self.withoutVerb(own))
    let (rest, quotedLines) = QuotedLines.split(words) { parts.code.contains(String($0)) }
    record.text = rest
    record.quotes = parts.quotes + quotedLines
    if !record.quotes.isEmpty { record.raw = Self.withoutVerb(text(skipping: isSkipped)) }
    if record.text.isEmpty, record.quotes.isEmpty {
      record.text = parts.pictures.isEmpty ? parts.links.joined(separator: " ") : parts.pictures.joined(separator: " ")
    }
    record.links = CommentBody.links(parts.links, in: record.text)
  }

  private func text(skipping isSkipped: (HTMLElement) -> Bool) -> String {
    roots.map { $0.text(skipping: isSkipped) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A template that puts `says:` behind the name leaves it at the start of the text.
  private static func withoutVerb(_ text: String) -> String {
    guard let end = text.firstIndex(of: "\n"), text[..<end].utf8.count < 40, PrintedAuthor.isOnlyVerb(text[..<end])
    else { return text }
    return String(ArticleText.text(of: text[end...].split(separator: "\n", omittingEmptySubsequences: false)[...]))
  }

  // MARK: Quotes and links

  static func isQuote(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "blockquote": true
    case "div", "aside": element.hasClass("quote") || element.hasClass("quoted") || element.hasClass("bbcode_quote")
    default: false
    }
  }

  /// The line above a quote that names its author, where it has an element of its own.
  private static func isAttribution(_ element: HTMLElement) -> Bool {
    element.hasClass("quote-author") || element.hasClass("quote_author") || element.hasClass("quoteheader")
      || element.hasClass("quote-header") || element.hasClass("quote-title")
  }

  private struct Parts {
    var quotes: [Quote] = []
    var links: [String] = []
    /// Lines of the own words that only name the author of the quote behind them.
    var attributions: Set<String> = []
    /// Lines of code, in which `>` is no quote.
    var code: Set<String> = []
    /// What stands for the pictures of a comment that has no words.
    var pictures: [String] = []
  }

  /// One walk over everything that is not skipped.
  private func parts() -> Parts {
    var parts = Parts()
    for root in roots {
      var quoteEnd = 0
      var codeEnd = 0
      var place = root.index
      while place < Int(root.node.subtreeEnd) {
        let element = HTMLElement(document: root.document, index: place)
        if element.node.kind == .element {
          if element != root, isSkipped(element) {
            place = Int(element.node.subtreeEnd)
            continue
          }
          if Self.isQuote(element) {
            add(quote: element, in: root, to: &parts)
            quoteEnd = max(quoteEnd, Int(element.node.subtreeEnd))
          } else if place >= quoteEnd {
            add(element, to: &parts)
            if element.tag == "pre", place >= codeEnd {
              for line in element.text.split(separator: "\n") { parts.code.insert(String(line)) }
              codeEnd = Int(element.node.subtreeEnd)
            }
          }
        }
        place += 1
      }
    }
    return parts
  }

  private func add(_ element: HTMLElement, to parts: inout Parts) {
    if element.tag == "a", let target = element["href"], Self.isAddress(target), !element.hasClass("mention") {
      parts.links.append(target)
    } else if element.tag == "img" || element.tag == "video" || element.tag == "iframe", parts.pictures.count < 20 {
      if let alternative = element["alt"], !alternative.isEmpty {
        parts.pictures.append(alternative)
      } else if let source = element["src"], Self.isAddress(source) {
        parts.pictures.append(source)
      }
    }
  }

  static func isAddress(_ target: String) -> Bool {
    target.hasPrefix("http://") || target.hasPrefix("https://") || target.hasPrefix("//")
  }

  private static func without(_ attributions: Set<String>, _ text: String) -> String {
    guard !attributions.isEmpty else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var kept: [Substring] = []
    for line in lines where !attributions.contains(PlainText.singleSpaced(line)) {
      // What is taken out leaves one blank line and not two.
      if line.isEmpty, kept.last?.isEmpty ?? true { continue }
      kept.append(line)
    }
    return ArticleText.text(of: kept[...])
  }

  private func add(quote element: HTMLElement, in root: HTMLElement, to parts: inout Parts) {
    let nested = element.text { $0 != element && (Self.isQuote($0) || isSkipped($0)) || $0.tag == "cite" }
    let attribution = QuoteAttribution(of: element, in: root)
    var text = nested
    if let line = attribution.line, text.hasPrefix(line) {
      text = ArticleText.text(
        of: text.dropFirst(line.count).split(separator: "\n", omittingEmptySubsequences: false)[...])
    }
    guard !text.isEmpty else { return }
    parts.quotes.append(Quote(author: attribution.author, text: text, sourceID: attribution.sourceID))
    if let line = attribution.lineBefore { parts.attributions.insert(line) }
  }
}
