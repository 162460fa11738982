/// How the threads of a stream are put together: what is read at once, and what has to be sorted before it is written.
///
/// Threads that stand one behind the other are answered straight away. Those that interleave make a stretch; one that is
/// too large for a batch is answered in several, whose rows are merged in the order of the input.
struct StreamPlan: IteratorProtocol, Sequence {
  struct Step {
    /// Of the groups.
    let range: Range<Int>
    /// Whether its rows stand between those of other batches, and have to be merged with them.
    let isMerged: Bool
    /// Whether everything before the end of this one can be written then.
    let endsStretch: Bool
  }

  private let groups: [LineIndex.Group]
  private let batch: Int
  private let piece: Int
  private var position = 0
  /// The end of the stretch that is being cut into batches.
  private var stretchEnd: Int?

  /// - Parameters:
  ///   - batch: what is read at once of threads that interleave.
  ///   - piece: of threads that do not.
  init(_ groups: [LineIndex.Group], batch: Int, piece: Int) {
    self.piece = Swift.min(batch, piece)
    self.groups = groups
    self.batch = batch
  }

  mutating func next() -> Step? {
    guard position < groups.count else { return nil }
    if let end = stretchEnd { return part(of: end) }
    let start = position
    var bytes = 0
    while position < groups.count {
      let stretch = stretch(from: position)
      if bytes > 0, bytes + stretch.bytes > piece { break }
      if stretch.bytes > batch, stretch.end - position > 1 {
        stretchEnd = stretch.end
        return part(of: stretch.end)
      }
      bytes += stretch.bytes
      position = stretch.end
    }
    return Step(range: start..<position, isMerged: false, endsStretch: true)
  }

  private mutating func part(of end: Int) -> Step {
    let start = position
    var bytes = 0
    while position < end, bytes == 0 || bytes + groups[position].bytes <= batch {
      bytes += groups[position].bytes
      position += 1
    }
    if position == end { stretchEnd = nil }
    return Step(range: start..<position, isMerged: true, endsStretch: position == end)
  }

  /// The groups from `start` on that interleave with each other.
  private func stretch(from start: Int) -> (end: Int, bytes: Int) {
    var last = groups[start].last
    var bytes = groups[start].bytes
    var end = start + 1
    while end < groups.count, groups[end].first <= last {
      last = Swift.max(last, groups[end].last)
      bytes += groups[end].bytes
      end += 1
    }
    return (end, bytes)
  }
}
