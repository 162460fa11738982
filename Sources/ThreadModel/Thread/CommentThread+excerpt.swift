extension CommentThread {
  /// The thread with nothing in it but a comment and, before it, the one that it answers.
  ///
  /// Ids, depths and evidence are those of the whole; the text of the article is left out.
  package func excerpt(of node: Int) -> CommentThread {
    var shown = article
    shown.text = ""
    let parent = tree.parent(of: node)
    return CommentThread(
      key: key, article: shown, comments: (parent.map { [comments[$0]] } ?? []) + [comments[node]],
      tree: ReplyTree(preorderParents: parent == nil ? [nil] : [nil, 0]), defects: [])
  }
}
