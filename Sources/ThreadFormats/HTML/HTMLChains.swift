import Synchronization

/// Which elements of a page fit selectors of several parts, such as `li.comment > .fn a`.
///
/// Climbing from every element to its ancestors would take the square of the time on pages that are nested deeply. One
/// walk over the page answers a selector for all elements, and the answer is kept, however often a format asks.
final class HTMLChains: Sendable {
  private let found = Mutex<[[HTMLSelector.Compound]: [Int32]]>([:])

  /// The places of the elements that fit, in document order.
  ///
  /// - Parameter compounds: from right to left, as `HTMLSelector` has them.
  func elements(fitting compounds: [HTMLSelector.Compound], in page: HTMLDocument) -> [Int32] {
    if let known = found.withLock({ $0[compounds] }) { return known }
    let places = Self.walk(compounds, page)
    found.withLock { $0[compounds] = places }
    return places
  }

  private static func walk(_ compounds: [HTMLSelector.Compound], _ page: HTMLDocument) -> [Int32] {
    guard compounds.count <= 32 else { return [] }
    // Bit i: the parts up to the i-th from the left fit, and the i-th is the element itself.
    let parts = compounds.reversed().compactMap { HTMLMatcher.Compound($0, page) }
    guard parts.count == compounds.count else { return [] }
    var places: [Int32] = []
    var open: [(end: Int32, here: UInt32, above: UInt32)] = []
    for place in page.nodes.indices where page.nodes[place].kind == .element {
      while let last = open.last, last.end <= place { open.removeLast() }
      let parent = open.last ?? (end: 0, here: 0, above: 0)
      let element = HTMLElement(document: page, index: place)
      var here: UInt32 = 0
      for (number, part) in parts.enumerated() {
        let before = part.isChild ? parent.here : parent.above
        guard number == 0 || before >> UInt32(number - 1) & 1 == 1, part.fits(element) else {
          continue
        }
        here |= 1 << UInt32(number)
      }
      if here >> UInt32(parts.count - 1) & 1 == 1 { places.append(Int32(place)) }
      let end = page.nodes[place].subtreeEnd
      if Int(end) > place + 1 { open.append((end, here, parent.above | here)) }
    }
    return places
  }
}
