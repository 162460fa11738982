import ThreadModel

/// Where a thread turned: the comment from which on the mean score along a path of replies stays high.
enum TurningPoint: ThreadStatistic {
  private static let missing = "no path turns, or the policy has no review threshold"

  static let columns = [
    Column(
      "turning_point",
      "The comment after which the running mean score along a path of replies stays at the review "
        + "threshold or above: the subtree to look at first.", unit: "id",
      formula: "mean(c) = mean score of the comments from the top-level one down to c. A path turns at the first "
        + "comment from which mean >= threshold down to a comment without replies, if at least one reply follows it. "
        + "Of several the one with most comments below it, then the first in the tree", missing: missing),
    Column(
      "turning_point_comments", "Comments of that subtree, the turning point included.", unit: "comments",
      missing: missing),
  ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    guard let threshold = thread.reviewThreshold,
      let node = node(in: thread.tree, scores: thread.judgements.map(\.score), threshold: threshold)
    else { return [.missing, .missing] }
    return [.text(thread.comments[node].id), .count(thread.tree.subtreeEnd(of: node) - node)]
  }

  /// - Returns: nil where no path turns.
  static func node(in tree: ReplyTree, scores: [Double], threshold: Double) -> Int? {
    var sums = scores
    var isHigh = [Bool](repeating: false, count: tree.count)
    for node in 0..<tree.count {
      if let parent = tree.parent(of: node) { sums[node] += sums[parent] }
      isHigh[node] = sums[node] >= threshold * Double(tree.depth(of: node) + 1)
    }
    // Whether some path from here down stays high, and whether one that has a reply does.
    var stays = [Bool](repeating: false, count: tree.count)
    var goesOn = stays
    for node in (0..<tree.count).reversed() {
      if isHigh[node], tree.subtreeEnd(of: node) == node + 1 || goesOn[node] { stays[node] = true }
      if stays[node], let parent = tree.parent(of: node), isHigh[parent] { goesOn[parent] = true }
    }
    var best: Int?
    var most = 0
    for node in 0..<tree.count where goesOn[node] {
      if let parent = tree.parent(of: node), isHigh[parent] { continue }
      let size = tree.subtreeEnd(of: node) - node
      if size > most { (best, most) = (node, size) }
    }
    return best
  }
}
