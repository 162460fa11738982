import ThreadModel

/// Reads comments that are marked with a schema.org type, by their properties; what has none is looked for as usual.
struct SchemaComments {
  private let page: HTMLDocument
  private let markup: SchemaMarkup
  private let now: Timestamp?
  private var reader: BlockReader

  var defects: [ThreadDefect] { reader.defects }

  init(page: HTMLDocument, markup: SchemaMarkup, now: Timestamp?) {
    self.page = page
    self.markup = markup
    self.now = now
    reader = BlockReader(now: now)
  }

  mutating func records() -> [CommentRecord] {
    let roots = page.root.descendants.filter { markup.isComment($0) }.map { [$0] }
    let blocks = CommentBlock.blocks(of: roots, in: page)
    let enclosing = CommentBlock.enclosing(roots)
    let ids = blocks.map { id(of: $0) }
    let known = Set(ids.compactMap { $0 })
    let isNested = enclosing.contains { $0 != nil }
    var depths: [Int] = []
    var records: [CommentRecord] = []
    for (index, block) in blocks.enumerated() {
      depths.append(enclosing[index].map { depths[$0] + 1 } ?? 0)
      var record = self.record(of: block, id: ids[index])
      if let parent = parent(of: block), parent != ids[index], known.contains(parent) {
        record.parent = .id(parent)
      } else {
        record.parent = isNested ? .depth(depths[index]) : .unstated
      }
      records.append(record)
    }
    return ParentClaim.settled(records)
  }

  private mutating func record(of block: CommentBlock, id: String?) -> CommentRecord {
    var hints = BlockReader.Hints()
    for name in ["text", "commentText", "articleBody", "description"] where hints.body == nil {
      hints.body = first(name, in: block).flatMap { $0.size > 1 ? $0 : nil }
    }
    hints.author = author(of: block)
    var record = reader.record(of: block, id: id, hints: hints)
    if record.saysNothing, let text = first("text", in: block)?["content"] { record.text = text }
    return record
  }

  private func first(_ property: String, in block: CommentBlock) -> HTMLElement? {
    block.elements.first { markup.properties(of: $0).contains(property) }
  }

  private func author(of block: CommentBlock) -> Author? {
    for name in ["author", "creator"] {
      guard let element = first(name, in: block) else { continue }
      let inner = element.descendants.prefix(40).first { markup.properties(of: $0).contains("name") }
      let named = inner ?? element
      let text = named["content"].map(PlainText.singleSpaced) ?? named.label
      if let name = PrintedAuthor(text, isElement: true) { return Author(name: name.name) }
    }
    return nil
  }

  /// The id attribute, else the address of the item.
  private func id(of block: CommentBlock) -> String? {
    guard let root = block.roots.first else { return nil }
    for value in [root.id, root["itemid"], root["about"], root["resource"]].compactMap({ $0 }) where !value.isEmpty {
      return SchemaIdentifier.short(value)
    }
    guard let link = first("url", in: block), let target = link["href"] ?? link["content"] else { return nil }
    return SchemaIdentifier.short(target)
  }

  private func parent(of block: CommentBlock) -> String? {
    guard let element = first("parentItem", in: block) else { return nil }
    let target = element["href"] ?? element["content"] ?? element["resource"] ?? element["itemid"]
    return target.map(SchemaIdentifier.short)
  }
}

/// Ids in which the address of the page is only noise.
enum SchemaIdentifier {
  /// `comment-12` of `https://example.org/page#comment-12`; the number of an id that ends in one.
  static func short(_ identifier: String) -> String {
    let fragment = identifier.lastIndex(of: "#").map { identifier[identifier.index(after: $0)...] } ?? identifier[...]
    let short = fragment.isEmpty ? identifier[...] : fragment
    for prefix in ["comment-", "comment_", "comment", "c"] where short.hasPrefix(prefix) {
      let number = short.dropFirst(prefix.count)
      if !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber }) { return String(number) }
    }
    return String(short)
  }
}
