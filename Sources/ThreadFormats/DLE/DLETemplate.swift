import ThreadModel

/// What a site's template prints around the text of a DLE comment: author, time, votes. Found by what it looks like,
/// because no two templates name it alike.
struct DLETemplate {
  private let comment: HTMLElement
  private let markers: DLEMarkers
  /// The template's own: neither the text, nor the signature, nor a comment that lies in this one.
  private let elements: [HTMLElement]
  /// `#comm-id-N`
  let body: HTMLElement?

  init(comment: HTMLElement, markers: DLEMarkers) {
    self.comment = comment
    self.markers = markers
    var body: HTMLElement?
    elements = comment.descendants { element in
      guard element.id?.hasPrefix("comm-id-") == true else { return Self.isForeign(element) }
      body = body ?? element
      return true
    }
    self.body = body
  }

  private static func isForeign(_ element: HTMLElement) -> Bool {
    element.hasClass("signature") || DLEPageReader.number(in: element.id, after: "comment-id-") != nil
  }

  private static func isNotTemplate(_ element: HTMLElement) -> Bool {
    element.id?.hasPrefix("comm-id-") == true || isForeign(element)
  }

  // MARK: Author

  func author() -> Author {
    let profiles = elements.filter(markers.profile.matches)
    let handle = profiles.lazy.compactMap(Self.handle).first
    var author = Author(handle: handle)
    let named =
      profiles.first { !$0.label.isEmpty }
      ?? markers.names.lazy.compactMap { marker in elements.first { marker.matches($0) && !$0.label.isEmpty } }.first
    if let named {
      author.name = named.label
      author.realName = realName(after: named)
    } else {
      author.name = nameInReplyLink() ?? handle
    }
    return author
  }

  /// The login in `ShowProfile('LOGIN', ...)`, `/user/LOGIN/` or `?user=LOGIN`.
  private static func handle(in link: HTMLElement) -> String? {
    if let call = link["onclick"], let login = ScriptCall.arguments(of: "ShowProfile", in: call)?.first {
      return nonEmpty(PlainText.urlDecoded(login))
    }
    guard let target = link["href"] else { return nil }
    guard let login = PlainText.behind("/user/", in: target) ?? PlainText.behind("user=", in: target) else {
      return nil
    }
    return nonEmpty(PlainText.urlDecoded(login.prefix { $0 != "/" && $0 != "&" && $0 != "?" && $0 != "#" }))
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
    for element in elements where markers.replies.matches(element) {
      for attribute in ["onclick", "onmouseover", "href"] {
        guard let call = element[attribute] else { continue }
        for function: StaticString in ["dle_copy_quote", "quoteUser", "dle_fastreply"] {
          if let name = ScriptCall.arguments(of: function, in: call)?.first.map(PlainText.singleSpaced), !name.isEmpty {
            return name
          }
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
    if let marked = elements.first(where: markers.time.matches), let printed = marked["datetime"],
      let stamp = PrintedTime.read(printed, now: now)
    {
      return Time(text: Self.nonEmpty(marked.label) ?? printed, timestamp: stamp, isUnreadable: false)
    }
    let marked = elements.filter(markers.marked.matches).map { $0.text(skipping: Self.isNotTemplate) }
    let runs = comment.textRuns(skipping: Self.isNotTemplate)
    if let time = Self.time(in: marked, now) ?? Self.time(in: runs, now) { return time }
    let lines = comment.text(skipping: Self.isNotTemplate).split(separator: "\n").map(String.init)
    if let time = Self.time(in: lines, now) { return time }
    guard let unread = marked.first(where: { $0.utf8.count < 60 && $0.contains(where: \.isNumber) }) else { return nil }
    return Time(text: unread, timestamp: nil, isUnreadable: true)
  }

  private static func time(in texts: [String], _ now: Timestamp?) -> Time? {
    for text in texts where text.utf8.count < 300 {
      guard let time = PrintedTime.first(in: text, now: now) else { continue }
      return Time(text: time.text, timestamp: time.timestamp, isUnreadable: time.reading == .unreadable)
    }
    return nil
  }

  // MARK: Votes

  func score() -> Double? {
    for element in elements where markers.votes.matches(element) {
      let digits = element.label.filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
      if let score = Int(String(digits.map { $0 == "\u{2212}" ? "-" : $0 })) { return Double(score) }
    }
    return nil
  }
}
