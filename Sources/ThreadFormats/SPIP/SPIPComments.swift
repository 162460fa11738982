import ThreadModel

/// Reads the comments of a SPIP page: items nested through lists, numbers in classes, ids and reply links.
struct SPIPComments {
  private let page: HTMLDocument
  private let title: String?
  private var reader: BlockReader

  var defects: [ThreadDefect] { reader.defects }

  init(page: HTMLDocument, title: String?, now: Timestamp?) {
    self.page = page
    self.title = title
    reader = BlockReader(now: now)
  }

  /// Items of the thread; where the templates have none, the messages themselves.
  private static let items: [HTMLSelector] = [
    ".forum-fil", ".comment-fil", "li.comments-item, li.comment-item, li.comment-li", ".forum-message",
    ".comment-message",
  ]

  mutating func records() -> [CommentRecord] {
    var roots: [HTMLElement] = []
    for selector in Self.items where roots.isEmpty { roots = page.all(selector) }
    let comments = roots.map { [$0] }
    let blocks = CommentBlock.blocks(of: comments, in: page)
    let enclosing = CommentBlock.enclosing(comments)
    // A list item that holds nothing of its own only carries its replies' list.
    let isComment = blocks.map { block in block.elements.count > 2 && !block.text { _ in false }.isEmpty }
    var depths: [Int] = []
    var records: [CommentRecord] = []
    for (index, block) in blocks.enumerated() {
      let outer = enclosing[index].map { depths[$0] + (isComment[$0] ? 1 : 0) } ?? 0
      depths.append(outer)
      guard isComment[index] else { continue }
      var record = self.record(of: block)
      record.parent = .depth(outer)
      records.append(record)
    }
    return records
  }

  private mutating func record(of block: CommentBlock) -> CommentRecord {
    var hints = BlockReader.Hints()
    hints.body = block.first(".forum-texte, .comment-texte, .comment-content, [class*=forum-texte-]")
    hints.isFurniture = { element in
      ["forum-chapo", "forum-titre", "comment-meta", "forum-repondre-message", "moderation", "fin-comm"]
        .contains { element.hasClass($0) }
    }
    var record = reader.record(of: block, id: Self.number(of: block), hints: hints)
    if let heading = block.first(
      ".forum-titre, .comment-titre, .comment-title, [class*=forum-titre-]", outside: hints.body)
    {
      let subject = heading.label
      if subject != title, subject != record.author.name, !subject.isEmpty { record.addSubject(subject) }
    }
    return record
  }

  /// From `forum-texte-N`, `#forumN`, `#commentN` or `id_forum=N`.
  private static func number(of block: CommentBlock) -> String? {
    for element in block.elements {
      if let number = element.number(after: ["forum", "comment", "comment-", "forum-"]) { return number }
      for word in element.classes where word.hasPrefix("forum-") {
        let digits = word.suffix(while: { $0.isASCII && $0.isNumber })
        if !digits.isEmpty, word.dropLast(digits.count).last == "-" { return String(digits) }
      }
    }
    let links = block.all("a[href*=\"id_forum=\"]")
    guard let target = links.first?["href"], let start = target.firstRange(of: "id_forum=")?.upperBound else {
      return nil
    }
    let digits = target[start...].prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : String(digits)
  }
}

extension String {
  fileprivate func suffix(while fits: (Character) -> Bool) -> Substring {
    self[(lastIndex { !fits($0) }.map { index(after: $0) } ?? startIndex)...]
  }
}
