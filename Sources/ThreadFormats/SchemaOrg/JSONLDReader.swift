import ThreadModel

/// Reads the JSON-LD blocks of a page: every object under `comment` or an answer key is a comment, nested ones are
/// replies, and the object that holds the first of them is the article.
struct JSONLDReader {
  private let now: Timestamp?
  private(set) var defects: [ThreadDefect] = []
  private(set) var articleTitle: String?
  private(set) var articleText: String?
  private var records: [CommentRecord] = []
  private var seen: Set<String> = []

  init(now: Timestamp?) { self.now = now }

  /// What is still to be read; nested texts must not nest calls.
  private struct Visit {
    let value: JSONValue
    /// Nil outside comments.
    let depth: Int?
    let isComment: Bool
    let line: Int
  }

  private static let commentKeys = ["comment", "comments", "acceptedAnswer", "suggestedAnswer"]
  private static let otherKeys = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "discussion"]
  private static let types: Set<String> = ["Comment", "UserComments", "Answer"]

  mutating func records(in page: HTMLDocument) -> [CommentRecord] {
    for script in page.all("script[type*=ld]") {
      guard let json = try? JSONDocument(script.rawText) else {
        defects.append(ThreadDefect(.malformedRecord("JSON-LD"), at: SourceLocation(line: script.line)))
        continue
      }
      read(json.root, line: script.line)
    }
    return ParentClaim.settled(records)
  }

  private mutating func read(_ root: JSONValue, line: Int) {
    var waiting = [Visit(value: root, depth: nil, isComment: false, line: line)]
    while let visit = waiting.popLast() {
      var next: [Visit] = []
      if visit.value.isArray {
        next = visit.value.elements.map {
          Visit(value: $0, depth: visit.depth, isComment: visit.isComment, line: visit.line)
        }
      } else if visit.value.isObject {
        // In a graph a comment may stand by itself.
        let isComment = visit.isComment || Self.hasType(visit.value)
        if isComment { append(visit) }
        next = children(of: visit, isComment: isComment)
      }
      waiting += next.reversed()
    }
  }

  private mutating func children(of visit: Visit, isComment: Bool) -> [Visit] {
    var next: [Visit] = []
    let depth = isComment ? (visit.depth ?? 0) + 1 : visit.depth ?? 0
    for key in Self.commentKeys {
      guard let value = visit.value[key], !value.isNull else { continue }
      if !isComment, articleText == nil { noteArticle(visit.value) }
      next.append(Visit(value: value, depth: depth, isComment: true, line: visit.line))
    }
    guard !isComment else { return next }
    for key in Self.otherKeys {
      if let value = visit.value[key] {
        next.append(Visit(value: value, depth: visit.depth, isComment: false, line: visit.line))
      }
    }
    return next
  }

  private mutating func noteArticle(_ value: JSONValue) {
    articleTitle = articleTitle ?? value["headline"]?.string ?? value["name"]?.string
    if let text = value["articleBody"]?.string ?? value["text"]?.string, !text.isEmpty {
      articleText = plain(text).text
    }
  }

  private static func hasType(_ value: JSONValue) -> Bool {
    guard let type = value["@type"] else { return false }
    return (type.string.map { [$0] } ?? type.elements.compactMap(\.string)).contains { types.contains($0) }
  }

  private mutating func append(_ visit: Visit) {
    let value = visit.value
    let text = ["text", "articleBody", "commentText", "description"].lazy.compactMap { value[$0]?.string }.first
    var record = CommentRecord(text: "", line: visit.line)
    record.id = (value["@id"] ?? value["identifier"] ?? value["url"])?.key.map(SchemaIdentifier.short)
    // The accepted answer is often among the suggested ones once more.
    if let id = record.id, !seen.insert(id).inserted { return }
    if record.id == nil, text == nil, value["author"] == nil { return }
    if let text {
      plain(text).fill(&record)
      record.keepBlankBody()
    }
    record.author = Self.author(value["author"] ?? value["creator"])
    readTime(of: value, into: &record)
    record.score = Self.votes(value)
    record.parent = .depth(visit.depth ?? 0)
    if let parent = value["parentItem"], let id = parent.key ?? parent["@id"]?.key ?? parent["url"]?.key,
      seen.contains(SchemaIdentifier.short(id))
    {
      record.parent = .id(SchemaIdentifier.short(id))
    }
    if let flag = BlockReader.goneFlag(of: record.text) { record.flags.append(flag) }
    records.append(record)
  }

  private mutating func readTime(of value: JSONValue, into record: inout CommentRecord) {
    let keys = ["dateCreated", "datePublished", "commentTime", "dateModified"]
    guard let printed = keys.lazy.compactMap({ value[$0]?.key }).first else { return }
    record.publishedRaw = printed
    record.published = PrintedTime.read(printed, now: now)
    if record.published == nil {
      defects.append(ThreadDefect(.unreadableTime(printed), at: record.line.map { SourceLocation(line: $0) }))
    }
  }

  private static func author(_ value: JSONValue?) -> Author {
    guard let value else { return Author() }
    if let name = value.string { return Author(name: name) }
    let person = value.isArray ? value.elements.first ?? value : value
    var author = Author(name: person["name"]?.string.map { PlainText.singleSpaced($0) })
    author.handle = person["alternateName"]?.string
    author.userID = person["identifier"]?.key
    return author
  }

  private static func votes(_ value: JSONValue) -> Double? {
    if let up = value["upvoteCount"], let count = up.double ?? up.string.flatMap({ Double($0) }), count.isFinite {
      let down = value["downvoteCount"]?.double ?? 0
      return count - down
    }
    let statistic = value["interactionStatistic"]
    for entry in statistic.map({ $0.isArray ? $0.elements : [$0] }) ?? [] {
      let type = entry["interactionType"]?.string ?? entry["interactionType"]?["@type"]?.string
      if type?.hasSuffix("LikeAction") == true { return entry["userInteractionCount"]?.double }
    }
    return nil
  }

  /// The text may be HTML, or plain with character references.
  private func plain(_ text: String) -> FilledText {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }),
      let page = try? HTMLDocument(text), let body = page.first("body")
    else { return FilledText(record: CommentRecord(text: text, links: LinkScanner.links(in: text))) }
    var record = CommentRecord(text: "")
    BlockBody([body]).fill(&record)
    if page.isExhausted { record = CommentRecord(text: text) }
    return FilledText(record: record)
  }

  private struct FilledText {
    let record: CommentRecord
    var text: String { record.text }

    func fill(_ other: inout CommentRecord) {
      other.text = record.text
      other.raw = record.raw
      other.quotes = record.quotes
      other.links = record.links
    }
  }
}
