/// An article and the comments below it, as a reply tree.
package struct CommentThread: Sendable, Hashable {
  /// Names the thread in output: the input's own key, else the name of the input.
  package let key: String
  package let article: Article
  /// In preorder of `tree`: each comment before its replies, replies in document order.
  package let comments: [Comment]
  package let tree: ReplyTree
  package let defects: [ThreadDefect]

  package init(
    key: String, article: Article, comments: [Comment], tree: ReplyTree, defects: [ThreadDefect]
  ) {
    precondition(comments.count == tree.count)
    self.key = key
    self.article = article
    self.comments = comments
    self.tree = tree
    self.defects = defects
  }

  /// Indices into `comments` in the order of the input.
  package var documentOrder: [Int] { comments.indices.sorted { comments[$0].ordinal < comments[$1].ordinal } }
}
