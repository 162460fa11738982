internal import ThreadModel

/// Comments in equal spans of time, or where times say little in spans of the page's order.
struct TimelineBins {
  static let count = 48

  private(set) var all = [Int](repeating: 0, count: count)
  private(set) var flagged = [Int](repeating: 0, count: count)
  /// For each flagged comment where it stands, from 0 to 1.
  private(set) var places: [(node: Int, place: Double)] = []
  /// The first time and the last; nil where the order of the page is shown.
  private(set) var period: (first: Timestamp, last: Timestamp)?

  var largest: Int { all.max() ?? 0 }

  init(_ forest: PageForest) {
    let times = forest.nodes.indices.map { forest.comment($0).record.published }
    let known = times.compactMap { $0 }
    let ends = Self.ends(of: known)
    if let ends, known.count * 2 >= times.count {
      let start = ends.first.epochSeconds
      let length = Double(ends.last.epochSeconds - start)
      let places = times.map { $0.map { Double($0.epochSeconds - start) / length } }
      fill(forest, places)
      if largest * 10 <= known.count * 8 || known.count < 10 {
        period = ends
        return
      }
    }
    let ordered = forest.nodes.indices.sorted { Self.key(forest, $0) < Self.key(forest, $1) }
    var places = [Double?](repeating: nil, count: ordered.count)
    for (number, node) in ordered.enumerated() { places[node] = Double(number) / Double(max(1, ordered.count - 1)) }
    fill(forest, places)
  }

  private mutating func fill(_ forest: PageForest, _ positions: [Double?]) {
    all = [Int](repeating: 0, count: Self.count)
    flagged = all
    places = []
    for (node, position) in positions.enumerated() {
      guard let position else { continue }
      let bin = min(Self.count - 1, max(0, Int(position * Double(Self.count))))
      all[bin] += 1
      guard forest.nodes[node].isFlagged else { continue }
      flagged[bin] += 1
      places.append((node, position))
    }
  }

  private static func key(_ forest: PageForest, _ node: Int) -> (Int, Int, Int) {
    (forest.comment(node).comment.ordinal, forest.nodes[node].thread, node)
  }

  /// Nil where all are one moment.
  private static func ends(of times: [Timestamp]) -> (first: Timestamp, last: Timestamp)? {
    guard var first = times.first else { return nil }
    var last = first
    for time in times {
      if time.epochSeconds < first.epochSeconds { first = time }
      if time.epochSeconds > last.epochSeconds { last = time }
    }
    return first.epochSeconds < last.epochSeconds ? (first, last) : nil
  }
}
