/// The places where a match of one pattern can start, as offsets into the text, ascending.
struct StartList: LiteralSink {
  private(set) var offsets: [Int] = []

  mutating func found(_ pattern: Int32, at place: Int) { offsets.append(place) }

  /// Finds the starts in a folded text.
  ///
  /// - Parameter index: the literals of which one starts every match; none of them starts with a blank, of which
  ///   folding leaves one of many.
  mutating func fill(from text: borrowing FoldBuffer, with index: LiteralIndex) {
    offsets.removeAll(keepingCapacity: true)
    index.scan(text, for: &self)
    var kept = 0
    for place in offsets {
      guard let origin = text.origin(of: place) else { continue }
      offsets[kept] = origin
      kept += 1
    }
    offsets.removeSubrange(kept...)
    if offsets.count > 1 { offsets.sort() }
  }
}
