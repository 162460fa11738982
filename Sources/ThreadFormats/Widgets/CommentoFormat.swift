import ThreadModel

/// Export or API answer of Commento, and of its successor Comentario.
package enum CommentoFormat: JSONThreadFormat {
  package static let name = "commento-json"
  package static let summary = "export of Commento or Comentario"
  package static let guide = FormatGuide(
    .widget, seed: "seeds/commento-json/lamp.json",
    source: "the export of Commento and Comentario",
    reads: "comments of all pages with commenter, score and time",
    parents: [.named],
    flags: [
      .deleted: "`deleted`", .unapproved: "`unapproved`", .spam: "`flagged`", .pinned: "`isSticky`",
      .edited: "`editedTime`",
    ])

  package static func confidence(of object: JSONValue) -> Int {
    if isComment(object) { return 95 }
    var elements = object["comments"]?.arrayElements
    return elements?.next().map(isComment) == true ? 97 : 0
  }

  private static func isComment(_ object: JSONValue) -> Bool {
    if object["commentHex"] != nil { return true }
    return object["parentId"] != nil && object["isApproved"] != nil && object["createdTime"] != nil
      && (object["markdown"] != nil || object["html"] != nil)
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { CommentoReader(context) }
}
