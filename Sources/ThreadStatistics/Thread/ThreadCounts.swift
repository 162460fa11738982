import ThreadModel

/// The plain counts of a thread.
enum ThreadCounts: ThreadStatistic {
  static let columns = [
    Column("comments", "Comments, deleted ones included where the page still shows their place.", unit: "comments"),
    Column("authors", "Different named users with at least one comment.", unit: "users"),
    Column("top_level", "Comments at depth 0.", unit: "comments"),
    Column("deleted", "Comments that the page marks as deleted or removed.", unit: "comments"),
  ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    let comments = thread.comments
    var authors = Set(thread.authors)
    authors.remove(Int32(UserDirectory.unnamed))
    var topLevel = 0
    var deleted = 0
    for node in comments.indices {
      if thread.tree.depth(of: node) == 0 { topLevel += 1 }
      let flags = comments[node].record.flags
      if flags.contains(.deleted) || flags.contains(.removed) { deleted += 1 }
    }
    return [.count(comments.count), .count(authors.count), .count(topLevel), .count(deleted)]
  }
}
