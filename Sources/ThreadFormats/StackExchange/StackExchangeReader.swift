import ThreadModel

/// Reads the answers and comments of a question page.
struct StackExchangeReader {
  private let page: HTMLDocument
  private let now: Timestamp?
  private var reader: BlockReader

  var defects: [ThreadDefect] { reader.defects }

  init(page: HTMLDocument, now: Timestamp?) {
    self.page = page
    self.now = now
    reader = BlockReader(now: now)
  }

  static func isComments(_ element: HTMLElement) -> Bool {
    element.hasClass("comments") || element.hasClass("js-post-comments-component") || element.id == "answers"
      || element.hasClass("answer") || element.hasClass("post-taglist") || element.hasClass("post-menu")
  }

  private enum Post {
    case answer(String)
    /// Number, and the id of the post that it stands under.
    case comment(String)
  }

  private static func post(_ element: HTMLElement) -> Post? {
    if let number = element.number(after: ["answer-"]) { return .answer(number) }
    if element.hasClass("answer"), let number = element["data-answerid"] { return .answer(number) }
    guard element.tag == "li" || element.tag == "tr" || element.tag == "div" else { return nil }
    if let number = element.number(after: ["comment-"]) { return .comment(number) }
    return nil
  }

  mutating func records() -> [CommentRecord] {
    let posts = page.root.descendants.compactMap { element in Self.post(element).map { (element, $0) } }
    let roots = posts.map { [$0.0] }
    let blocks = CommentBlock.blocks(of: roots, in: page)
    let enclosing = CommentBlock.enclosing(roots)
    var answers: [String: Int] = [:]
    var records: [CommentRecord] = []
    for (index, block) in blocks.enumerated() {
      switch posts[index].1 {
      case .answer(let number):
        answers[number] = index
        records.append(answer(block, number))
      case .comment(let number):
        var record = comment(block, number)
        let list = Self.listedPost(of: posts[index].0)
        if let list, answers[list] != nil {
          record.parent = .id("answer-" + list)
        } else if let outer = enclosing[index], case .answer(let number) = posts[outer].1 {
          record.parent = .id("answer-" + number)
          record.parentEvidence = .nesting
        } else {
          record.parent = .topLevel
        }
        records.append(record)
      }
    }
    return records
  }

  /// The post in `#comments-N` around a comment.
  private static func listedPost(of comment: HTMLElement) -> String? {
    comment.ancestors.prefix(6).lazy.compactMap { $0.number(after: ["comments-"]) ?? $0["data-post-id"] }.first
  }

  // MARK: Answers

  private mutating func answer(_ block: CommentBlock, _ number: String) -> CommentRecord {
    var hints = BlockReader.Hints()
    hints.body = block.first(".js-post-body, .s-prose, .post-text, [itemprop=text]")
    let signature = Self.signature(of: block, outside: hints.body)
    hints.author = signature.map(Self.author) ?? Author()
    var record = reader.record(of: block, id: "answer-" + number, hints: hints)
    record.parent = .topLevel
    if let signature { readTime(of: signature, created: block, into: &record) }
    if record.score == nil {
      let votes = block.roots.first?["data-score"] ?? block.first(".js-vote-count, .vote-count-post")?.label
      record.score = votes.flatMap(Self.number)
    }
    if block.roots.contains(where: { $0.hasClass("deleted-answer") }) { record.flags.append(.deleted) }
    return record
  }

  /// The last user card: editors stand before the owner.
  private static func signature(of block: CommentBlock, outside body: HTMLElement?) -> HTMLElement? {
    let cards = block.all(".post-signature, .user-info", outside: body)
    return cards.last { $0.hasClass("owner") } ?? block.all(".user-info", outside: body).last ?? cards.last
  }

  private static func author(_ card: HTMLElement) -> Author {
    let details = card.first("[itemprop=author], .user-details") ?? card
    let link = details.first("a[href*=\"/users/\"]")
    var author = Author()
    let name = details.first("[itemprop=name]") ?? link ?? details.first("a")
    author.name = name.map { name in name["content"].map(PlainText.singleSpaced) ?? name.label }
    if author.name?.isEmpty ?? true {
      // Somebody without an account is plain text, before the reputation.
      author.name = details.text { $0.hasClass("-flair") || $0.hasClass("reputation-score") }
        .split(separator: "\n").first.map { PlainText.singleSpaced($0) }
    }
    author.userID = link?["href"].flatMap(userNumber)
    return author
  }

  private static func userNumber(_ target: String) -> String? {
    guard let start = target.firstRange(of: "/users/")?.upperBound else { return nil }
    let digits = target[start...].prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : String(digits)
  }

  private func readTime(of signature: HTMLElement, created block: CommentBlock, into record: inout CommentRecord) {
    let exact = block.first("time[itemprop=dateCreated]")?["datetime"]
    let printed = signature.first(".relativetime, .user-action-time, [title]")
    let title = printed?["title"] ?? printed?.first("[title]")?["title"]
    for value in [title, exact, printed?.text].compactMap({ $0 }) {
      guard let time = PrintedTime.first(in: value, now: now) else { continue }
      record.published = time.timestamp
      record.publishedRaw = value
      return
    }
  }

  // MARK: Comments

  private mutating func comment(_ block: CommentBlock, _ number: String) -> CommentRecord {
    var hints = BlockReader.Hints()
    hints.body = block.first(".comment-copy")
    let user = block.first(".comment-user", outside: hints.body)
    if let user {
      var author = Author(name: user.label { $0.hasClass("mod-flair") || $0.tag == "svg" })
      author.userID = user["href"].flatMap(Self.userNumber)
      if user.hasClass("owner") { author.role = "op" }
      if user.first(".mod-flair") != nil { author.role = "moderator" }
      hints.author = author
    } else if hints.body != nil {
      hints.author = Author()
    }
    var record = reader.record(of: block, id: "comment-" + number, hints: hints)
    let title = block.first(".comment-date [title], .relativetime-clean, .relativetime", outside: hints.body)?["title"]
    if let title, let time = PrintedTime.first(in: title, now: now) {
      record.published = time.timestamp
      record.publishedRaw = time.text
    }
    let score = block.roots.first?["data-comment-score"] ?? block.first(".comment-score", outside: hints.body)?.label
    if let score { record.score = Self.number(score) }
    return record
  }

  private static func number(_ text: String) -> Double? {
    let text = PlainText.singleSpaced(text).replacing("\u{2212}", with: "-")
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }
}
