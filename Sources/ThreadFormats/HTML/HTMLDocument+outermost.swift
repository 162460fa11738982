extension HTMLDocument {
  /// Elements that fit and do not stand inside another one that fits; in document order, in one pass.
  func outermost(_ fits: (HTMLElement) -> Bool) -> [HTMLElement] {
    var found: [HTMLElement] = []
    var end = 0
    for element in root.descendants where element.index >= end && fits(element) {
      found.append(element)
      end = Int(element.node.subtreeEnd)
    }
    return found
  }
}
