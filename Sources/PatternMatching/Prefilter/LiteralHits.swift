/// Which sets of literals a text holds one of, and where the literals of some of them stand.
struct LiteralHits: LiteralSink {
  /// The sets that were found, each once.
  private(set) var found: [Int32] = []
  /// For each set the scan that found it last.
  private var scans: [UInt32] = []
  private var scan: UInt32 = 0
  /// For each set the last entry of the log; -1 where there is none.
  private var lastEntry: [Int32] = []
  private var log: [(place: Int32, previous: Int32)] = []

  /// Forgets the text before.
  mutating func begin(sets count: Int) {
    found.removeAll(keepingCapacity: true)
    log.removeAll(keepingCapacity: true)
    if scans.count < count || scan == .max {
      scans = Array(repeating: 0, count: max(count, scans.count))
      lastEntry = Array(repeating: -1, count: scans.count)
      scan = 0
    }
    scan += 1
  }

  mutating func found(_ set: Int32, at place: Int, isPlaced: Bool) {
    let index = Int(set)
    if scans[index] != scan {
      scans[index] = scan
      lastEntry[index] = -1
      found.append(set)
    }
    guard isPlaced else { return }
    log.append((Int32(truncatingIfNeeded: place), lastEntry[index]))
    lastEntry[index] = Int32(truncatingIfNeeded: log.count - 1)
  }

  func holds(_ set: Int32) -> Bool { scans[Int(set)] == scan }

  /// Calls `body` with the places of a set's literals in the folded text, in no order.
  func forEachPlace(of set: Int32, _ body: (Int) -> Void) {
    guard holds(set) else { return }
    var entry = lastEntry[Int(set)]
    while entry >= 0 {
      body(Int(log[Int(entry)].place))
      entry = log[Int(entry)].previous
    }
  }
}
