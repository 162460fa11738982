/// The patterns that may match a text, each once.
struct CandidateList {
  private(set) var patterns: [Int32] = []
  /// For each pattern the scan that named it last.
  private var scans: [UInt32] = []
  private var scan: UInt32 = 0

  /// Forgets the candidates of the text before.
  mutating func begin(patterns count: Int) {
    patterns.removeAll(keepingCapacity: true)
    if scans.count < count || scan == .max {
      scans = Array(repeating: 0, count: max(count, scans.count))
      scan = 0
    }
    scan += 1
  }

  /// - Parameter pattern: one that was not added before.
  mutating func add(_ pattern: Int32) {
    scans[Int(pattern)] = scan
    patterns.append(pattern)
  }

  func holds(_ pattern: Int) -> Bool { pattern < scans.count && scans[pattern] == scan }

  mutating func sort() { if patterns.count > 1 { patterns.sort() } }
}
