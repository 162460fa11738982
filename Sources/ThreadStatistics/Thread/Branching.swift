import ThreadModel

/// How many replies an answered comment gets, and how many comments get none.
enum Branching: ThreadStatistic {
  static let columns = [
    Column(
      "branching", "Mean number of replies of the comments that have any.", unit: "comments",
      formula: "comments at depth 1 or deeper / comments with a reply", missing: "no comment has a reply"),
    Column(
      "leaf_share", "Share of comments without a reply.", unit: "share", formula: "comments without a reply / comments",
      missing: "the thread has no comment"),
  ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    let tree = thread.tree
    var replies = 0
    var answered = 0
    for node in 0..<tree.count {
      if tree.parent(of: node) != nil { replies += 1 }
      if tree.subtreeEnd(of: node) > node + 1 { answered += 1 }
    }
    return [.share(replies, of: answered), .share(tree.count - answered, of: tree.count)]
  }
}
