import ThreadModel

/// The plain counts of a thread.
struct ThreadCounts: Statistic {
  static let columns = [
    StatisticsTable.Column("thread", "Key of the thread: the input's own, else the name of the input."),
    StatisticsTable.Column("comments", "Comments, deleted ones included where the page still shows their place."),
    StatisticsTable.Column("authors", "Different named users with at least one comment."),
    StatisticsTable.Column("top_level", "Comments at depth 0."),
    StatisticsTable.Column("deleted", "Comments that the page marks as deleted or removed."),
  ]

  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    let thread = corpus.threads[row].thread
    var authors = Set(corpus.authors[row])
    authors.remove(Int32(UserDirectory.unnamed))
    var topLevel = 0
    var deleted = 0
    for node in thread.comments.indices {
      if thread.tree.depth(of: node) == 0 { topLevel += 1 }
      let flags = thread.comments[node].record.flags
      if flags.contains(.deleted) || flags.contains(.removed) { deleted += 1 }
    }
    return [.text(thread.key), .count(thread.comments.count), .count(authors.count), .count(topLevel), .count(deleted)]
  }
}
