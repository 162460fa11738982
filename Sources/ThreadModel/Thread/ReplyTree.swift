/// The shape of a thread: a forest in preorder, so that a subtree is a slice and every walk is a loop.
///
/// Invariants: `parent(of: i) < i`; the descendants of `i` are exactly `i + 1 ..< subtreeEnd(of: i)`.
package struct ReplyTree: Sendable, Hashable {
  private var parents: [Int32]
  private var depths: [Int32]
  private var ends: [Int32]

  /// - Parameter parents: for each node in preorder the index of its parent, or nil for a root.
  package init(preorderParents parents: [Int?]) {
    self.parents = parents.map { $0.map(Int32.init) ?? -1 }
    depths = [Int32](repeating: 0, count: parents.count)
    ends = [Int32](repeating: 0, count: parents.count)
    var open: [Int] = []
    for node in parents.indices {
      if let parent = parents[node] {
        precondition((0..<node).contains(parent), "a parent stands before its replies in preorder")
        depths[node] = depths[parent] + 1
        while let last = open.last, last != parent { open.removeLast() }
        precondition(!open.isEmpty, "the replies of a comment follow it without a stranger between them")
      } else {
        open.removeAll(keepingCapacity: true)
      }
      open.append(node)
    }
    for node in parents.indices.reversed() {
      ends[node] = max(ends[node], Int32(node + 1))
      if let parent = parents[node] { ends[parent] = max(ends[parent], ends[node]) }
    }
  }

  package var count: Int { parents.count }
  package func parent(of node: Int) -> Int? { parents[node] < 0 ? nil : Int(parents[node]) }
  /// 0 for a root.
  package func depth(of node: Int) -> Int { Int(depths[node]) }
  /// One past the last descendant.
  package func subtreeEnd(of node: Int) -> Int { Int(ends[node]) }
  /// Descendants without the node itself.
  package func descendants(of node: Int) -> Range<Int> { node + 1..<Int(ends[node]) }

  /// Direct replies, in order. Costs one step a reply.
  package func replies(to node: Int) -> [Int] {
    var replies: [Int] = []
    var next = node + 1
    while next < Int(ends[node]) {
      replies.append(next)
      next = Int(ends[next])
    }
    return replies
  }
}
