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
    return Attribution(author: QuoteCaption.name(in: cite.text))
  }
}

/// Whom a quote names as its author.
struct Attribution: Sendable, Hashable {
  var author: String?
  var sourceID: String?
}

/// Elements that carry a signature, whatever the site calls them: `signature`, `tapatalkSignatur`, `msg_7_signature`.
enum SignatureMark {
  static func isSignature(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "div", "span", "p", "section", "aside", "td":
      mentionsSignature(element, "class") || mentionsSignature(element, "id")
    default: false
    }
  }

  private static func mentionsSignature(_ element: HTMLElement, _ attribute: String) -> Bool {
    guard let range = element.valueRange(of: attribute) else { return false }
    let bytes = element.slice(range)
    let needle = Array("signatur".utf8)
    guard bytes.count >= needle.count else { return false }
    return (bytes.startIndex...bytes.endIndex - needle.count).contains { start in
      zip(bytes[start..<start + needle.count], needle).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}

/// The element before each element of a body, kept while the body is walked once.
struct PrecedingSiblings {
  private var last: [Int32: Int32] = [:]
  private var preceding: [Int: Int32] = [:]

  mutating func visit(_ element: HTMLElement) {
    let parent = element.node.parent
    if let before = last[parent] { preceding[element.index] = before }
    last[parent] = Int32(element.index)
  }

  /// Nil where there is none or where the element has not been walked over.
  func before(_ element: HTMLElement) -> HTMLElement? {
    preceding[element.index].map { HTMLElement(document: element.document, index: Int($0)) }
  }
}
