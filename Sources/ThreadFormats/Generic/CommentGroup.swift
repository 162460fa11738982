import ThreadModel

/// Elements of one make that look like the comments of a page.
struct CommentGroup {
  let elements: [HTMLElement]

  /// Fewer are no pattern.
  private static let fewest = 2
  /// Groups that are looked at closely.
  private static let most = 12

  /// The elements with the same tag and classes whose own parts have an author, a time and a text; of groups that lie
  /// in each other the outer one. Nil where no group is convincing.
  static func best(in page: HTMLDocument) -> CommentGroup? {
    var groups: [String: [HTMLElement]] = [:]
    for element in page.root.descendants {
      guard isBlock(element.tag), let name = CommentNames.name(of: element) else { continue }
      groups[element.tag + "." + name, default: []].append(element)
    }
    let candidates = groups.values.filter { $0.count >= fewest }
      .sorted { ($1.count, $0[0].index) < ($0.count, $1[0].index) }
    var best: (elements: [HTMLElement], count: Int)?
    for elements in candidates.prefix(most) {
      let convincing = convincing(elements, in: page)
      guard convincing >= fewest, convincing * 3 >= elements.count * 2 else { continue }
      if let known = best, known.count >= convincing { continue }
      best = (elements, convincing)
    }
    return best.map { CommentGroup(elements: $0.elements) }
  }

  private static func isBlock(_ tag: String) -> Bool {
    switch tag {
    case "li", "div", "article", "section", "tr", "table", "dl", "blockquote", "dd", "td": true
    default: false
    }
  }

  /// How many of the elements have an author, a time and a text of their own.
  private static func convincing(_ elements: [HTMLElement], in page: HTMLDocument) -> Int {
    CommentBlock.blocks(of: elements.map { [$0] }, in: page).count { block in
      // A list of comments is one element too, and what it holds is not one comment.
      guard block.elements.count < 400, let time = time(in: block) else { return false }
      let text = block.text { $0.tag == "time" || $0.tag == "form" || $0.tag == "button" }
      guard text.utf8.count > time.utf8.count + 12 else { return false }
      return hasAuthor(block)
    }
  }

  private static func time(in block: CommentBlock) -> String? {
    if let exact = block.first("time[datetime]")?["datetime"] { return exact }
    for element in block.elements where element.size < 12 {
      if let title = element["title"], title.utf8.count < 60, PrintedTime.first(in: title) != nil { return title }
      let text = element.text
      guard text.utf8.count < 120, text.utf8.contains(where: { (48...57).contains($0) }) else { continue }
      if let time = PrintedTime.first(in: text) { return time.text }
    }
    return nil
  }

  private static let authors: HTMLSelector = """
    .fn, cite, a[rel~=author], [itemprop=author], [class*=author], [class*=Author], [class*=autor], [class*=auteur], \
    [class*=user], [class*=User], [class*=nick], [class*=Nick], [class*=poster], [class*=commenter], [class*=name], \
    [class*=Name], a[href*=user], a[href*=profil], a[href*=member], a[href*=author]
    """

  private static func hasAuthor(_ block: CommentBlock) -> Bool {
    block.all(authors).contains { !block.isRoot($0) && $0.size < 40 && !$0.text.isEmpty }
  }
}
