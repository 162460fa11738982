/// The comments of a forest that a page shows one by one: all of them, or where these are too many the flagged ones and
/// what is around them.
struct ShownComments {
  struct Entry {
    /// In the forest.
    let node: Int
    /// The entry under which this one hangs: the nearest one above it that is shown.
    let parent: Int?
    let depth: Int
    /// Whether the comment that this one answers is not shown.
    let isCut: Bool
    /// Entries that hang from this one directly.
    fileprivate(set) var replies = 0
  }

  /// Up to here all comments are shown.
  static let limit = 5000
  /// So many are shown of more than that: a page of 50,000 comments is to open in a moment.
  private static let cutLimit = 1000
  /// Shown with each flagged comment: so many of the comments above it, and of its replies.
  private static let reach = 3

  let entries: [Entry]
  let isComplete: Bool
  private let shown: [Bool]

  init(_ forest: PageForest, limit: Int = Self.limit) {
    isComplete = forest.nodes.count <= limit
    shown =
      isComplete
      ? [Bool](repeating: true, count: forest.nodes.count)
      : Self.surroundings(in: forest, limit: min(limit, Self.cutLimit))
    var entries: [Entry] = []
    var open: [Int] = []
    for node in forest.nodes.indices where shown[node] {
      while let last = open.last, forest.nodes[entries[last].node].end <= node { open.removeLast() }
      let parent = open.last
      if let parent { entries[parent].replies += 1 }
      let isCut = forest.nodes[node].parent != parent.map { entries[$0].node }
      entries.append(
        Entry(node: node, parent: parent, depth: parent.map { entries[$0].depth + 1 } ?? 0, isCut: isCut))
      open.append(entries.count - 1)
    }
    self.entries = entries
  }

  func contains(_ node: Int) -> Bool { shown[node] }

  private static func surroundings(in forest: PageForest, limit: Int) -> [Bool] {
    var shown = [Bool](repeating: false, count: forest.nodes.count)
    var room = limit
    func show(_ node: Int) {
      guard room > 0, !shown[node] else { return }
      shown[node] = true
      room -= 1
    }
    for node in forest.gravest where room > 0 {
      show(node)
      var above = forest.nodes[node].parent
      for _ in 0..<reach {
        guard let parent = above else { break }
        show(parent)
        above = forest.nodes[parent].parent
      }
      for reply in forest.replies(to: node, limit: reach) { show(reply) }
    }
    return shown
  }
}
