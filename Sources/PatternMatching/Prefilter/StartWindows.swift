/// The parts of a text in which matches of one pattern can start.
struct StartWindows {
  /// Byte offsets of the first and the last place of each, ascending and apart.
  private(set) var ranges: [(first: Int, last: Int)] = []
  private var places: [Int] = []

  /// Where places stand closer than this many bytes apart, trying everywhere is as good.
  private static let densest = 32

  /// Finds them by the places of an anchor.
  ///
  /// - Parameters:
  ///   - count: bytes of the text that `folded` is the folded form of.
  mutating func fill(
    from hits: LiteralHits, of bank: LiteralBank, _ anchor: Prefilter.Anchor, in count: Int,
    folded: borrowing FoldBuffer
  ) {
    ranges.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    hits.forEachPlace(of: anchor.set, of: bank, in: folded) { places.append($0) }
    guard places.count * Self.densest <= count + Self.densest else {
      ranges.append((0, count))
      return
    }
    if places.count > 1 { places.sort() }
    for place in places {
      guard let origin = folded.origin(of: place) else { continue }
      let first = folded.origin(anchor.reach, before: place)
      // Of several blanks folding leaves one: the literal may start with any of them.
      let last = max(origin, folded.nextOrigin(behind: place, in: count) - 1)
      if let known = ranges.last, first <= known.last + 1 {
        ranges[ranges.count - 1].last = max(known.last, last)
      } else {
        ranges.append((first, last))
      }
    }
  }
}
