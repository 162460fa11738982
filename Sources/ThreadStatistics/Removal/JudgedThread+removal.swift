package import ThreadModel

extension JudgedThread {
  /// What the removal of a comment would take along; nil where the thread has no comment of that id.
  package func preview(removing id: String) -> RemovalPreview? {
    guard let node = thread.comments.firstIndex(where: { $0.id == id }) else { return nil }
    let subtree = thread.tree.descendants(of: node)
    let passing = subtree.count { judgements[$0].verdict == .pass }
    let quoting = thread.comments.indices.filter { other in
      other != node && thread.comments[other].quotes.contains { $0.sourceID == id }
    }
    return RemovalPreview(
      comment: touched(node), orphans: thread.tree.replies(to: node).map(touched),
      below: subtree.count, passingBelow: passing,
      charactersBelow: subtree.reduce(0) { $0 + thread.comments[$1].text.count },
      bystanders: bystanders(in: subtree, of: thread.comments[node].author),
      quotes: quoting.map(touched), quotesOutside: quoting.count { !subtree.contains($0) })
  }

  private func touched(_ node: Int) -> RemovalPreview.Touched {
    RemovalPreview.Touched(
      id: thread.comments[node].id, author: thread.comments[node].author, verdict: judgements[node].verdict)
  }

  private func bystanders(in subtree: Range<Int>, of removed: Author) -> [RemovalPreview.Bystander] {
    var order: [String] = []
    var authors: [String: Author] = [:]
    var comments: [String: Int] = [:]
    var flagged: Set<String> = []
    for node in subtree {
      guard let identity = thread.comments[node].author.identity, identity != removed.identity else { continue }
      if authors.updateValue(thread.comments[node].author, forKey: identity) == nil { order.append(identity) }
      comments[identity, default: 0] += 1
      if judgements[node].verdict > .pass { flagged.insert(identity) }
    }
    return order.filter { !flagged.contains($0) }
      .compactMap { name in
        authors[name].map { RemovalPreview.Bystander(author: $0, comments: comments[name] ?? 0) }
      }
      .enumerated().sorted { (-$0.element.comments, $0.offset) < (-$1.element.comments, $1.offset) }.map(\.element)
  }
}
