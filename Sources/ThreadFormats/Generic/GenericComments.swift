import ThreadModel

/// Reads the comments of a page whose make nobody knows.
struct GenericComments {
  private let page: HTMLDocument
  private let group: CommentGroup
  private var reader: BlockReader

  var defects: [ThreadDefect] { reader.defects }

  init(page: HTMLDocument, group: CommentGroup, now: Timestamp?) {
    self.page = page
    self.group = group
    reader = BlockReader(now: now)
  }

  /// Nested elements are replies; a list of replies behind the comment it belongs to is nesting too. Where nothing is
  /// nested the page says nothing about who answers whom.
  mutating func records() -> [CommentRecord] {
    let roots = group.elements.map { [$0] }
    let blocks = CommentBlock.blocks(of: roots, in: page)
    let depths = depths()
    let isNested = depths.contains { $0 > 0 }
    return blocks.enumerated().map { index, block in
      var record = reader.record(of: block, id: Self.id(of: group.elements[index]))
      record.parent = isNested ? .depth(depths[index]) : .unstated
      return record
    }
  }

  /// By nesting in each other, else by the boxes around them that only some of them are in.
  private func depths() -> [Int] {
    let enclosing = CommentBlock.enclosing(group.elements.map { [$0] })
    var depths: [Int] = []
    for outer in enclosing { depths.append(outer.map { depths[$0] + 1 } ?? 0) }
    if depths.contains(where: { $0 > 0 }) { return depths }
    let levels = group.elements.map { element in
      element.ancestors.count { $0.hasClass("children") || $0.hasClass("replies") || $0.hasClass("indented") }
    }
    return levels
  }

  private static func id(of element: HTMLElement) -> String? {
    for value in [element.id, element["data-comment-id"], element["data-commentid"], element["data-id"]] {
      guard let value, !value.isEmpty else { continue }
      let digits = value.utf8.reversed().prefix { (48...57).contains($0) }.count
      return digits > 0 && !value.utf8.allSatisfy({ (48...57).contains($0) })
        ? String(Substring(value.utf8.suffix(digits))) : value
    }
    return nil
  }
}
