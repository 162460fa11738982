/// The comments that are still open while records with a claimed depth are read in document order.
struct Nesting {
  private var path: [(index: Int, claimed: Int)] = []

  /// A record at top level.
  mutating func open(_ index: Int) { path = [(index, 0)] }

  /// The parent of a record is the last one before it that claims a smaller depth, however much smaller.
  ///
  /// A record that skips levels hangs below its predecessor, and its siblings with the same claim beside it.
  mutating func place(_ index: Int, at claimed: Int) -> (parent: Int?, depth: Int, isOneLevelDown: Bool) {
    let depth = max(claimed, 0)
    while let last = path.last, last.claimed >= depth { path.removeLast() }
    let parent = path.last
    let isOneLevelDown = claimed == (parent.map { $0.claimed + 1 } ?? 0)
    path.append((index, depth))
    return (parent?.index, path.count - 1, isOneLevelDown)
  }
}
