/// Where the passages of a thread's quotes may stand among its texts.
///
/// Only the beginnings of wanted passages are indexed: memory follows the quotes and the places that begin like one of
/// them, never the thread. Texts are numbered by the caller and must be added in ascending order.
struct PassageIndex {
  private var anchors: [UInt64: Int] = [:]
  private var usesAnchorLength = [Bool](repeating: false, count: Passage.longestAnchor + 1)
  private var filter = AnchorFilter()
  /// For each anchor its places in ascending order.
  private var places: [[Place]] = []
  /// The same for one author's texts only, by anchor and name.
  private var placesOfName: [NamedAnchor: [Place]] = [:]
  private var texts: [Int32: FoldedText] = [:]

  struct Place {
    let text: Int32
    /// The word at which the passage would begin.
    let start: Int32
  }

  private struct NamedAnchor: Hashable {
    let anchor: Int
    let name: Int
  }

  var isEmpty: Bool { anchors.isEmpty }

  /// - Parameter name: the number of the author whom the quote names.
  mutating func want(_ passage: Passage, by name: Int?) {
    for (position, segment) in passage.segments.enumerated() {
      usesAnchorLength[segment.anchorLength] = true
      let number: Int
      if let known = anchors[segment.anchor] {
        number = known
      } else {
        number = places.count
        anchors[segment.anchor] = number
        filter.insert(segment.anchor)
        places.append([])
      }
      if position == 0, let name { placesOfName[NamedAnchor(anchor: number, name: name), default: []] = [] }
    }
  }

  /// - Parameter author: the numbers of the names of the text's author; asked for only where a passage may begin.
  mutating func add(_ text: String, number: Int, by author: @autoclosure () -> [Int]) {
    let folded = FoldedText(text)
    let shifts = Passage.anchorShifts
    var names: [Int]?
    for start in 0..<folded.count {
      for length in 1...Passage.longestAnchor where usesAnchorLength[length] {
        guard
          let print = folded.fingerprint(from: start, length: length, shift: shifts[length]),
          filter.mayContain(print), let anchor = anchors[print]
        else { continue }
        let place = Place(text: Int32(number), start: Int32(start))
        places[anchor].append(place)
        let known = names ?? author()
        for name in known { placesOfName[NamedAnchor(anchor: anchor, name: name)]?.append(place) }
        names = known
      }
    }
    if names != nil { texts[Int32(number)] = folded }
  }

  /// Places where the passage may begin, in ascending order.
  func candidates(for passage: Passage, by name: Int?) -> [Place] {
    guard let first = passage.segments.first, let anchor = anchors[first.anchor] else { return [] }
    guard let name else { return places[anchor] }
    return placesOfName[NamedAnchor(anchor: anchor, name: name)] ?? []
  }

  /// Whether the passage begins at the place and its other segments follow in the same text.
  ///
  /// - Parameter steps: counted down for every place looked at; at 0 the passage counts as not found.
  func holds(_ passage: Passage, at place: Place, steps: inout Int) -> Bool {
    guard let text = texts[place.text], let first = passage.segments.first else { return false }
    steps -= 1
    guard text.has(first, at: place) else { return false }
    var end = Int(place.start) + first.length
    for segment in passage.segments.dropFirst() {
      guard let start = start(of: segment, in: place.text, text, from: end, steps: &steps) else { return false }
      end = start + segment.length
    }
    return true
  }

  /// The first word from `start` on at which the segment stands in the text.
  private func start(
    of segment: Passage.Segment, in number: Int32, _ text: FoldedText, from start: Int, steps: inout Int
  ) -> Int? {
    guard let anchor = anchors[segment.anchor] else { return nil }
    let all = places[anchor]
    var next = all.partitioningIndex { $0.text > number || ($0.text == number && Int($0.start) >= start) }
    while next < all.count, all[next].text == number, steps > 0 {
      steps -= 1
      if text.has(segment, at: all[next]) { return Int(all[next].start) }
      next += 1
    }
    return nil
  }
}

extension FoldedText {
  fileprivate func has(_ segment: Passage.Segment, at place: PassageIndex.Place) -> Bool {
    fingerprint(from: Int(place.start), length: segment.length, shift: segment.shift) == segment.fingerprint
  }
}

/// Says quickly of most fingerprints that they are not among the wanted ones.
private struct AnchorFilter {
  private var bits = [UInt64](repeating: 0, count: 1 << 16)

  mutating func insert(_ print: UInt64) { bits[Int(print >> 6 & 0xFFFF)] |= 1 << (print & 63) }
  func mayContain(_ print: UInt64) -> Bool { bits[Int(print >> 6 & 0xFFFF)] & 1 << (print & 63) != 0 }
}
