internal import ThreadModel

/// A comment's place among the threads of a page.
struct CommentPlace {
  let thread: Int
  let comment: Int
}

extension PageReport {
  /// Every comment of the page in the order of the input.
  var inputOrder: [CommentPlace] { CommentPlace.inOrder(threads.map(\.thread)) }
}

extension ThreadPage {
  /// Every comment of the page in the order of the input.
  var inputOrder: [CommentPlace] { CommentPlace.inOrder(threads) }
}

extension CommentPlace {
  /// Interleaved threads number their comments through, so that no ordinal appears twice; where one does, each thread
  /// counts for itself, and they follow each other.
  static func inOrder(_ threads: [CommentThread]) -> [CommentPlace] {
    var keyed: [(ordinal: Int, place: CommentPlace)] = []
    keyed.reserveCapacity(threads.reduce(0) { $0 + $1.comments.count })
    for (number, thread) in threads.enumerated() {
      for index in thread.comments.indices {
        keyed.append((thread.comments[index].ordinal, CommentPlace(thread: number, comment: index)))
      }
    }
    func stands(_ a: (ordinal: Int, place: CommentPlace), before b: (ordinal: Int, place: CommentPlace)) -> Bool {
      (a.ordinal, a.place.thread, a.place.comment) < (b.ordinal, b.place.thread, b.place.comment)
    }
    keyed.sort(by: stands)
    if zip(keyed, keyed.dropFirst()).contains(where: { $0.ordinal == $1.ordinal }) {
      keyed.sort { $0.place.thread == $1.place.thread ? stands($0, before: $1) : $0.place.thread < $1.place.thread }
    }
    return keyed.map(\.place)
  }
}
