import ThreadModel

/// Reads the comments of a DLE page.
struct DLEPageReader {
  private let now: Timestamp?
  private let linesAreKnown: Bool
  /// `#comment-id-N` in document order, each with its N.
  private let comments: [(element: HTMLElement, id: String)]
  private let ids: Set<String>
  private let isTree: Bool
  private let markers: DLEMarkers
  private(set) var defects: [ThreadDefect] = []

  init(page: HTMLDocument, now: Timestamp?, linesAreKnown: Bool) {
    self.now = now
    self.linesAreKnown = linesAreKnown
    markers = DLEMarkers(page)
    comments = page.all("[id^=comment-id-]").compactMap { element in
      Self.number(in: element.id, after: "comment-id-").map { (element, $0) }
    }
    ids = Set(comments.map(\.id))
    isTree = page.first("[id^=comments-tree-item-]") != nil
  }

  mutating func records() -> [CommentRecord] {
    var records: [CommentRecord] = []
    records.reserveCapacity(comments.count)
    for comment in comments { records.append(record(of: comment.element, id: comment.id)) }
    return records
  }

  private mutating func record(of element: HTMLElement, id: String) -> CommentRecord {
    let template = DLETemplate(comment: element, markers: markers)
    var record = CommentRecord(id: id, text: "", line: linesAreKnown ? element.line : nil)
    claimParent(of: element, in: &record)
    record.author = template.author()
    record.score = template.score()
    if let time = template.time(now: now) {
      record.published = time.timestamp
      record.publishedRaw = time.text
      if time.isUnreadable {
        defects.append(
          ThreadDefect(
            .unreadableTime(time.text), at: linesAreKnown ? SourceLocation(line: element.line) : nil))
      }
    }
    if let body = template.body { DLEBody(body).fill(&record) }
    return record
  }

  /// Nesting tells the parent: the nearest enclosing item whose comment is on the page.
  private func claimParent(of element: HTMLElement, in record: inout CommentRecord) {
    guard isTree else { return }
    var isOwnItem = true
    for ancestor in element.ancestors {
      guard let item = Self.number(in: ancestor.id, after: "comments-tree-item-") else { continue }
      if !isOwnItem || item != record.id, ids.contains(item) {
        record.parent = .id(item)
        record.parentEvidence = .nesting
        return
      }
      isOwnItem = false
    }
    record.parent = .topLevel
  }

  static func number(in id: String?, after prefix: String) -> String? {
    guard let id, id.hasPrefix(prefix) else { return nil }
    let number = id.dropFirst(prefix.count)
    return !number.isEmpty && number.utf8.allSatisfy { (48...57).contains($0) } ? String(number) : nil
  }

  /// The comment list with its form; a template may put `.full-text` in there too.
  static func isCommentSection(_ element: HTMLElement) -> Bool {
    guard let id = element.id else { return element.hasClass("comments-tree-list") }
    return id == "dle-comments-list" || id == "dlemasscomments" || id.hasPrefix("comment-id-")
      || element.hasClass("comments-tree-list")
  }
}
