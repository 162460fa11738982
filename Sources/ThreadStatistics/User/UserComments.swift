import ThreadModel

/// How many comments a user wrote, and where.
struct UserComments: Statistic {
  static let columns = [
    Column("comments", "Comments of the user.", unit: "comments"),
    Column("threads", "Threads with at least one of them.", unit: "threads"),
    Column(
      "top_level_share", "Share of the user's comments that stand at depth 0.", unit: "share",
      formula: "comments at depth 0 / comments"),
    Column("links", "Links in the user's comments.", unit: "links"),
  ]

  private struct Counts: Tally {
    var comments = 0
    var threads = 0
    var topLevel = 0
    var links = 0

    static func += (sum: inout Counts, part: Counts) {
      sum.comments += part.comments
      sum.threads += part.threads
      sum.topLevel += part.topLevel
      sum.links += part.links
    }
  }

  private var counts: SumsByRow<Counts>

  init(_ corpus: Corpus) {
    counts = SumsByRow(rows: corpus.users.count)
    var lastThread = [Int](repeating: -1, count: corpus.users.count)
    for (number, thread) in corpus.threads.enumerated() {
      for node in thread.authors.indices {
        let user = Int(thread.authors[node])
        counts[user].comments += 1
        if lastThread[user] != number {
          lastThread[user] = number
          counts[user].threads += 1
        }
        if thread.tree.depth(of: node) == 0 { counts[user].topLevel += 1 }
        counts[user].links += thread.comments[node].record.links.count
      }
    }
  }

  mutating func join(_ later: UserComments, rows: RowMap) { counts.join(later.counts, rows: rows) }

  func append(cellsOf row: Int, to cells: inout [Cell]) {
    let counts = counts[row]
    cells.append(.count(counts.comments))
    cells.append(.count(counts.threads))
    cells.append(.share(counts.topLevel, of: counts.comments))
    cells.append(.count(counts.links))
  }
}
