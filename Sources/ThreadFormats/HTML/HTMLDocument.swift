import CGumbo

/// An HTML page as a flat array of nodes in document order, made by gumbo as browsers do it, whatever the markup is.
///
/// A node's descendants are the slice behind it; nothing here recurses, and gumbo's own tree is gone by the time the
/// initialiser returns.
package final class HTMLDocument: Sendable {
  struct Node: Sendable {
    enum Kind: UInt8 { case document, element, text, comment }
    let kind: Kind
    /// Index into `names`; an element's tag.
    let name: Int32
    let parent: Int32
    /// From 1; an element that the parser added has the line of its parent.
    let line: Int32
    /// One past the last descendant.
    var subtreeEnd: Int32
    /// An element's attributes, or the bytes of a text or comment.
    let content: Range<Int32>
  }

  struct Attribute: Sendable {
    let name: Int32
    /// In `bytes`.
    let value: Range<Int32>
  }

  let nodes: [Node]
  let attributes: [Attribute]
  let bytes: [UInt8]
  /// Tags and attribute names, lower case as gumbo has them.
  let names: [String]
  let numberOfName: [String: Int32]
  /// The numbers of the two names that are asked for most; -1 on a page without them.
  let numberOfID: Int32
  let numberOfClass: Int32
  let chains = HTMLChains()
  let meter: HTMLReadingMeter

  /// What gumbo and the pool around it may take for one page of any size.
  static let memoryLimit = 1 << 29
  /// What they may take a byte: pages take 5 to 10 times their size, highlighted source code takes 18, one-word cells
  /// take 35, and nothing but `<p>` takes 68. With the arrays made of it, a page takes less than 50 times its size.
  private static let memoryFactor = 40
  /// A page that is smaller may take as much as one of this size.
  private static let smallestPage = 1 << 18

  /// - Throws: `ParseFailure` where the page is nested too deeply or its tree would take more than 40 times its size.
  package init(_ text: String) throws(ParseFailure) {
    try HTMLGuard.check(text.utf8.span)
    var text = text
    let flattened = text.withUTF8 { Self.flatten($0) }
    guard let flattened else {
      throw ParseFailure("the page has too many elements for its size")
    }
    nodes = flattened.nodes
    attributes = flattened.attributes
    bytes = flattened.bytes
    names = flattened.names
    numberOfName = flattened.numberOfName
    numberOfID = numberOfName["id"] ?? -1
    numberOfClass = numberOfName["class"] ?? -1
    meter = HTMLReadingMeter(nodes: nodes.count, bytes: bytes.count)
  }

  /// Whether reading the page has cost so much that texts and searches come out empty.
  var isExhausted: Bool { meter.isSpent }

  private static func flatten(_ bytes: UnsafeBufferPointer<UInt8>) -> HTMLFlattener? {
    bytes.withMemoryRebound(to: CChar.self) { characters in
      guard let start = characters.baseAddress else { return HTMLFlattener() }
      var pool: UnsafeMutablePointer<HTMLPool>?
      defer { html_pool_destroy(pool) }
      let limit = min(memoryFactor * max(characters.count, smallestPage), memoryLimit)
      guard let output = html_parse(start, characters.count, limit, &pool) else { return nil }
      var flattener = HTMLFlattener(nodes: pool?.pointee.nodes ?? 0)
      flattener.flatten(output.pointee.document)
      return flattener
    }
  }

  /// The document itself: parent of `html`.
  package var root: HTMLElement { HTMLElement(document: self, index: 0) }

  /// The first element with this id.
  package func element(id: String) -> HTMLElement? {
    root.descendants.first { element in
      element.valueRange(ofName: numberOfID).map { id.utf8.elementsEqual(element.slice($0)) } ?? false
    }
  }

  package func all(_ selector: HTMLSelector) -> [HTMLElement] { root.all(selector) }
  package func first(_ selector: HTMLSelector) -> HTMLElement? { root.first(selector) }

  func string(_ range: Range<Int32>) -> String {
    String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}
