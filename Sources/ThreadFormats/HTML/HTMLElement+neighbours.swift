extension HTMLElement {
  /// The element before this one under the same parent.
  package var previousElement: HTMLElement? {
    var place = index - 1
    while place > Int(node.parent) {
      // The node before may lie deep in the sibling: climb to the level of this element.
      while document.nodes[place].parent != node.parent { place = Int(document.nodes[place].parent) }
      if document.nodes[place].kind == .element { return HTMLElement(document: document, index: place) }
      place -= 1
    }
    return nil
  }

  /// The first text behind this element that is not blank, looked for up to the end of `scope`.
  package func nextText(upTo scope: HTMLElement) -> String? {
    var place = Int(node.subtreeEnd)
    while place < Int(scope.node.subtreeEnd) {
      let node = document.nodes[place]
      if node.kind == .text {
        let text = PlainText.singleSpaced(document.string(node.content))
        if !text.isEmpty { return text }
      }
      place += 1
    }
    return nil
  }

  /// Whether an ancestor below `scope` fits.
  package func isInside(_ fits: (HTMLElement) -> Bool, upTo scope: HTMLElement) -> Bool {
    for element in ancestors {
      if element == scope { return false }
      if fits(element) { return true }
    }
    return false
  }
}
