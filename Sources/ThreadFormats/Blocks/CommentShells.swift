import ThreadModel

/// Finds the elements that are comments by a number in their id: `#comment-12`, `#li-comment-12`.
///
/// Templates print the number two or three times for one comment (on the item, on a box in it, on a link): the outermost
/// counts. A number on a bare anchor stands for what encloses or follows it.
struct CommentShells {
  struct Shell {
    var roots: [HTMLElement]
    var id: String?
  }

  private let page: HTMLDocument
  private let number: (HTMLElement) -> String?
  private let isMarked: (HTMLElement) -> Bool
  private var shells: [Shell] = []
  private var shellOfID: [String: Int] = [:]
  /// By the number of their shell.
  private var anchors: [Int: HTMLElement] = [:]

  /// - Parameters:
  ///   - number: an element's own number; nil for most.
  ///   - isMarked: elements that are comments whether or not they have a number.
  static func find(
    in page: HTMLDocument, isMarked: @escaping (HTMLElement) -> Bool = { _ in false },
    number: @escaping (HTMLElement) -> String?
  ) -> [Shell] {
    var finder = CommentShells(page: page, number: number, isMarked: isMarked)
    finder.collect()
    finder.settleAnchors()
    return finder.shells.sorted { ($0.roots.first?.index ?? 0) < ($1.roots.first?.index ?? 0) }
  }

  private init(
    page: HTMLDocument, number: @escaping (HTMLElement) -> String?, isMarked: @escaping (HTMLElement) -> Bool
  ) {
    self.page = page
    self.number = number
    self.isMarked = isMarked
  }

  private mutating func collect() {
    var open: [(end: Int, shell: Int)] = []
    for element in page.root.descendants {
      while let last = open.last, last.end <= element.index { open.removeLast() }
      let id = Self.isControl(element) ? nil : number(element)
      let isMarked = isMarked(element)
      guard id != nil || isMarked else { continue }
      if let id {
        if let known = shellOfID[id] {
          upgrade(known, to: element, &open)
          continue
        }
        // The first number inside a marked element without one is its own.
        if !isMarked, let last = open.last, shells[last.shell].id == nil {
          shells[last.shell].id = id
          shellOfID[id] = last.shell
          continue
        }
        shellOfID[id] = shells.count
      }
      if Self.isAnchor(element), !isMarked || element.tag == "dt" {
        anchors[shells.count] = element
      } else {
        open.append((Int(element.node.subtreeEnd), shells.count))
      }
      shells.append(Shell(roots: [element], id: id))
    }
  }

  /// A box with the number of an anchor before it is the comment that the anchor announced.
  private mutating func upgrade(_ shell: Int, to element: HTMLElement, _ open: inout [(end: Int, shell: Int)]) {
    guard !Self.isAnchor(element), anchors.removeValue(forKey: shell) != nil else { return }
    shells[shell].roots = [element]
    open.append((Int(element.node.subtreeEnd), shell))
  }

  /// Fields and buttons of a form have numbered ids too.
  private static func isControl(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "textarea", "input", "form", "label", "button", "select", "option", "script", "style", "link", "meta": true
    default: false
    }
  }

  private static func isAnchor(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "a", "span", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "small", "cite", "img": true
    default: element.size < 3 && element.tag != "li" && element.tag != "article"
    }
  }

  /// Widens anchors to the box around them that holds no other comment, else to the siblings up to the next one.
  private mutating func settleAnchors() {
    guard !anchors.isEmpty else { return }
    let places = shells.compactMap { $0.roots.first?.index }.sorted()
    for (shell, element) in anchors.sorted(by: { $0.key < $1.key }) {
      if element.size <= 2, element.tag != "dt", let next = element.adjacentElement, !Self.isAnchor(next),
        next.tag != "p",
        Self.count(places, in: next) == 0, next.classes.contains(where: { $0.lowercased().contains("comment") })
      {
        shells[shell].roots = [next]
        continue
      }
      var widest = element
      for parent in element.ancestors {
        guard parent.tag != "body", parent.tag != "html", Self.count(places, in: parent) == 1 else { break }
        widest = parent
        if parent.tag == "li" { break }
      }
      shells[shell].roots =
        widest.first("p") != nil || widest != element && widest.size > element.size + 6
        ? [widest] : siblings(from: widest, places)
    }
  }

  private func siblings(from element: HTMLElement, _ places: [Int]) -> [HTMLElement] {
    var roots = [element]
    let end = Int(page.nodes[max(0, Int(element.node.parent))].subtreeEnd)
    var place = Int(element.node.subtreeEnd)
    while place < end, roots.count < 200 {
      let next = HTMLElement(document: page, index: place)
      if next.node.kind == .element {
        guard Self.count(places, in: next) == 0 else { break }
        roots.append(next)
      }
      place = Int(next.node.subtreeEnd)
    }
    return roots
  }

  /// How many of the places, which are in order, are the element or in it.
  static func count(_ places: [Int], in element: HTMLElement) -> Int {
    places.partitioningIndex { $0 >= Int(element.node.subtreeEnd) } - places.partitioningIndex { $0 >= element.index }
  }
}
