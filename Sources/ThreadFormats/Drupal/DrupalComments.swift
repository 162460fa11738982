import ThreadModel

/// Reads the comments of a Drupal page.
struct DrupalComments {
  private let page: HTMLDocument
  private let title: String?
  private var reader: BlockReader

  var defects: [ThreadDefect] { reader.defects }

  init(page: HTMLDocument, title: String?, now: Timestamp?) {
    self.page = page
    self.title = title
    reader = BlockReader(now: now)
  }

  static func shells(in page: HTMLDocument) -> [CommentShells.Shell] {
    let shells = CommentShells.find(in: page, isMarked: isComment) { element in
      isComment(element) ? number(of: element) : element.number(after: ["comment-"])
    }
    // The wrapper of all comments has the class too in some themes; a comment has a number somewhere.
    return shells.filter { $0.id != nil }
  }

  private static func isComment(_ element: HTMLElement) -> Bool {
    guard element.tag == "div" || element.tag == "article" || element.tag == "li" else { return false }
    if element["data-comment-user-id"] != nil || element["about"]?.hasPrefix("/comment/") == true { return true }
    return element.hasClass("js-comment") || element.hasClass("comment") && number(of: element) != nil
  }

  /// From `about="/comment/N"`, the id, an anchor right before, or the permalink.
  private static func number(of element: HTMLElement) -> String? {
    if let about = element["about"], let number = QuoteAttribution.commentNumber(about) { return number }
    if let number = element.number(after: ["comment-"]) { return number }
    if let anchor = element.previousAnchor, let number = anchor.number(after: ["comment-"]) { return number }
    let link = element.descendants(skipping: isHiddenOrAboutParent).prefix(60).first { link in
      link.tag == "a" && link.hasNumberedFragment
    }
    return link?["href"].flatMap(QuoteAttribution.commentNumber)
  }

  /// "In reply to ..." links to another comment.
  private static func isHiddenOrAboutParent(_ element: HTMLElement) -> Bool {
    element.hasClass("visually-hidden") || element.hasClass("element-invisible") || element.hasClass("parent")
      || element.hasClass("comment__parent") || element.hasClass("comment-parent")
  }

  mutating func records() -> [CommentRecord] {
    let shells = Self.shells(in: page)
    let blocks = CommentBlock.blocks(of: shells.map(\.roots), in: page)
    let enclosing = CommentBlock.enclosing(shells.map(\.roots))
    let ids = Set(shells.compactMap(\.id))
    let isIndented = page.first(".indented") != nil
    var records: [CommentRecord] = []
    for (index, block) in blocks.enumerated() {
      var record = record(of: block, id: shells[index].id)
      if let parent = Self.statedParent(of: block), parent != record.id, ids.contains(parent) {
        record.parent = .id(parent)
      } else if isIndented, let root = block.roots.first {
        record.parent = .depth(Self.indentation(of: root))
      } else if let parent = enclosing[index], let id = shells[parent].id {
        record.parent = .id(id)
        record.parentEvidence = .nesting
      } else {
        record.parent = .topLevel
      }
      records.append(record)
    }
    return ParentClaim.settled(records)
  }

  private static func indentation(of element: HTMLElement) -> Int {
    element.ancestors.count { $0.hasClass("indented") }
  }

  /// "In reply to ..." for screen readers (8), `sioc:reply_of` (7).
  private static func statedParent(of block: CommentBlock) -> String? {
    for link in block.all("[rel*=reply_of][resource*=\"/comment/\"]") {
      if let number = link["resource"].flatMap(QuoteAttribution.commentNumber) { return number }
    }
    for place in block.all(".comment__parent, .parent, .comment-parent, .visually-hidden, .element-invisible") {
      if let target = place.first("a[href*=comment]")?["href"], let number = QuoteAttribution.commentNumber(target) {
        return number
      }
    }
    return nil
  }

  private static let texts: [HTMLSelector] = [
    "[property=\"schema:text\"]", "[property=\"content:encoded\"]", ".field--name-comment-body.field--type-text-long",
    ".field-name-comment-body", ".field--name-comment-body", ".comment__content .content", ".comment-content",
    ".content",
  ]

  private mutating func record(of block: CommentBlock, id: String?) -> CommentRecord {
    var hints = BlockReader.Hints()
    hints.body =
      Self.texts.lazy.compactMap { selector in
        block.all(selector).first { !block.isRoot($0) && $0.size > 1 }
      }.first
    hints.isFurniture = Self.isFurniture
    var record = reader.record(of: block, id: id, hints: hints)
    readStamp(of: block, into: &record)
    let root = block.roots.first
    if let user = root?["data-comment-user-id"], user != "0", !user.isEmpty { record.author.userID = user }
    let words = block.roots.flatMap(\.classes)
    if words.contains(where: { $0.hasSuffix("by-node-author") }) { record.author.role = "op" }
    if words.contains(where: { $0 == "unpublished" || $0.hasSuffix("--unpublished") || $0 == "comment-unpublished" }),
      !record.flags.contains(.unapproved)
    {
      record.flags.append(.unapproved)
    }
    if let subject = subject(of: block, outside: hints.body, author: record.author.name) {
      record.addSubject(subject)
    }
    return record
  }

  /// Drupal 8 and later print the exact time for scripts, in seconds since 1970.
  private func readStamp(of block: CommentBlock, into record: inout CommentRecord) {
    guard record.published == nil, let value = block.first("[data-comment-timestamp]")?["data-comment-timestamp"],
      let time = PostTime.epoch(value, printed: record.publishedRaw ?? "")
    else { return }
    record.published = time.timestamp
    record.publishedRaw = time.printed
  }

  private static func isFurniture(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "ul": element.hasClass("links")
    case "footer", "mark": true
    case "span", "p", "div":
      element.hasClass("submitted") || element.hasClass("rdf-meta") || element.hasClass("visually-hidden")
        || element.hasClass("user-signature") || element.hasClass("user_picture")
    default: false
    }
  }

  private static let headings: [HTMLSelector] = [
    "[property=\"schema:name\"] a.permalink", "[property=\"dc:title\"] a", "h2 a, h3 a, h4 a, h5 a",
    ".comment__title a, .comment-title a, .title a", "a.permalink[rel~=bookmark]",
  ]

  /// The comment's heading, where it is more than the article's own or the name of its author.
  private func subject(of block: CommentBlock, outside body: HTMLElement?, author: String?) -> String? {
    for selector in Self.headings {
      for heading in block.all(selector, outside: body) where heading.hasNumberedFragment {
        guard !heading.isInside(Self.isAboutParent, upTo: block.roots[0]) else { continue }
        let subject = heading.label
        return subject == title || subject == author || subject.utf8.count < 3 ? nil : subject
      }
    }
    return nil
  }

  private static func isAboutParent(_ element: HTMLElement) -> Bool {
    element.hasClass("parent") || element.hasClass("comment__parent") || element.hasClass("comment-parent")
      || element.hasClass("submitted")
  }
}

extension CommentRecord {
  /// Puts a subject before the text, unless it only says what is answered, or repeats how the text begins.
  mutating func addSubject(_ subject: String) {
    let lower = subject.lowercased()
    guard
      !["re:", "re :", "aw:", "odp:", "rép", ">", "permalink", "#", "permanent link"].contains(where: lower.hasPrefix)
    else { return }
    let start = subject.filter { $0.isLetter || $0.isNumber }.lowercased()
    let text = self.text.prefix(subject.count * 2 + 20).filter { $0.isLetter || $0.isNumber }.lowercased()
    guard !start.isEmpty, !text.hasPrefix(start) else { return }
    self.text = saysNothing ? subject : subject + "\n" + self.text
    if let raw { self.raw = subject + "\n" + raw }
  }
}

extension HTMLElement {
  /// Whether it links to `#comment-12`.
  fileprivate var hasNumberedFragment: Bool { self["href"]?.contains("#comment-") ?? false }

  /// `<a id="comment-12"></a>` right before this element.
  var previousAnchor: HTMLElement? {
    var place = index - 1
    while place > Int(node.parent), index - place < 6 {
      let node = document.nodes[place]
      if node.kind == .element {
        let element = HTMLElement(document: document, index: place)
        return element.tag == "a" && Int(node.subtreeEnd) <= index ? element : nil
      }
      guard node.kind != .text || slice(node.content).allSatisfy({ $0 <= 32 }) else { return nil }
      place -= 1
    }
    return nil
  }
}
