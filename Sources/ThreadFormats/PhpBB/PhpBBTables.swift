import ThreadModel

/// Posts of phpBB 2 and its table styles. A post is what stands between one author's cell and the next.
struct PhpBBTables {
  private let authors: [HTMLElement]
  private let now: Timestamp?

  init(authors: [HTMLElement], now: Timestamp?) {
    self.authors = authors
    self.now = now
  }

  func posts() -> [ForumPost] {
    authors.indices.map { place in
      let end = place + 1 < authors.count ? authors[place + 1].index : authors[place].document.nodes.count
      return post(authors[place], upTo: end)
    }
  }

  private func post(_ author: HTMLElement, upTo end: Int) -> ForumPost {
    var post = ForumPost(element: author, id: Self.anchor(in: author) ?? author.parent.flatMap(Self.anchor))
    post.author.name = author.textRuns { _ in false }.first.map { PlainText.singleSpaced($0) }
    var printed: [String] = []
    var bodyEnd = 0
    for index in author.index..<end where author.document.nodes[index].kind == .element && index >= bodyEnd {
      let element = HTMLElement(document: author.document, index: index)
      if element.hasClass("postbody"), post.body == nil {
        post.body = Self.body(of: element)
        bodyEnd = max(Int(element.node.subtreeEnd), post.body.map { Int($0.node.subtreeEnd) } ?? 0)
      } else if element.hasClass("postdetails") || element.hasClass("gensmall") || element.hasClass("postdate") {
        printed.append(element.beginning())
      } else if element.tag == "a", post.author.userID == nil, let target = element["href"],
        target.contains("viewprofile") || target.hasPrefix("/u")
      {
        post.author.userID = AddressNumber.number(in: target, behind: ["u=", "/u"])
      }
    }
    post.time = time(in: printed)
    return post
  }

  /// In phpBB 2 the text is split by its quotes into several `span.postbody` of one cell.
  private static func body(of element: HTMLElement) -> HTMLElement {
    guard element.tag == "span", let cell = element.parent, cell.tag == "td" else { return element }
    return cell
  }

  private func time(in printed: [String]) -> PostTime? {
    for text in printed {
      for line in text.split(separator: "\n") {
        guard line.utf8.count < 200, let time = PrintedTime.first(in: line, now: now),
          time.timestamp?.hour != nil || time.timestamp == nil && time.text.contains(":")
        else { continue }
        return PostTime(
          printed: time.text, timestamp: time.timestamp, isUnreadable: time.reading == .unreadable)
      }
    }
    return nil
  }

  /// N in `<a name="N">` or `<a name="pN">`.
  static func anchor(in element: HTMLElement) -> String? {
    for anchor in element.descendants.prefix(12) where anchor.tag == "a" {
      guard let name = anchor["name"] else { continue }
      if AddressNumber.isNumber(name) { return name }
      if let number = AddressNumber.number(in: name, after: "p") { return number }
    }
    return nil
  }

  static func withoutSignature(_ text: String) -> String {
    guard text.contains("__________") else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let mark = lines.firstIndex { line in line.utf8.count >= 10 && line.utf8.allSatisfy { $0 == UInt8(ascii: "_") } }
    guard let mark else { return text }
    return ArticleText.text(of: lines[..<mark])
  }
}
