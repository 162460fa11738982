import ThreadModel

/// How many replies an answered comment gets, and how many comments get none.
struct Branching: Statistic {
  static let columns = [
    StatisticsTable.Column("branching", "Mean number of replies of the comments that have any."),
    StatisticsTable.Column("leaf_share", "Share of comments without a reply."),
  ]

  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    let tree = corpus.threads[row].thread.tree
    var replies = 0
    var answered = 0
    for node in 0..<tree.count {
      if tree.parent(of: node) != nil { replies += 1 }
      if tree.subtreeEnd(of: node) > node + 1 { answered += 1 }
    }
    return [.share(replies, of: answered), .share(tree.count - answered, of: tree.count)]
  }
}
