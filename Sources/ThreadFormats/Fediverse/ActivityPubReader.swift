import ThreadModel

/// Walks collections, activities and the replies inside notes, without recursion.
struct ActivityPubReader: JSONRecordReader {
  static let noteTypes: Set<String> = ["Note", "Question", "Tombstone"]
  /// What people comment on.
  static let articleTypes: Set<String> = ["Article", "Page", "Event", "Video", "Image", "Audio"]
  static let activityTypes: Set<String> = ["Create", "Update", "Announce", "Add"]
  static let collectionTypes: Set<String> = [
    "Collection", "OrderedCollection", "CollectionPage", "OrderedCollectionPage",
  ]

  private let now: Timestamp?
  private var grouper = ThreadGrouper()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { grouper.page() }

  mutating func read(_ unit: JSONUnit) {
    // What is behind the last element of an array comes before what is behind the one before it.
    var waiting = [unit.value]
    while let object = waiting.popLast() {
      guard let type = object["type"]?.string else { continue }
      if Self.activityTypes.contains(type) {
        if let inner = object["object"], inner.isObject { waiting.append(inner) }
      } else if Self.collectionTypes.contains(type) {
        push(object, onto: &waiting)
      } else if Self.noteTypes.contains(type) || Self.articleTypes.contains(type) {
        readNote(object, type, unit)
        if let replies = object["replies"], replies.isObject { waiting.append(replies) }
      }
    }
  }

  private func push(_ collection: JSONValue, onto waiting: inout [JSONValue]) {
    if let first = collection["first"], first.isObject { waiting.append(first) }
    for key in ["orderedItems", "items"] {
      guard let items = collection[key] else { continue }
      waiting += (items.isArray ? items.elements : [items]).filter { $0.isObject }.reversed()
    }
  }

  private mutating func readNote(_ note: JSONValue, _ type: String, _ unit: JSONUnit) {
    var record = CommentRecord(id: note["id"]?.string, text: "", line: unit.line(of: note))
    record.author = Self.author(of: note["attributedTo"] ?? note["actor"])
    let parent = note["inReplyTo"].flatMap { $0.string ?? $0["id"]?.string }
    record.parent = parent.map { .id($0) } ?? .topLevel
    record.score = note["likes"]?["totalItems"]?.double
    if type == "Tombstone" { record.flags.append(.deleted) }
    if note["updated"]?.string != nil, note["updated"]?.string != note["published"]?.string {
      record.flags.append(.edited)
    }
    grouper.note(record.setTime(note["published"] ?? note["deleted"], now: now))
    readWords(of: note, into: &record)
    if Self.articleTypes.contains(type) {
      let url = note["url"].flatMap { $0.string ?? $0["href"]?.string } ?? record.id
      grouper.appendOpening(record, title: note["name"]?.string, url: url)
    } else {
      grouper.append(record)
    }
  }

  private func readWords(of note: JSONValue, into record: inout CommentRecord) {
    var content = note["content"]?.string
    var translations = note["contentMap"]?.members
    if let translation = translations?.next() {
      if content == nil { content = translation.value.string }
      if translation.value.string == content { record.language = translation.key }
    }
    if let content { HTMLBody.read(content).fill(&record) }
    if let warning = note["summary"]?.string, !warning.isEmpty {
      let words = HTMLBody.plainText(warning)
      record.text = record.saysNothing ? words : words + "\n\n" + record.text
    }
  }

  /// The address of an actor, or the actor; its name is the last part of the address.
  private static func author(of value: JSONValue?) -> Author {
    guard let value else { return Author() }
    if value.isArray {
      var elements = value.arrayElements
      return author(of: elements.next())
    }
    guard let address = value.string ?? value["id"]?.string else { return Author() }
    let parts = address.split(separator: "/")
    var handle = parts.last.map(String.init)
    if let name = handle, name.hasPrefix("@") { handle = String(name.dropFirst()) }
    if let name = handle, parts.count > 2 { handle = name + "@" + parts[1] }
    let name =
      value["name"]?.string ?? value["preferredUsername"]?.string ?? handle.map { String($0.prefix { $0 != "@" }) }
    return Author(name: name, handle: handle, userID: address)
  }
}
