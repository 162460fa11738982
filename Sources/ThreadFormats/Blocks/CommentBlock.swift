/// One comment's own part of a page: its elements without the comments nested in them.
struct CommentBlock {
  /// Where the comment begins: one element, or several siblings.
  let roots: [HTMLElement]
  /// The roots and what is in them, in document order, without nested comments.
  let elements: [HTMLElement]
  /// Where any comment of the page begins.
  private let starts: Set<Int>

  var line: Int? { roots.first?.line }

  func isNested(_ element: HTMLElement) -> Bool { starts.contains(element.index) && !isRoot(element) }

  func isRoot(_ element: HTMLElement) -> Bool { roots.contains { $0.index == element.index } }

  func first(_ selector: HTMLSelector, outside body: HTMLElement? = nil) -> HTMLElement? {
    guard let page = roots.first?.document else { return nil }
    let matcher = HTMLMatcher(selector, page)
    return elements.first { matcher.matches($0) && !$0.isPart(of: body) }
  }

  func all(_ selector: HTMLSelector, outside body: HTMLElement? = nil) -> [HTMLElement] {
    guard let page = roots.first?.document else { return [] }
    let matcher = HTMLMatcher(selector, page)
    return elements.filter { matcher.matches($0) && !$0.isPart(of: body) }
  }

  /// The text of all roots, without nested comments.
  func text(skipping isSkipped: (HTMLElement) -> Bool) -> String {
    roots.filter { !isSkipped($0) }.map { $0.text { isNested($0) || isSkipped($0) } }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The blocks of comments that begin at these elements, in the order given. One walk over the page.
  ///
  /// - Parameter comments: the roots of each comment. Comments may lie in each other, roots of one comment may not.
  static func blocks(of comments: [[HTMLElement]], in page: HTMLDocument) -> [CommentBlock] {
    var commentAt: [Int: Int] = [:]
    for (number, roots) in comments.enumerated() {
      for root in roots { commentAt[root.index] = number }
    }
    var elements = [[HTMLElement]](repeating: [], count: comments.count)
    var open: [(end: Int, comment: Int)] = []
    for (place, node) in page.nodes.enumerated() where node.kind == .element {
      while let last = open.last, last.end <= place { open.removeLast() }
      if let comment = commentAt[place] { open.append((Int(node.subtreeEnd), comment)) }
      if let comment = open.last?.comment { elements[comment].append(HTMLElement(document: page, index: place)) }
    }
    let starts = Set(commentAt.keys)
    return zip(comments, elements).map { CommentBlock(roots: $0, elements: $1, starts: starts) }
  }

  /// For each comment the one that encloses it most closely, by number; nil at top level. In document order.
  static func enclosing(_ comments: [[HTMLElement]]) -> [Int?] {
    var open: [(end: Int, comment: Int)] = []
    return comments.enumerated().map { number, roots in
      guard let root = roots.first else { return nil }
      while let last = open.last, last.end <= root.index { open.removeLast() }
      defer { open.append((Int(root.node.subtreeEnd), number)) }
      return open.last?.comment
    }
  }
}

extension HTMLElement {
  /// Whether this is the element or one in it.
  func isPart(of scope: HTMLElement?) -> Bool {
    guard let scope else { return false }
    return index >= scope.index && index < Int(scope.node.subtreeEnd)
  }

  /// How many nodes are in it: what reading its text costs.
  var size: Int { Int(node.subtreeEnd) - index }

  /// The element behind this one under the same parent, where only white space stands between them.
  var adjacentElement: HTMLElement? {
    guard node.parent >= 0 else { return nil }
    let end = Int(document.nodes[Int(node.parent)].subtreeEnd)
    var place = Int(node.subtreeEnd)
    while place < end {
      let next = document.nodes[place]
      if next.kind == .element { return HTMLElement(document: document, index: place) }
      if next.kind == .text, !slice(next.content).allSatisfy({ $0 <= 32 }) { return nil }
      place += 1
    }
    return nil
  }

  /// The text nodes in it as they are in the source, for scripts that hold data.
  var rawText: String {
    var bytes: [UInt8] = []
    for place in index..<Int(node.subtreeEnd) where document.nodes[place].kind == .text {
      bytes += slice(document.nodes[place].content)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number behind any of the prefixes in the id: `li-comment-12`.
  func number(after prefixes: [String]) -> String? {
    guard let id else { return nil }
    for prefix in prefixes where id.hasPrefix(prefix) {
      let number = id.utf8.dropFirst(prefix.utf8.count)
      if !number.isEmpty, number.utf8AreDigits { return String(Substring(number)) }
    }
    return nil
  }
}

extension Substring.UTF8View {
  fileprivate var utf8AreDigits: Bool { allSatisfy { (48...57).contains($0) } }
}
