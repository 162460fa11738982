import ThreadModel

/// The utterances of a ConvoKit corpus: `utterances.jsonl`, or `utterances.json` of older ones.
package enum ConvoKitFormat: JSONThreadFormat {
  package static let name = "convokit"
  package static let summary = "utterances of a ConvoKit corpus (utterances.jsonl)"
  package static let guide = FormatGuide(
    .record, seed: "seeds/convokit/utterances.jsonl",
    source: "corpora of ConvoKit: `utterances.jsonl`, `utterances.json`, also what `thread --format convokit` writes",
    reads: "utterances with speaker, score and time; a conversation is a thread",
    parents: [.named],
    flags: [.deleted: "text `[deleted]`", .removed: "text `[removed]`", .pinned: "`stickied`"])

  package static func confidence(of object: JSONValue) -> Int {
    guard object["id"] != nil, object["text"] != nil, object["speaker"] != nil || object["user"] != nil,
      object["reply-to"] != nil || object["reply_to"] != nil
    else { return 0 }
    return object["conversation_id"] != nil || object["root"] != nil ? 97 : 0
  }

  package static func reader(_ context: ParseContext) -> any JSONRecordReader { ConvoKitReader(context) }
}

/// Every utterance is a record, the first of a conversation too unless it says that it is an article; a conversation is
/// a thread.
struct ConvoKitReader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    let utterance = unit.value
    guard let words = utterance["text"]?.string ?? (utterance["text"] == nil ? nil : "") else { return }
    let thread = collector.thread((utterance["conversation_id"] ?? utterance["root"])?.key)
    // What this project writes has the article as the root.
    if utterance["meta"]?["article"]?.bool == true, let id = utterance["id"]?.key {
      collector.withThread(thread) { $0.rootIDs.insert(id) }
      return collector.describe(thread, text: words)
    }
    var record = CommentRecord(id: utterance["id"]?.key, text: "", line: unit.line(of: utterance))
    let speaker = utterance["speaker"] ?? utterance["user"]
    record.author.name = speaker?.key ?? speaker?["id"]?.key
    let parent = (utterance["reply-to"] ?? utterance["reply_to"])?.key
    record.parent = parent.flatMap { $0.isEmpty || $0 == "None" ? nil : .id($0) } ?? .topLevel
    record.score = utterance["meta"]?["score"]?.double
    if utterance["meta"]?["stickied"]?.bool == true { record.flags.append(.pinned) }
    collector.note(record.setTime(utterance["timestamp"], now: now))
    switch words {
    case "[deleted]": record.flags.append(.deleted)
    case "[removed]": record.flags.append(.removed)
    default: TextBody.read(TextBody.unescaped(words)).fill(&record)
    }
    collector.append(record, to: thread)
  }
}
