import ThreadModel

/// Disputes of two: chains of replies in which two named users take turns, four comments or more.
///
/// A chain is counted where it ends: at a comment that no reply continues. Chains that part after a common beginning
/// are different chains.
enum Exchanges: ThreadStatistic {
  static let columns = [
    Column(
      "exchanges", "Chains of at least four comments in which two named users answer each other in turn.",
      unit: "chains",
      formula: "chains that cannot be made longer at either end; two that part after a common "
        + "beginning count as two"),
    Column(
      "exchange_chains",
      "The chains: the two users, the one who begins first, the number of comments, the ids of the "
        + "first and the last one; in the order of their ends in the tree.", unit: "chains", isDetail: true),
  ]

  static let shortest = 4

  struct Chain: Equatable {
    let first: Int
    let last: Int
    let length: Int
  }

  static func cells(of thread: CorpusThread) -> [Cell] {
    let chains = chains(in: thread.tree, authors: thread.authors)
    let comments = thread.comments
    return [
      .count(chains.count),
      .list(
        chains.map { chain in
          let second = thread.tree.parent(of: chain.last) ?? chain.first
          let opener = chain.length.isMultiple(of: 2) ? second : chain.last
          let other = chain.length.isMultiple(of: 2) ? chain.last : second
          return .record([
            .init("users", .list([opener, other].map { .text(orMissing: comments[$0].record.author.shownName) })),
            .init("comments", .count(chain.length)), .init("first", .text(comments[chain.first].id)),
            .init("last", .text(comments[chain.last].id)),
          ])
        }),
    ]
  }

  /// Every exchange, by the place of its last comment in preorder.
  static func chains(in tree: ReplyTree, authors: [Int32]) -> [Chain] {
    var lengths = [Int](repeating: 1, count: tree.count)
    var firsts = Array(0..<tree.count)
    var isContinued = [Bool](repeating: false, count: tree.count)
    for node in 0..<tree.count {
      guard let parent = tree.parent(of: node), authors[node] != authors[parent],
        authors[node] != UserDirectory.unnamed, authors[parent] != UserDirectory.unnamed
      else { continue }
      if lengths[parent] >= 2, let other = tree.parent(of: parent), authors[other] == authors[node] {
        lengths[node] = lengths[parent] + 1
        firsts[node] = firsts[parent]
        isContinued[parent] = true
      } else {
        lengths[node] = 2
        firsts[node] = parent
      }
    }
    return (0..<tree.count).filter { lengths[$0] >= shortest && !isContinued[$0] }
      .map { Chain(first: firsts[$0], last: $0, length: lengths[$0]) }
  }
}
