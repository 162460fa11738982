/// The nearest element of a kind around each element of that kind, found while they are met in document order.
struct EnclosingElements {
  private var open: [(end: Int, id: String)] = []

  /// The id of the element around this one; then this one is around those that follow inside it.
  mutating func enclose(_ element: HTMLElement, id: String) -> String? {
    while let last = open.last, last.end <= element.index { open.removeLast() }
    let around = open.last?.id
    open.append((Int(element.node.subtreeEnd), id))
    return around
  }
}
