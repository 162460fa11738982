import ThreadModel

/// Disputes of two: chains of replies in which two named users take turns, four comments or more.
///
/// A chain is counted where it ends: at a comment that no reply continues. Chains that part after a common beginning
/// are different chains.
struct Exchanges: Statistic {
  static let columns = [
    StatisticsTable.Column(
      "exchanges", "Chains of at least four comments in which two named users answer each other in turn.")
  ]

  static let shortest = 4

  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    [.count(Self.ends(in: corpus.threads[row].thread.tree, authors: corpus.authors[row]).count)]
  }

  /// The last comment of every exchange, in preorder, with the number of its comments.
  static func ends(in tree: ReplyTree, authors: [Int32]) -> [(last: Int, length: Int)] {
    var lengths = [Int](repeating: 1, count: tree.count)
    var continued = [Bool](repeating: false, count: tree.count)
    for node in 0..<tree.count {
      guard let parent = tree.parent(of: node), authors[node] != authors[parent],
        authors[node] != UserDirectory.unnamed, authors[parent] != UserDirectory.unnamed
      else { continue }
      let other = tree.parent(of: parent)
      if lengths[parent] >= 2, let other, authors[other] == authors[node] {
        lengths[node] = lengths[parent] + 1
        continued[parent] = true
      } else {
        lengths[node] = 2
      }
    }
    return (0..<tree.count).filter { lengths[$0] >= shortest && !continued[$0] }.map { ($0, lengths[$0]) }
  }
}
