/// The elements below an element, in document order.
struct HTMLDescendants: Sequence, IteratorProtocol {
  private let document: HTMLDocument
  private var place: Int
  private let end: Int
  /// Up to where the visits are paid.
  private var paid: Int
  /// How far a walk goes on credit; most end early.
  private static let stretch = 64

  init(of element: HTMLElement) {
    document = element.document
    end = element.subtreeEnd
    place = element.index + 1
    paid = place
  }

  /// Goes on behind the element that came last, without what is in it.
  mutating func leave(_ element: HTMLElement) { place = Swift.max(place, element.subtreeEnd) }

  mutating func next() -> HTMLElement? {
    while place < end {
      if place >= paid {
        guard !document.isExhausted else { return nil }
        paid = Swift.min(end, place + Self.stretch)
        document.meter.spend(paid - place)
      }
      defer { place += 1 }
      if document.nodes[place].kind == .element { return HTMLElement(document: document, index: place) }
    }
    return nil
  }
}
