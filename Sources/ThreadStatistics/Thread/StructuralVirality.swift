import ThreadModel

/// The mean distance between all pairs of nodes of the tree, the article included as its root: near 2 where
/// everybody answers the article, large where the conversation went on by itself.
///
/// The edge above a subtree of s nodes lies on s * (n - s) of the n * (n - 1) / 2 shortest paths, so that the sum over
/// all edges takes one pass. Source: Goel, Anderson, Hofman and Watts 2016, "The structural virality of online
/// diffusion" (there the Wiener index divided by the number of pairs).
enum StructuralVirality: ThreadStatistic {
  static let columns = [
    Column(
      "structural_virality", "Mean distance between all pairs of nodes of the reply tree, the article included.",
      unit: "edges", formula: "Wiener index / (n (n - 1) / 2) with n = comments + 1",
      source: "Goel, Anderson, Hofman, Watts 2016, \"The structural virality of online diffusion\"",
      missing: "the thread has no comment")
  ]

  static func cells(of thread: CorpusThread) -> [Cell] { [.number(orMissing: value(of: thread.tree))] }

  /// - Returns: nil for a thread without comments, which has no pair.
  static func value(of tree: ReplyTree) -> Double? {
    guard tree.count > 0 else { return nil }
    let nodes = Double(tree.count + 1)
    var paths = 0.0
    for node in 0..<tree.count {
      let size = Double(tree.subtreeEnd(of: node) - node)
      paths += size * (nodes - size)
    }
    return paths / (nodes * (nodes - 1) / 2)
  }
}
