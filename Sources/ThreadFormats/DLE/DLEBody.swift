import ThreadModel

/// The text of a DLE comment: own words, quotes of either generation, spoilers.
///
/// A quote is an element of class `quote` (or a `blockquote`) and a title before it; old ones have the name in a
/// comment node (`<!--QuoteBegin NAME -->`), new ones in `data-commentuser`.
struct DLEBody {
  private let body: HTMLElement

  init(_ body: HTMLElement) { self.body = body }

  func fill(_ record: inout CommentRecord) {
    let own = body.text(skipping: Self.isNotOwnText)
    record.quotes = body.descendants(skipping: Self.isComment).filter(Self.isQuote).compactMap(quote)
    record.text = own
    record.keepBlankBody()
    if !record.quotes.isEmpty { record.raw = body.text { $0.hasClass("title_spoiler") || Self.isComment($0) } }
    record.links = links(besides: record.text)
  }

  private static func isQuote(_ element: HTMLElement) -> Bool {
    element.hasClass("quote") && !element.hasClass("dlehidden")
      || element.tag == "blockquote" && !element.hasClass("dlehidden")
  }

  private static func isTitle(_ element: HTMLElement) -> Bool {
    element.hasClass("title_quote") || element.hasClass("titlequote")
  }

  private static func isNotOwnText(_ element: HTMLElement) -> Bool {
    isQuote(element) || isTitle(element) || element.hasClass("title_spoiler") || isComment(element)
  }

  /// On a page whose elements are not closed, comments lie in each other.
  private static func isComment(_ element: HTMLElement) -> Bool {
    DLEPageReader.number(in: element.id, after: "comment-id-") != nil
  }

  private func quote(_ element: HTMLElement) -> Quote? {
    let text = element.text(skipping: Self.isNotOwnText)
    guard !text.isEmpty else { return nil }
    let title = element.previousElement.flatMap { Self.isTitle($0) ? $0 : nil }
    return Quote(author: author(of: element, title), text: text, sourceID: title.flatMap(sourceID))
  }

  private func author(of element: HTMLElement, _ title: HTMLElement?) -> String? {
    if let user = title?["data-commentuser"], !user.isEmpty { return user }
    for comment in (title ?? element).precedingComments where comment.hasPrefix("QuoteBegin") {
      let name = PlainText.singleSpaced(comment.dropFirst("QuoteBegin".count))
      if !name.isEmpty { return name }
    }
    let caption = title?.label ?? ""
    guard let colon = caption.firstIndex(of: ":") else { return nil }
    let name = PlainText.singleSpaced(caption[colon...].dropFirst())
    return name.isEmpty ? nil : name
  }

  /// `data-commentid`, or the first argument behind `this` in `findCommentsPage(this, 'CID', 'PID')`.
  private func sourceID(of title: HTMLElement) -> String? {
    if let id = title["data-commentid"], !id.isEmpty, id != "0" { return id }
    let link = title.first("[onclick*=findCommentsPage]")?["onclick"]
    return link.flatMap { ScriptCall.arguments(of: "findCommentsPage", in: $0) }?.first { !$0.isEmpty && $0 != "0" }
  }

  /// What the text prints and where its links lead, without those in quotes.
  private func links(besides text: String) -> [String] {
    var links = LinkScanner.links(in: text)
    var known = Set(links)
    for element in body.descendants(skipping: Self.isNotOwnText) where element.tag == "a" {
      guard let target = element["href"], target.hasPrefix("http://") || target.hasPrefix("https://"),
        known.insert(target).inserted
      else { continue }
      links.append(target)
    }
    return links
  }
}
