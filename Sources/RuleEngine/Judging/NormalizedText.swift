/// A view after normalisation, with the way back to the original.
struct NormalizedText: Sendable {
  /// Valid UTF-8.
  let bytes: [UInt8]
  /// For each byte the original bytes it came from; nil where every byte stands where it stood.
  private let starts: [UInt32]?
  private let ends: [UInt32]?

  init(unchanged text: String) {
    bytes = Array(text.utf8)
    starts = nil
    ends = nil
  }

  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - starts: original offset of the segment each byte came from; nil for the identity.
  ///   - ends: the end of that segment.
  init(bytes: [UInt8], starts: [UInt32]?, ends: [UInt32]?) {
    self.bytes = bytes
    self.starts = starts
    self.ends = ends
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The original bytes that a range of the text came from. An empty range maps to an empty one.
  func original(of range: Range<Int>) -> Range<Int> {
    guard let starts, let ends else { return range }
    if range.isEmpty {
      let place = range.lowerBound < starts.count ? Int(starts[range.lowerBound]) : Int(ends.last ?? 0)
      return place..<place
    }
    let start = Int(starts[range.lowerBound])
    return start..<max(start, Int(ends[range.upperBound - 1]))
  }
}
