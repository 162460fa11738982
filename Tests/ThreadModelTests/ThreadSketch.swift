import ThreadModel

/// Shorthand for records and what became of them.
extension CommentRecord {
  init(_ id: String?, _ parent: ParentClaim = .topLevel, by name: String? = nil, _ text: String = "") {
    self.init(id: id, parent: parent, author: Author(name: name), text: text)
  }

  init(_ id: String?, answers parent: String, by name: String? = nil, _ text: String = "") {
    self.init(id, .id(parent), by: name, text)
  }
}

extension CommentThread {
  static func built(
    _ records: [CommentRecord], article: Article = Article(), rootIDs: Set<String> = [], ordinals: [Int] = [],
    inferringParents: Bool = true
  ) -> CommentThread {
    ThreadBuilder.build(
      FlatThread(article: article, records: records, rootIDs: rootIDs, ordinals: ordinals), fallbackKey: "page",
      inferringParents: inferringParents)
  }

  /// `a(b c(d)) e`: ids in preorder, replies in brackets.
  var outline: String {
    var text = ""
    var depth = 0
    for comment in comments {
      if comment.depth > depth {
        text += "("
      } else {
        text += String(repeating: ")", count: depth - comment.depth)
        if !text.isEmpty { text += " " }
      }
      text += comment.id
      depth = comment.depth
    }
    return text + String(repeating: ")", count: depth)
  }

  func comment(_ id: String) -> ThreadModel.Comment? { comments.first { $0.id == id } }
}

extension Timestamp {
  /// 2022-01-08 at a time of day.
  static func at(_ hour: Int, _ minute: Int, offset: Int? = nil) -> Timestamp? {
    Timestamp(year: 2022, month: 1, day: 8, hour: hour, minute: minute, offset: offset)
  }
}
