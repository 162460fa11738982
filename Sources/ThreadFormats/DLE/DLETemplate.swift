import ThreadModel

/// What a site's template prints around the text of a DLE comment: author, time, votes. Found by what it looks like,
/// because no two templates name it alike.
struct DLETemplate {
  private let comment: HTMLElement
  private let body: HTMLElement?

  init(comment: HTMLElement, body: HTMLElement?) {
    self.comment = comment
    self.body = body
  }

  private func isText(_ element: HTMLElement) -> Bool { element == body || element.hasClass("signature") }

  /// Outside the comment's own text.
  private func all(_ selector: HTMLSelector) -> [HTMLElement] {
    comment.all(selector).filter { !$0.isInside(isText, upTo: comment) && !isText($0) }
  }

  // MARK: Author

  private static let nameElements: [HTMLSelector] = [
    "[itemprop=author]", ".comment-item__author", ".comment-author", ".comm-author", ".js-comm-author",
    ".b-comment__author", ".b-comment__user", ".comment__author", ".comments-author", "span.name",
    ".commentFinalAva strong",
    ".comment-name", ".comm_author", ".user-name", ".username",
  ]

  func author() -> Author {
    let profiles = all("[onclick*=ShowProfile], a[href*=\"/user/\"], a[href*=\"subaction=userinfo\"]")
    let handle = profiles.lazy.compactMap(Self.handle).first
    var author = Author(handle: handle)
    if let named = profiles.first(where: { !$0.text.isEmpty }) {
      author.name = PlainText.singleSpaced(named.text)
      author.realName = realName(after: named)
      return author
    }
    for selector in Self.nameElements {
      guard let named = all(selector).first(where: { !$0.text.isEmpty }) else { continue }
      author.name = PlainText.singleSpaced(named.text)
      author.realName = realName(after: named)
      return author
    }
    author.name = nameInReplyLink() ?? handle
    return author
  }

  /// The login in `ShowProfile('LOGIN', ...)`, `/user/LOGIN/` or `?user=LOGIN`.
  private static func handle(in link: HTMLElement) -> String? {
    if let call = link["onclick"], let login = ScriptCall.arguments(of: "ShowProfile", in: call)?.first {
      return nonEmpty(PlainText.urlDecoded(login))
    }
    guard let target = link["href"] else { return nil }
    for marker in ["/user/", "user="] {
      guard let start = target.ranges(of: marker).last?.upperBound else { continue }
      return nonEmpty(
        PlainText.urlDecoded(target[start...].prefix { $0 != "/" && $0 != "&" && $0 != "?" && $0 != "#" }))
    }
    return nil
  }

  /// A name in parentheses right behind the author: `(Ruth V.)`
  private func realName(after element: HTMLElement) -> String? {
    guard let next = element.nextText(upTo: comment), next.first == "(", next.last == ")", next.count > 2 else {
      return nil
    }
    return String(next.dropFirst().dropLast())
  }

  /// `dle_copy_quote('NAME')`, `quoteUser('NAME', 'ID', 'INDENT')`, `dle_fastreply('NAME', ...)`
  private func nameInReplyLink() -> String? {
    for function in ["dle_copy_quote", "quoteUser", "dle_fastreply"] {
      for attribute in ["onclick", "onmouseover", "href"] {
        for element in all(HTMLSelector("[\(attribute)*=\(function)]")) {
          guard let call = element[attribute], let name = ScriptCall.arguments(of: function, in: call)?.first
          else { continue }
          if let name = Self.nonEmpty(PlainText.singleSpaced(name[...])) { return name }
        }
      }
    }
    return nil
  }

  private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

  // MARK: Time

  struct Time {
    let text: String
    let timestamp: Timestamp?
    let isUnreadable: Bool
  }

  /// The first time among the template's texts: marked ones first, then single texts, then whole lines.
  func time(now: Timestamp?) -> Time? {
    if let marked = all("time[datetime]").first,
      let stamp = marked["datetime"].flatMap({ PrintedTime.read($0, now: now) })
    {
      return Time(text: nonBlank(marked.text) ?? marked["datetime"] ?? "", timestamp: stamp, isUnreadable: false)
    }
    let marked = all("[class*=date], [class*=time]").map(\.text)
    let runs = comment.textRuns(skipping: isText)
    let lines = comment.text(skipping: isText).split(separator: "\n").map(String.init)
    for text in marked + runs + lines {
      guard text.utf8.count < 300, let time = PrintedTime.first(in: text, now: now) else { continue }
      return Time(text: time.text, timestamp: time.timestamp, isUnreadable: time.reading == .unreadable)
    }
    guard let unread = marked.first(where: { $0.utf8.count < 60 && $0.contains(where: \.isNumber) }) else { return nil }
    return Time(text: unread, timestamp: nil, isUnreadable: true)
  }

  private func nonBlank(_ text: String) -> String? { text.isEmpty ? nil : text }

  // MARK: Votes

  private static let voteElements: HTMLSelector = """
    .b-comment__likes_count i, .b-comment__likes_count, [class*=ratingtypeplus], [id^=comments-likes-id-], \
    [id^=comments-ratig-layer-] .ratingplus
    """

  func score() -> Double? {
    for element in all(Self.voteElements) {
      let digits = element.text.filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
      if let score = Int(digits.replacing("\u{2212}", with: "-")) { return Double(score) }
    }
    return nil
  }
}
