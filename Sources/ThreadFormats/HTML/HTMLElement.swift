/// An element of a page: a light handle, valid as long as anybody holds it.
package struct HTMLElement: Sendable, Hashable {
  package let document: HTMLDocument
  /// Place in document order.
  package let index: Int

  init(document: HTMLDocument, index: Int) {
    self.document = document
    self.index = index
  }

  package static func == (a: HTMLElement, b: HTMLElement) -> Bool {
    a.index == b.index && a.document === b.document
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(index) }

  var node: HTMLDocument.Node { document.nodes[index] }
  var subtreeEnd: Int { Int(node.subtreeEnd) }

  /// Lower case.
  package var tag: String { document.names[Int(node.name)] }
  /// In the source, from 1.
  package var line: Int { Int(node.line) }

  // MARK: Attributes

  /// An attribute's value, entities decoded; empty for `<a disabled>`, nil where the attribute is missing.
  package subscript(_ attribute: String) -> String? {
    valueRange(of: attribute).map { document.string($0) }
  }

  package var id: String? { valueRange(ofName: document.numberOfID).map { document.string($0) } }

  package var classes: [String] {
    valueRange(of: "class").map { slice($0).split { $0 <= 32 }.map { String(decoding: $0, as: UTF8.self) } } ?? []
  }

  package func hasClass(_ name: String) -> Bool {
    valueRange(ofName: document.numberOfClass).map { contains(word: name, in: $0) } ?? false
  }

  func valueRange(of attribute: String) -> Range<Int32>? {
    document.numberOfName[attribute].flatMap { valueRange(ofName: $0) }
  }

  func valueRange(ofName number: Int32) -> Range<Int32>? {
    let range = node.content
    guard node.kind == .element else { return nil }
    for place in range where document.attributes[Int(place)].name == number {
      return document.attributes[Int(place)].value
    }
    return nil
  }

  func slice(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    document.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Whether a list separated by white space, as `class` is, holds the word.
  func contains(word: String, in range: Range<Int32>) -> Bool {
    let length = word.utf8.count
    guard range.count >= length else { return false }
    var word = word
    return word.withUTF8 { word in
      document.bytes.withUnsafeBufferPointer { bytes in
        var start = Int(range.lowerBound)
        let last = Int(range.upperBound)
        while start + length <= last {
          var end = start
          while end < last, bytes[end] > 32 { end += 1 }
          if end - start == length, bytes[start..<end].elementsEqual(word) { return true }
          start = end + 1
        }
        return false
      }
    }
  }

  // MARK: Around it

  package var parent: HTMLElement? {
    node.parent > 0 ? HTMLElement(document: document, index: Int(node.parent)) : nil
  }

  /// Nearest first, up to `html`.
  package var ancestors: some Sequence<HTMLElement> { HTMLAncestors(of: self) }

  package func contains(_ other: HTMLElement) -> Bool {
    other.index > index && other.index < subtreeEnd && other.document === document
  }

  /// Child elements in order.
  package var children: [HTMLElement] {
    var children: [HTMLElement] = []
    var next = index + 1
    while next < subtreeEnd {
      if document.nodes[next].kind == .element { children.append(HTMLElement(document: document, index: next)) }
      next = Int(document.nodes[next].subtreeEnd)
    }
    return children
  }

  /// All elements below this one, in document order.
  package var descendants: some Sequence<HTMLElement> {
    HTMLDescendants(of: self)
  }

  /// The elements below this one, without those for which `isSkipped` says so and all that is in them.
  package func descendants(skipping isSkipped: (HTMLElement) -> Bool) -> [HTMLElement] {
    var found: [HTMLElement] = []
    var place = index + 1
    var visits = 0
    defer { document.meter.spend(visits) }
    guard !document.isExhausted else { return [] }
    while place < subtreeEnd {
      visits += 1
      let element = HTMLElement(document: document, index: place)
      if element.node.kind != .element {
        place += 1
      } else if isSkipped(element) {
        place = element.subtreeEnd
      } else {
        found.append(element)
        place += 1
      }
    }
    return found
  }

  // MARK: Search

  /// The elements below this one that match, in document order.
  package func all(_ selector: HTMLSelector) -> [HTMLElement] {
    let matcher = HTMLMatcher(selector, document)
    return descendants.filter { matcher.matches($0) }
  }

  package func first(_ selector: HTMLSelector) -> HTMLElement? {
    let matcher = HTMLMatcher(selector, document)
    return descendants.first { matcher.matches($0) }
  }

  package func matches(_ selector: HTMLSelector) -> Bool { HTMLMatcher(selector, document).matches(self) }

  /// This element or its nearest ancestor that matches.
  package func closest(_ selector: HTMLSelector) -> HTMLElement? {
    let matcher = HTMLMatcher(selector, document)
    return matcher.matches(self) ? self : ancestors.first { matcher.matches($0) }
  }
}
