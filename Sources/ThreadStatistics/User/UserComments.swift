import ThreadModel

/// How many comments a user wrote, and where.
struct UserComments: Statistic {
  static let columns = [
    StatisticsTable.Column("comments", "Comments of the user."),
    StatisticsTable.Column("threads", "Threads with at least one of them."),
    StatisticsTable.Column("top_level_share", "Share of the user's comments that stand at depth 0."),
    StatisticsTable.Column("links", "Links in the user's comments."),
  ]

  private var tallies: [Tally]

  private struct Tally {
    var comments = 0
    var threads = 0
    var lastThread = -1
    var topLevel = 0
    var links = 0
  }

  init(_ corpus: Corpus) {
    tallies = Array(repeating: Tally(), count: corpus.users.count)
    for (number, judged) in corpus.threads.enumerated() {
      let authors = corpus.authors[number]
      for node in authors.indices {
        let user = Int(authors[node])
        tallies[user].comments += 1
        if tallies[user].lastThread != number {
          tallies[user].lastThread = number
          tallies[user].threads += 1
        }
        if judged.thread.tree.depth(of: node) == 0 { tallies[user].topLevel += 1 }
        tallies[user].links += judged.thread.comments[node].record.links.count
      }
    }
  }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    let tally = tallies[row]
    return [
      .count(tally.comments), .count(tally.threads), .share(tally.topLevel, of: tally.comments), .count(tally.links),
    ]
  }
}
