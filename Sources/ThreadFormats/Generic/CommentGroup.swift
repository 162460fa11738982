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
      guard block.elements.count < 400, let time = BlockTime.read(block, outside: nil, now: nil) else { return false }
      let text = block.text { $0.tag == "time" || $0.tag == "form" || $0.tag == "button" }
      guard text.utf8.count > time.text.utf8.count + 8 else { return false }
      return hasAuthor(block, beside: time)
    }
  }

  private static let authors: HTMLSelector = """
    .fn, cite, a[rel~=author], [itemprop=author], [class*=author], [class*=Author], [class*=autor], [class*=auteur], \
    [class*=user], [class*=User], [class*=nick], [class*=Nick], [class*=poster], [class*=commenter], [class*=name], \
    [class*=Name], a[href*=user], a[href*=profil], a[href*=member], a[href*=author]
    """

  /// An element whose name says that it holds one, or a link or bold word beside the time.
  private static func hasAuthor(_ block: CommentBlock, beside time: BlockTime) -> Bool {
    if block.all(authors).contains(where: { !block.isRoot($0) && $0.size < 40 && !$0.text.isEmpty }) { return true }
    guard let scope = time.element.flatMap({ Array($0.ancestors.prefix(2)).last }), scope.size < 40 else {
      return false
    }
    return scope.all("a[href], strong, b").contains {
      !$0.isPart(of: time.element) && !(time.element?.isPart(of: $0) ?? false) && !CommentWords.isControl($0)
        && $0.text.contains(where: \.isLetter)
    }
  }
}
