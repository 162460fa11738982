import ThreadModel

/// A body that is a piece of HTML: `blockquote`, Discourse's `aside.quote` and lines that begin with `>` are quotes.
struct HTMLBody {
  private let page: HTMLDocument
  private let sourceID: (HTMLElement) -> String?

  /// - Parameter sourceID: the id of the comment that a quoting element says it quotes.
  static func read(_ html: String, sourceID: @escaping (HTMLElement) -> String? = { _ in nil }) -> CommentBody {
    guard hasMarkup(html) else { return TextBody.read(html) }
    do throws(ParseFailure) {
      let page = try HTMLDocument(html)
      let body = HTMLBody(page: page, sourceID: sourceID).body()
      if page.isExhausted { throw .exhausted }
      return body
    } catch {
      // What cannot be taken apart is kept as it stands.
      return TextBody.read(html)
    }
  }

  /// Only the text, quotes included.
  static func plainText(_ html: String) -> String {
    guard hasMarkup(html), let page = try? HTMLDocument(html) else { return html }
    return page.root.text
  }

  /// Whether there is a tag or a character reference.
  private static func hasMarkup(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for place in 0..<bytes.count {
      let byte = bytes[place]
      guard byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&"), place + 1 < bytes.count else { continue }
      let next = bytes[place + 1]
      let isLetter = (97...122).contains(next | 0x20)
      if byte == UInt8(ascii: "<") {
        if isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") { return true }
      } else if isLetter || next == UInt8(ascii: "#") {
        var end = place + 1
        while end < bytes.count, end < place + 12, bytes[end] > 32, bytes[end] != UInt8(ascii: ";") { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: ";") { return true }
      }
    }
    return false
  }

  private func body() -> CommentBody {
    let root = page.root
    var quotes: [Quote] = []
    var addresses: [String] = []
    var code: Set<String> = []
    /// The end of the outermost quote so far.
    var quotedUntil = 0
    var codeUntil = 0
    for element in root.descendants {
      switch element.tag {
      case "blockquote", "aside":
        guard Self.isQuote(element) else { break }
        quotedUntil = max(quotedUntil, Int(element.node.subtreeEnd))
        if let quote = quote(element) { quotes.append(quote) }
      case "a":
        if element.index >= quotedUntil, let address = Self.address(of: element) { addresses.append(address) }
      case "pre" where element.index >= codeUntil:
        codeUntil = Int(element.node.subtreeEnd)
        for line in element.text.split(separator: "\n") { code.insert(String(line)) }
      default: break
      }
    }
    let text = root.text(skipping: Self.isNotOwnText)
    let (own, lineQuotes) = QuotedLines.split(text) { code.contains(String($0)) }
    let all = quotes + lineQuotes
    if own.isEmpty, all.isEmpty { return pictures(addresses) }
    return CommentBody(
      text: own, raw: all.isEmpty ? nil : root.text { Self.isFurniture($0) }, quotes: all,
      links: CommentBody.links(addresses, in: own))
  }

  /// A body of nothing but pictures says what stands for them, and where they are.
  private func pictures(_ addresses: [String]) -> CommentBody {
    var words: [String] = []
    var places = addresses
    for picture in page.all("img[src]") {
      let source = picture["src"] ?? ""
      let alternative = PlainText.singleSpaced(picture["alt"] ?? "")
      words.append(alternative.isEmpty ? source : alternative)
      if source.hasPrefix("http://") || source.hasPrefix("https://") { places.append(source) }
    }
    let text = words.joined(separator: "\n")
    return CommentBody(text: text, links: CommentBody.links(places, in: text))
  }

  // MARK: Quotes

  private static func isQuote(_ element: HTMLElement) -> Bool {
    if element.tag == "aside" { return element.hasClass("quote") }
    guard element.tag == "blockquote" else { return false }
    // Discourse puts a `blockquote` into each of its `aside.quote`.
    guard let parent = element.parent, parent.tag == "aside" else { return true }
    return !parent.hasClass("quote")
  }

  /// Heading of a Discourse quote, size of a picture in a lightbox, preview of a page behind a link.
  private static func isFurniture(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "aside": return element.hasClass("onebox")
    case "div":
      return element.hasClass("title") && (element.parent.map { $0.tag == "aside" && $0.hasClass("quote") } ?? false)
        || element.hasClass("meta") && (element.parent?.hasClass("lightbox") ?? false)
    default: return false
    }
  }

  private static func isNotOwnText(_ element: HTMLElement) -> Bool { isQuote(element) || isFurniture(element) }

  private func quote(_ element: HTMLElement) -> Quote? {
    let text = element.text(skipping: Self.isNotOwnText)
    guard !text.isEmpty else { return nil }
    let author = element["data-username"].flatMap { $0.isEmpty ? nil : $0 }
    return Quote(author: author, text: text, sourceID: sourceID(element))
  }

  // MARK: Links

  /// Where an anchor leads; a mention and a hashtag are no links.
  private static func address(of anchor: HTMLElement) -> String? {
    guard let target = anchor["href"], target.hasPrefix("http://") || target.hasPrefix("https://"),
      !anchor.hasClass("mention"), !anchor.hasClass("hashtag")
    else { return nil }
    return target
  }
}
