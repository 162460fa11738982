import ThreadModel

/// Comments in the order in which the input has them, which a reply tree does not keep.
enum InputOrder {
  /// Indices into `comments`; one step a comment where the comments are numbered without a gap.
  static func nodes(of comments: [Comment]) -> [Int] {
    var nodes = [Int](repeating: -1, count: comments.count)
    for node in comments.indices {
      let place = comments[node].ordinal
      guard nodes.indices.contains(place), nodes[place] < 0 else {
        return comments.indices.sorted { (comments[$0].ordinal, $0) < (comments[$1].ordinal, $1) }
      }
      nodes[place] = node
    }
    return nodes
  }
}
