import ThreadModel

/// The comments of a thread as they were written: by time, then as the page has them, never before what they answer.
///
/// A comment without a time is taken to follow the one before it on the page. A comment older than what it answers,
/// which a wrong clock makes possible, follows it at once.
struct ConversationOrder: Sendable {
  /// Indices into `thread.comments`.
  let nodes: [Int32]
  /// For each comment the second at which it takes its place; never less than that of a comment before it.
  let seconds: [Int]

  init(_ thread: CommentThread) {
    let comments = thread.comments
    var seconds = [Int](repeating: .min, count: comments.count)
    var last = Int.min
    for node in thread.documentOrder {
      if let time = comments[node].published { last = time.epochSeconds }
      seconds[node] = last
    }
    var places = comments.map(\.ordinal)
    for node in comments.indices {
      guard let parent = thread.tree.parent(of: node) else { continue }
      seconds[node] = max(seconds[node], seconds[parent])
      places[node] = max(places[node], places[parent])
    }
    self.seconds = seconds
    nodes = (0..<Int32(comments.count)).sorted { a, b in
      let (first, second) = (Int(a), Int(b))
      if seconds[first] != seconds[second] { return seconds[first] < seconds[second] }
      return places[first] != places[second] ? places[first] < places[second] : first < second
    }
  }
}
