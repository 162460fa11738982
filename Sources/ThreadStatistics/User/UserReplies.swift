import ThreadModel

/// Whom a user talks with.
struct UserReplies: Statistic {
  static let columns = [
    StatisticsTable.Column("replies_given", "Comments of the user that answer somebody else's comment."),
    StatisticsTable.Column("replies_received", "Comments of others that answer a comment of the user."),
    StatisticsTable.Column("self_replies", "Comments of the user that answer a comment of the same user."),
    StatisticsTable.Column("distinct_partners", "Different named users whom the user answered or who answered."),
  ]

  private var given: [Int]
  private var received: [Int]
  private var toSelf: [Int]
  private var partners: [Int]

  init(_ corpus: Corpus) {
    given = Array(repeating: 0, count: corpus.users.count)
    received = given
    toSelf = given
    partners = given
    for (judged, authors) in zip(corpus.threads, corpus.authors) {
      for node in authors.indices {
        guard let parent = judged.thread.tree.parent(of: node) else { continue }
        let (from, to) = (Int(authors[node]), Int(authors[parent]))
        if from == to, from != UserDirectory.unnamed {
          toSelf[from] += 1
        } else {
          given[from] += 1
          received[to] += 1
        }
      }
    }
    countPartners(corpus.pairs)
  }

  private mutating func countPartners(_ pairs: [UserPair]) {
    var meetings = pairs.map { (min($0.from, $0.to), max($0.from, $0.to)) }
    meetings.sort { $0 < $1 }
    var last = (-1, -1)
    for meeting in meetings where meeting != last {
      last = meeting
      if meeting.1 != UserDirectory.unnamed { partners[meeting.0] += 1 }
      if meeting.0 != UserDirectory.unnamed { partners[meeting.1] += 1 }
    }
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    [.count(given[row]), .count(received[row]), .count(toSelf[row]), .count(partners[row])]
  }
}
