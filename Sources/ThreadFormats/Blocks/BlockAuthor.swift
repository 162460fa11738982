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
    .comment__user, .comment-name, .comment_name, .commenter, .comment-by, .c-author
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
    let lines = text.split(separator: "\n").map(String.init)
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

  /// A line that says whose it is, or what stands beside the time, or above it.
  private mutating func readLines(of block: CommentBlock, outside body: HTMLElement?, time: BlockTime?) {
    let text = block.text { $0.isPart(of: body) || Self.isNoName($0) && $0 != time?.element && $0.tag != "time" }
    let lines = text.split(separator: "\n").map(String.init)
    let edges = lines.count > 14 ? Array(lines.prefix(8) + lines.suffix(6)) : lines
    for (place, line) in edges.enumerated() where line.utf8.count <= Self.longest {
      guard let printed = PrintedTime.first(in: line) else {
        if line.last == ":", let name = PrintedAuthor(line), name.isMarked { return take(name) }
        continue
      }
      let sides = [line[..<printed.range.lowerBound], line[printed.range.upperBound...]]
      for side in sides {
        if let name = PrintedAuthor(side), name.name.split(separator: " ").count <= 6 { return take(name) }
      }
      if place > 0, edges[place - 1].utf8.count < 80, let name = PrintedAuthor(edges[place - 1]) { return take(name) }
    }
  }

  private mutating func take(_ name: PrintedAuthor) {
    author.name = name.name
    ping = name.ping
  }
}
