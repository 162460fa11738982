import ThreadModel

/// Comments of Remark42: list, tree, or a backup with one comment a line.
package enum Remark42Format: JSONThreadFormat {
  package static let name = "remark42-json"
  package static let summary = "comments of Remark42: list, tree or backup"
  package static let guide = FormatGuide(
    .widget, seed: "seeds/remark42-json/lamp-tree.json",
    source: "`/api/v1/find` of Remark42 as list or tree, and its backups",
    reads: "comments with user, user id, score and time",
    parents: [.named],
    flags: [.deleted: "`delete`", .edited: "`edit`", .pinned: "`pin`"])

  package static func confidence(of object: JSONValue) -> Int {
    if isComment(object) { return 96 }
    guard let comments = object["comments"], comments.isArray else { return 0 }
    var elements = comments.arrayElements
    guard let first = elements.next() else { return 0 }
    return isComment(first) || first["comment"].map(isComment) == true ? 97 : 0
  }

  private static func isComment(_ object: JSONValue) -> Bool {
    object["pid"] != nil && object["text"] != nil && object["user"]?.isObject == true
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { Remark42Reader(context) }
}
