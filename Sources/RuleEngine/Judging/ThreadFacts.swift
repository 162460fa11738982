import ThreadModel

/// What `when` and `count` ask of a thread beyond the comment at hand; made once a thread, in linear time.
struct ThreadFacts: Sendable {
  static let unnamed: Int32 = -1

  /// For each comment the number of its author, or `unnamed`.
  private(set) var author: [Int32] = []
  private(set) var authorCount = 0
  /// For each comment the replies in a row that two authors give each other, this comment the last.
  private(set) var turns: [Int32] = []
  /// For each comment the top-level comment above it, itself included.
  private(set) var root: [Int32] = []
  private var commentsOfAuthor: [Int32] = []
  private var firstOfAuthor: [FirstTimes] = []
  private var first = FirstTimes()

  /// The earliest times by the two kinds of clock that cannot be compared with each other.
  private struct FirstTimes {
    var zoned: Timestamp?
    var plain: Timestamp?

    mutating func note(_ time: Timestamp) {
      guard time.hour != nil else { return }
      if time.offset == nil {
        if let plain, plain.epochSeconds <= time.epochSeconds { return }
        plain = time
      } else {
        if let zoned, zoned.epochSeconds <= time.epochSeconds { return }
        zoned = time
      }
    }

    func seconds(until time: Timestamp) -> Int? {
      (time.offset == nil ? plain : zoned).flatMap { time.seconds(since: $0) }
    }
  }

  init(_ thread: CommentThread) {
    let comments = thread.comments
    author.reserveCapacity(comments.count)
    turns.reserveCapacity(comments.count)
    root.reserveCapacity(comments.count)
    var numbers: [String: Int32] = [:]
    for node in comments.indices {
      let number = number(of: comments[node].author.identity, in: &numbers)
      author.append(number)
      if let time = comments[node].published {
        first.note(time)
        if number >= 0 { firstOfAuthor[Int(number)].note(time) }
      }
      let parent = thread.tree.parent(of: node)
      root.append(parent.map { root[$0] } ?? Int32(node))
      turns.append(turnCount(at: node, below: parent, in: thread))
    }
  }

  private mutating func number(of identity: String?, in numbers: inout [String: Int32]) -> Int32 {
    guard let identity, !identity.isEmpty else { return Self.unnamed }
    if let known = numbers[identity] {
      commentsOfAuthor[Int(known)] += 1
      return known
    }
    let number = Int32(authorCount)
    numbers[identity] = number
    authorCount += 1
    commentsOfAuthor.append(1)
    firstOfAuthor.append(FirstTimes())
    return number
  }

  private func turnCount(at node: Int, below parent: Int?, in thread: CommentThread) -> Int32 {
    guard let parent, author[node] >= 0, author[parent] >= 0, author[node] != author[parent] else { return 0 }
    guard let above = thread.tree.parent(of: parent), author[above] == author[node] else { return 1 }
    return turns[parent] + 1
  }

  /// All comments of the author of a comment; nil for an unnamed one.
  func comments(byAuthorOf node: Int) -> Int? {
    author[node] < 0 ? nil : Int(commentsOfAuthor[Int(author[node])])
  }

  /// Seconds from the author's first comment to `time`, where both can be compared.
  func seconds(sinceFirstByAuthorOf node: Int, until time: Timestamp) -> Int? {
    author[node] < 0 ? nil : firstOfAuthor[Int(author[node])].seconds(until: time)
  }

  /// Seconds from the first comment of the thread to `time`, where both can be compared.
  func seconds(sinceFirstUntil time: Timestamp) -> Int? { first.seconds(until: time) }
}
