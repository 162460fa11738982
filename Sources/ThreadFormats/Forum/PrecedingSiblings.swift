/// The element before each element of a body, kept while the body is walked once.
struct PrecedingSiblings {
  private var last: [Int32: Int32] = [:]
  private var preceding: [Int: Int32] = [:]

  mutating func visit(_ element: HTMLElement) {
    let parent = element.node.parent
    if let before = last[parent] { preceding[element.index] = before }
    last[parent] = Int32(element.index)
  }

  /// Nil where there is none or where the element has not been walked over.
  func before(_ element: HTMLElement) -> HTMLElement? {
    preceding[element.index].map { HTMLElement(document: element.document, index: Int($0)) }
  }
}
