/// Whom a quote in a page says it repeats: `<cite>`, a link to the quoted comment, or a line such as `NAME wrote:`.
struct QuoteAttribution {
  private(set) var author: String?
  private(set) var sourceID: String?
  /// The line inside the quote that names the author; no part of what is quoted.
  private(set) var line: String?
  /// The line before the quote that names the author; no part of the own words.
  private(set) var lineBefore: String?

  /// Lines longer than this are not an attribution.
  private static let longestLine = 120

  init(of quote: HTMLElement, in body: HTMLElement) {
    sourceID = quote["cite"].flatMap(Self.commentNumber)
    author = quote["data-author"] ?? quote["data-quote"] ?? quote["data-username"]
    for element in quote.children.prefix(4) where !BlockBody.isQuote(element) {
      let cite = element.tag == "cite" ? element : nil
      let link = element.tag == "a" ? element : element.size < 12 ? element.first("a[href]") : nil
      if sourceID == nil { sourceID = link?["href"].flatMap(Self.commentNumber) }
      if author == nil, let cite { author = PrintedAuthor(cite.label, isElement: true)?.name }
    }
    readLines(of: quote, in: body)
    if author?.isEmpty == true { author = nil }
  }

  private mutating func readLines(of quote: HTMLElement, in body: HTMLElement) {
    let first = quote.nextText(from: quote.index + 1, to: min(Int(quote.node.subtreeEnd), quote.index + 12))
    if let first, let name = Self.name(in: first) {
      author = author ?? name
      line = first
    } else if author == nil, let before = quote.textBefore(in: body), let name = Self.name(in: before) {
      author = name
      lineBefore = before
    }
  }

  /// The name in `NAME wrote:`, `On DATE, NAME schrieb:`; nil for a line that does not end in a colon.
  private static func name(in line: String) -> String? {
    guard line.utf8.count <= longestLine, line.last == ":" else { return nil }
    var line = line
    if let time = PrintedTime.first(in: line) { line.removeSubrange(time.range) }
    guard let name = PrintedAuthor(line), name.isMarked, name.name.split(separator: " ").count <= 5 else { return nil }
    let first = name.name.prefix { $0 != " " }
    let rest = name.name.dropFirst(first.count + 1)
    return !rest.isEmpty && CommentWords.between.contains(first.lowercased()) ? String(rest) : name.name
  }

  /// The N of `#comment-N`, `#commentN`, `/comment/N`.
  static func commentNumber(_ target: String) -> String? {
    guard let start = target.ranges(of: "comment").last?.upperBound else { return nil }
    let digits = target[start...].drop { "-_/body".contains($0) }.prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : String(digits)
  }
}

extension HTMLElement {
  /// The first text in these nodes that is not blank, one line.
  func nextText(from start: Int, to end: Int) -> String? {
    var place = start
    while place < end {
      let node = document.nodes[place]
      if node.kind == .text {
        let text = PlainText.singleSpaced(document.string(node.content))
        if !text.isEmpty { return text }
      }
      place += 1
    }
    return nil
  }

  /// The last text before this element and inside `scope` that is not blank, one line.
  func textBefore(in scope: HTMLElement) -> String? {
    var place = index - 1
    while place > scope.index, index - place < 8 {
      let node = document.nodes[place]
      if node.kind == .text, node.content.count < 2000 {
        let text = PlainText.singleSpaced(document.string(node.content))
        if !text.isEmpty { return text }
      }
      place -= 1
    }
    return nil
  }
}
