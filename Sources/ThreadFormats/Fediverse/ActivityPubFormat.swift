import ThreadModel

/// ActivityPub objects: notes, collections of them, outboxes, `Create` activities; deleted ones are `Tombstone`.
package enum ActivityPubFormat: JSONThreadFormat {
  package static let name = "activitypub"
  package static let summary = "ActivityPub notes, collections and outboxes"
  package static let guide = FormatGuide(
    .api, seed: "seeds/activitypub/owls.json",
    source: "notes, collections and outboxes of ActivityPub servers",
    reads: "notes with account, language and time",
    parents: [.named],
    flags: [.deleted: "`Tombstone`", .edited: "`updated`"])

  package static func confidence(of object: JSONValue) -> Int {
    guard let type = object["type"]?.string else { return 0 }
    if ActivityPubReader.noteTypes.contains(type) || ActivityPubReader.articleTypes.contains(type) {
      if object["attributedTo"] != nil, object["content"] != nil || object["published"] != nil { return 93 }
      return type == "Tombstone" && object["id"] != nil && object["@context"] != nil ? 80 : 0
    }
    if ActivityPubReader.activityTypes.contains(type) {
      return object["actor"] != nil && object["object"] != nil ? 90 : 0
    }
    guard ActivityPubReader.collectionTypes.contains(type),
      let items = object["orderedItems"] ?? object["items"] ?? object["first"]
    else { return 0 }
    var elements = items.arrayElements
    return (elements.next() ?? items).isObject ? 88 : 0
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { ActivityPubReader(context) }
}
