import ThreadFormats

/// Lines that are read, judged and written as one piece.
struct LineBatch: Sendable {
  let places: [LineIndex.Place]
  let bytes: Int

  init(_ groups: ArraySlice<LineIndex.Group>, of index: LineIndex) {
    places = index.places(of: groups)
    bytes = groups.reduce(0) { $0 + $1.bytes }
  }

  /// Gaps up to this are read over.
  private static let gap = 4096
  private static let longestRead = 1 << 20

  /// Reads the lines back, as documents of about `size` bytes.
  func forEachDocument(
    of file: LineFile, size: Int, _ body: (InputDocument) -> Void
  ) throws(InputFailureError) {
    var text: [UInt8] = []
    var numbers: [Int] = []
    var start = 0
    while start < places.count {
      let end = stretch(from: start)
      try append(places[start..<end], of: file, to: &text)
      numbers += places[start..<end].map { Int($0.number) }
      start = end
      guard text.count >= size || start == places.count else { continue }
      body(InputDocument(name: file.name, lines: text, numbers: numbers))
      text.removeAll(keepingCapacity: true)
      numbers.removeAll(keepingCapacity: true)
    }
  }

  /// The end of the lines that are read at once from `start` on.
  private func stretch(from start: Int) -> Int {
    var end = start + 1
    while end < places.count {
      let next = places[end]
      let gap = next.offset - places[end - 1].offset - Int(places[end - 1].length)
      guard gap <= Self.gap, next.offset + Int(next.length) - places[start].offset <= Self.longestRead else { break }
      end += 1
    }
    return end
  }

  private func append(
    _ places: ArraySlice<LineIndex.Place>, of file: LineFile, to text: inout [UInt8]
  ) throws(InputFailureError) {
    guard let first = places.first, let last = places.last else { return }
    let range = first.offset..<last.offset + Int(last.length)
    let bytes = try file.bytes(range)
    for place in places {
      let start = place.offset - range.lowerBound
      text += bytes[start..<start + Int(place.length)]
    }
  }
}
