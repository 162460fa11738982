import ThreadModel

/// Reads the comments of a WordPress page.
///
/// `comment_class()` writes `depth-N`, which counts more than nesting: themes close `li` before `ul.children`, or use
/// `div`s one behind the other. Without it nesting tells the parent.
struct WordPressComments {
  static let idPrefixes: [StaticString] = ["comment-", "li-comment-", "div-comment-", "comment_", "dsq-comment-"]
  private static let prefixes = ["comment-", "li-comment-", "div-comment-", "comment_", "dsq-comment-"]

  private let page: HTMLDocument
  private var reader: BlockReader

  var defects: [ThreadDefect] { reader.defects }

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    reader = BlockReader(now: now)
  }

  mutating func records() -> [CommentRecord] {
    let shells = CommentShells.find(in: page, isMarked: Self.isMarked) { $0.number(after: Self.prefixes) }
    let blocks = CommentBlock.blocks(of: shells.map(\.roots), in: page)
    let enclosing = CommentBlock.enclosing(shells.map(\.roots))
    var numbers = Set(shells.compactMap(\.id))
    var records: [CommentRecord] = []
    records.reserveCapacity(shells.count)
    for (index, block) in blocks.enumerated() {
      var record = record(of: block, id: shells[index].id)
      if record.id == nil { record.id = Self.unused(index + 1, &numbers) }
      if let depth = Self.depth(of: block) {
        record.parent = .depth(depth)
      } else if let parent = enclosing[index], parent < records.count, let id = records[parent].id {
        record.parent = .id(id)
        record.parentEvidence = .nesting
      } else {
        record.parent = .topLevel
      }
      records.append(record)
    }
    return ParentClaim.settled(records)
  }

  private static func unused(_ number: Int, _ taken: inout Set<String>) -> String {
    var id = "c\(number)"
    while !taken.insert(id).inserted { id += "_" }
    return id
  }

  private mutating func record(of block: CommentBlock, id: String?) -> CommentRecord {
    let ping = Self.ping(block)
    if let ping { return pingRecord(of: block, id: id, ping) }
    var record = reader.record(of: block, id: id)
    let words = Self.classWords(of: block)
    if words.contains("byuser"),
      let slug = words.first(where: { $0.hasPrefix("comment-author-") })?.dropFirst("comment-author-".count),
      !slug.isEmpty
    {
      record.author.handle = String(slug)
    }
    if words.contains("bypostauthor") { record.author.role = "op" }
    if words.contains("unapproved"), !record.flags.contains(.unapproved) { record.flags.append(.unapproved) }
    if words.contains("spam"), !record.flags.contains(.spam) { record.flags.append(.spam) }
    return record
  }

  // MARK: Pingbacks

  private static func ping(_ block: CommentBlock) -> CommentFlag? {
    let words = classWords(of: block)
    if words.contains("pingback") || words.contains("ping") { return .pingback }
    return words.contains("trackback") ? .trackback : nil
  }

  /// A pingback prints its kind and a link, and older themes the other page's words.
  private mutating func pingRecord(of block: CommentBlock, id: String?, _ ping: CommentFlag) -> CommentRecord {
    var record = reader.record(of: block, id: id)
    record.flags = record.flags.filter { $0 != .pingback && $0 != .trackback } + [ping]
    let link = block.first("a[rel~=external], a.url") ?? block.first("a[href^=http]")
    if let link {
      let title = link.label
      record.author = Author(name: title.isEmpty ? record.author.name : title)
      if let target = link["href"], BlockBody.isAddress(target), !record.links.contains(target) {
        record.links.insert(target, at: 0)
      }
    }
    for label in ["Pingback:", "Trackback:", "Ping:"] where record.text.hasPrefix(label) {
      record.text = String(ArticleText.trimmed(record.text.dropFirst(label.count)))
    }
    if record.saysNothing { record.text = record.author.name ?? "" }
    return record
  }

  // MARK: Classes

  private static func classWords(of block: CommentBlock) -> [String] { block.roots.flatMap(\.classes) }

  /// 0 for `depth-1`.
  private static func depth(of block: CommentBlock) -> Int? {
    for word in classWords(of: block) where word.hasPrefix("depth-") {
      if let depth = Int(word.dropFirst("depth-".count)), (1...10_000).contains(depth) { return depth - 1 }
    }
    return nil
  }

  /// What `comment_class()` writes, on an element of any kind.
  private static func isMarked(_ element: HTMLElement) -> Bool {
    guard let range = element.valueRange(of: "class"), range.count > 8 else { return false }
    let words = element.classes
    guard
      words.contains(where: { $0.hasPrefix("depth-") && $0.utf8.dropFirst(6).allSatisfy { (48...57).contains($0) } })
    else { return false }
    return words.contains { ["comment", "pingback", "trackback", "ping", "even", "odd", "byuser"].contains($0) }
  }
}
