/// What a format makes of one input: one flat thread or several, and what was wrong.
package struct ParsedPage: Sendable, Hashable {
  package var threads: [FlatThread]
  package var defects: [ThreadDefect]

  package init(threads: [FlatThread], defects: [ThreadDefect] = []) {
    self.threads = threads
    self.defects = defects
  }
}

/// The records of one thread in document order; `ThreadBuilder` makes the tree.
package struct FlatThread: Sendable, Hashable {
  /// The input's own key of the thread; nil where it has none.
  package var key: String?
  package var article: Article
  package var records: [CommentRecord]
  /// Ids that stand for the article: a record that answers one of them is at top level.
  package var rootIDs: Set<String>
  /// Where each record stood among all records of the input, when threads are interleaved; empty = 0, 1, 2, ...
  package var ordinals: [Int]

  package init(
    key: String? = nil, article: Article = Article(), records: [CommentRecord], rootIDs: Set<String> = [],
    ordinals: [Int] = []
  ) {
    self.key = key
    self.article = article
    self.records = records
    self.rootIDs = rootIDs
    self.ordinals = ordinals
  }
}
