import ThreadModel

/// Reads the flat comments of yt-dlp (`id`, `parent`) and of youtube-comment-downloader (`cid`, replies `PARENT.CHILD`).
struct YouTubeDumpReader: JSONRecordReader {
  private let now: Timestamp?
  private var collector = ThreadCollector()

  init(_ context: ParseContext) { now = context.now }

  mutating func finish() -> ParsedPage { collector.page() }

  mutating func read(_ unit: JSONUnit) {
    let video = unit.value
    guard let comments = video["comments"], comments.isArray else {
      readComment(video, collector.thread(nil), unit)
      return
    }
    let thread = collector.thread(video["id"]?.key)
    collector.describe(
      thread, title: (video["fulltitle"] ?? video["title"])?.string, text: video["description"]?.string,
      url: video["webpage_url"]?.string ?? video["original_url"]?.string)
    for comment in comments.arrayElements where comment.isObject { readComment(comment, thread, unit) }
  }

  private mutating func readComment(_ comment: JSONValue, _ thread: Int, _ unit: JSONUnit) {
    guard let id = (comment["cid"] ?? comment["id"])?.key else { return }
    var record = CommentRecord(id: id, text: "", line: unit.line(of: comment))
    record.parent = Self.parent(of: comment, id)
    record.author.name = comment["author"]?.string
    record.author.userID = (comment["author_id"] ?? comment["channel"])?.string
    if comment["author_is_uploader"]?.bool == true { record.author.role = "op" }
    record.score = (comment["like_count"] ?? comment["votes"]).flatMap(Self.count)
    if comment["is_pinned"]?.bool == true { record.flags.append(.pinned) }
    readTime(of: comment, into: &record)
    if let text = comment["text"]?.string {
      TextBody.read(text).fill(&record)
    } else if let html = comment["html"]?.string {
      HTMLBody.read(html).fill(&record)
    }
    collector.append(record, to: thread)
  }

  private static func parent(of comment: JSONValue, _ id: String) -> ParentClaim {
    if let parent = comment["parent"]?.key { return parent == "root" || parent.isEmpty ? .topLevel : .id(parent) }
    guard comment["cid"] != nil, let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")), dot > id.startIndex else {
      return .topLevel
    }
    return .id(String(id[..<dot]))
  }

  /// The printed time where it is exact, else the number that the program made of it.
  private mutating func readTime(of comment: JSONValue, into record: inout CommentRecord) {
    let printed = (comment["time"] ?? comment["_time_text"])?.string
    if let printed, printed.hasSuffix("(edited)") { record.flags.append(.edited) }
    if let printed, RecordTime.iso(printed) != nil {
      collector.note(record.setTime(printed, now: now))
    } else if let number = comment["time_parsed"] ?? comment["timestamp"], number.double != nil {
      collector.note(record.setTime(number, now: now))
      if let printed, !printed.isEmpty { record.publishedRaw = printed }
    } else if let printed {
      collector.note(record.setTime(printed, now: now))
    }
  }

  /// `12`, `"1.2K"`, `"3M"`
  private static func count(_ value: JSONValue) -> Double? {
    if let number = value.double { return number }
    guard let text = value.string, let last = text.last else { return nil }
    let factor: Double? = ["K": 1e3, "k": 1e3, "M": 1e6, "m": 1e6, "B": 1e9][String(last)]
    guard let number = Double(factor == nil ? Substring(text) : text.dropLast()), number.isFinite else { return nil }
    return number * (factor ?? 1)
  }
}
