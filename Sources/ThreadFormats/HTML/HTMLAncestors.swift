/// The elements around an element, nearest first.
struct HTMLAncestors: Sequence, IteratorProtocol {
  private var last: HTMLElement

  init(of element: HTMLElement) { last = element }

  mutating func next() -> HTMLElement? {
    guard !last.document.isExhausted, let parent = last.parent else { return nil }
    last.document.meter.spend(1)
    last = parent
    return parent
  }
}
