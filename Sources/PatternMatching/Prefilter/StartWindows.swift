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
  ///   - text: what `folded` is the folded form of.
  ///   - reach: characters from the start of a match to the anchor, at most.
  mutating func fill(
    from hits: borrowing LiteralHits, _ anchor: Prefilter.Anchor, in text: UnsafeBufferPointer<UInt8>,
    folded: borrowing FoldBuffer
  ) {
    ranges.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    hits.forEachPlace(of: anchor.set) { places.append($0) }
    guard places.count * Self.densest <= text.count + Self.densest else {
      ranges.append((0, text.count))
      return
    }
    if places.count > 1 { places.sort() }
    for place in places {
      guard let origin = folded.origin(of: place) else { continue }
      let first = Self.back(anchor.reach, from: origin, in: text)
      // Of several blanks folding leaves one: the literal may start with any of them.
      let last = max(origin, folded.nextOrigin(behind: place, in: text.count) - 1)
      if let known = ranges.last, first <= known.last + 1 {
        ranges[ranges.count - 1].last = max(known.last, last)
      } else {
        ranges.append((first, last))
      }
    }
  }

  private static func back(_ characters: Int, from offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = offset
    var left = characters
    while left > 0, offset > 0 {
      offset -= 1
      while offset > 0, text[offset] & 0xC0 == 0x80 { offset -= 1 }
      left -= 1
    }
    return offset
  }
}
