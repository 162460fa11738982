import ThreadModel

/// Who wrote a comment, as its part of the page says it.
struct BlockAuthor {
  var author = Author()
  /// What holds the name, so that it can be left out of the text.
  private(set) var element: HTMLElement?
  private(set) var ping: CommentFlag?

  /// In the order in which they are believed.
  private static let selectors: [HTMLSelector] = [
    ".fn",
    "[itemprop=author], [itemprop=creator], [property$=author], [property$=creator], [typeof$=UserAccount]",
    """
    .comment-author-name, .comment_author_name, .comment-author-link, .commenter-name, .commentername, \
    .comment__author-name, .comment-username, .comment__username, .author-name, .author_name, .authorname
    """,
    """
    .comment-author, .comment_author, .commentauthor, .comment__author, .commentAuthor, .comment-user, \
    .comment__user, .wpd-comment-author, .wc-comment-author, .comment-name, .comment_name, .commenter, .comment-by, .c-author
    """,
    ".username, .user-name, .user_name, .userName, .user__name, .nickname, .nick-name, .nick, .display-name",
    "a[rel~=author], .author a, .author, .auteur, .autor, .autore, .poster, .postedby, .posted-by, .byline",
    "cite",
    "[class$=__author], [class$=-author], [class$=_author], [class$=Author], [class$=__name], [class$=-name], .name",
    "a.url, a[rel~=external][rel~=nofollow], .user, .user a, a[href*=\"/user/\"], a[href*=\"/users/\"]",
    "a[href*=\"/profile\"], a[href*=\"/profil\"], a[href*=\"/member\"], a[href*=\"/author/\"], a[href*=\"/autor/\"]",
  ]

  private static let longest = 200

  static func read(_ block: CommentBlock, outside body: HTMLElement?, time: BlockTime?) -> BlockAuthor {
    var found = BlockAuthor()
    for selector in selectors {
      for element in block.all(selector, outside: body) where element.size < 60 {
        guard !element.isInside(BlockBody.isQuote, upTo: block.roots[0]), !block.isRoot(element) else { continue }
        if found.take(element, in: block, time: time) { return found }
      }
    }
    found.readLines(of: block, outside: body, time: time)
    return found
  }

  private mutating func take(_ element: HTMLElement, in block: CommentBlock, time: BlockTime?) -> Bool {
    var text = element["content"] ?? ""
    if text.isEmpty {
      text = element.text { Self.isNoName($0) || block.isNested($0) || $0 == time?.element }
    }
    guard text.utf8.count <= Self.longest else { return false }
    let glued = element["content"] == nil && PrintedTime.first(in: text) == nil
    let lines =
      (glued ? Self.textBeforeTime(element, block) : nil) ?? text.split(separator: "\n").map(String.init)
    for var line in lines {
      if let time = PrintedTime.first(in: line) { line = String(line[..<time.range.lowerBound]) }
      guard let name = PrintedAuthor(line, isElement: true) else { continue }
      author.name = name.name
      ping = name.ping
      self.element = element
      return true
    }
    return false
  }

  /// The texts before the one that is a time: `<strong>Ann</strong>May 5, 2018` prints them without a space.
  private static func textBeforeTime(_ element: HTMLElement, _ block: CommentBlock) -> [String]? {
    guard element.size > 2 else { return nil }
    let runs = element.textRuns { isNoName($0) || block.isNested($0) }
    guard let place = runs.firstIndex(where: { $0.utf8.count < 80 && PrintedTime.first(in: $0) != nil }), place > 0
    else { return nil }
    return [runs[..<place].joined(separator: " ")]
  }

  /// Badges, buttons and the rest of what templates put next to a name.
  private static func isNoName(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "time", "button", "form", "svg", "sup": return true
    default:
      return element.classes.contains { word in
        let word = word.lowercased()
        return noNames.contains(word) || word.contains("badge") || word.contains("avatar") || word.contains("reply")
          || word.contains("date") || word.contains("time") || word.contains("says") || word.contains("screen-reader")
          || word.contains("hidden") && !word.contains("overflow")
      }
    }
  }

  private static let noNames: Set<String> = [
    "meta", "commentmetadata", "comment-meta", "role", "label", "flair", "rank", "karma", "rating", "points",
    "reputation", "edit-link", "permalink", "comment-edit-link",
  ]

  // MARK: Without markup

  /// Lines around a time that are looked at: a name stands near it, and looking for times in text is slow.
  private static let mostLines = 40

  /// A line that says whose it is, a link beside the time, what else stands there, or what stands above it.
  private mutating func readLines(of block: CommentBlock, outside body: HTMLElement?, time: BlockTime?) {
    let around = time?.element.map { Self.surroundings(of: $0, in: block) } ?? []
    let names = around.map { scope in
      scope.text { Self.isNoName($0) && $0 != time?.element || $0.isPart(of: body) || block.isNested($0) }
        .split(separator: "\n", maxSplits: Self.mostLines).prefix(Self.mostLines)
        .filter { $0.utf8.count <= Self.longest }.compactMap(Self.nameBesideTime)
    }
    if let name = names.joined().first(where: \.isMarked) { return take(name) }
    for (scope, names) in zip(around, names) {
      for element in scope.all("a, strong, b, em") where Self.mayBeName(element, beside: time?.element) {
        if !element.isPart(of: body), take(element, in: block, time: time) { return }
      }
      if let name = names.first { return take(name) }
    }
    let text = block.text { $0.isPart(of: body) || Self.isNoName($0) && $0 != time?.element && $0.tag != "time" }
    let lines = text.split(separator: "\n")
    let edges = lines.count > 14 ? Array(lines.prefix(8) + lines.suffix(6)) : lines
    for (place, line) in edges.enumerated() where line.utf8.count <= Self.longest {
      guard PrintedTime.first(in: line) != nil else {
        if line.last == ":", let name = PrintedAuthor(line), name.isMarked { return take(name) }
        continue
      }
      if let name = Self.nameBesideTime(line) { return take(name) }
      if place > 0, edges[place - 1].utf8.count < 80, let name = PrintedAuthor(edges[place - 1]) { return take(name) }
    }
  }

  /// The element of the time and the two around it, as far as they hold little else.
  private static func surroundings(of time: HTMLElement, in block: CommentBlock) -> [HTMLElement] {
    ([time] + time.ancestors.prefix(2)).prefix { $0.size < 40 && !block.isRoot($0) }
  }

  private static func mayBeName(_ element: HTMLElement, beside time: HTMLElement?) -> Bool {
    guard element.size <= 6, time.map({ !$0.isPart(of: element) && !element.isPart(of: $0) }) ?? true,
      !CommentWords.isControl(element), PrintedTime.first(in: element.text) == nil
    else { return false }
    return !element.isInside(
      { around in
        around.classes.contains { word in ["title", "titre", "subject"].contains { word.lowercased().contains($0) } }
      }, upTo: time ?? element)
  }

  /// `NAME | TIME`, `Le TIME, par NAME`: the side that says that it is a name, else the first one.
  private static func nameBesideTime(_ line: Substring) -> PrintedAuthor? {
    guard let time = PrintedTime.first(in: line) else { return nil }
    let names = [line[..<time.range.lowerBound], line[time.range.upperBound...]].compactMap { PrintedAuthor($0) }
      .filter { $0.name.split(separator: " ").count <= 6 }
    return names.first(where: \.isMarked) ?? names.first
  }

  private mutating func take(_ name: PrintedAuthor) {
    author.name = name.name
    ping = name.ping
  }
}
