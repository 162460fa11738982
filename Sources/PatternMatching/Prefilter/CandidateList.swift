/// The patterns that may match a text, each once.
struct CandidateList: LiteralSink {
  private(set) var patterns: [Int32] = []
  /// For each pattern the scan that named it last.
  private var scans: [UInt32] = []
  private var scan: UInt32 = 0
  private var count = 0

  /// Forgets the candidates of the text before.
  ///
  /// A number from `count` on stands for the second literals of the pattern that is `count` less.
  mutating func begin(patterns count: Int) {
    patterns.removeAll(keepingCapacity: true)
    self.count = count
    if scans.count < 2 * count || scan == .max {
      scans = Array(repeating: 0, count: max(2 * count, scans.count))
      scan = 0
    }
    scan += 1
  }

  mutating func add(_ pattern: Int32) {
    guard scans[Int(pattern)] != scan else { return }
    scans[Int(pattern)] = scan
    if pattern < count { patterns.append(pattern) }
  }

  mutating func found(_ pattern: Int32, at place: Int) { add(pattern) }

  /// Whether second literals of a pattern were found.
  func holdsSecond(of pattern: Int) -> Bool { scans[count + pattern] == scan }

  func holds(_ pattern: Int) -> Bool { pattern < scans.count && scans[pattern] == scan }

  /// Puts the candidates in order and drops those that `isPossible` refuses.
  mutating func settle(where isPossible: (Int, borrowing CandidateList) -> Bool) {
    var kept = 0
    for place in patterns.indices {
      let pattern = patterns[place]
      if isPossible(Int(pattern), self) {
        patterns[kept] = pattern
        kept += 1
      } else {
        scans[Int(pattern)] = 0
      }
    }
    patterns.removeSubrange(kept...)
    if patterns.count > 1 { patterns.sort() }
  }
}
