/// The patterns that may match a text, each once.
struct CandidateList: LiteralSink {
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

  mutating func add(_ pattern: Int32) {
    guard scans[Int(pattern)] != scan else { return }
    scans[Int(pattern)] = scan
    patterns.append(pattern)
  }

  mutating func found(_ pattern: Int32, at place: Int) { add(pattern) }

  /// Puts the candidates in order and drops those that `isPossible` refuses.
  mutating func settle(where isPossible: (Int) -> Bool) {
    patterns.removeAll { !isPossible(Int($0)) }
    if patterns.count > 1 { patterns.sort() }
  }
}
