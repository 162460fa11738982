import ThreadModel

/// How often one user answers another.
struct UserPair {
  var from: Int
  var to: Int
  var replies: Int
  /// Those of the replies that are flagged.
  var flagged: Int
}

/// Ordered pairs of different users with at least one reply, sorted by number.
struct UserPairs {
  private(set) var pairs: [UserPair]

  init(_ threads: [CorpusThread]) {
    var edges: [UInt64] = []
    for thread in threads {
      let tree = thread.tree
      let authors = thread.authors
      for node in authors.indices {
        guard let parent = tree.parent(of: node), authors[parent] != authors[node] else { continue }
        let flag: UInt64 = thread.judgements[node].isFlagged ? 1 : 0
        edges.append(UInt64(authors[node]) << 32 | UInt64(authors[parent]) << 1 | flag)
      }
    }
    edges.sort()
    pairs = []
    var start = 0
    while start < edges.count {
      let key = edges[start] >> 1
      var end = start
      var flagged = 0
      while end < edges.count, edges[end] >> 1 == key {
        flagged += Int(edges[end] & 1)
        end += 1
      }
      pairs.append(
        UserPair(from: Int(key >> 31), to: Int(key & 0x7FFF_FFFF), replies: end - start, flagged: flagged))
      start = end
    }
  }

  mutating func join(_ later: UserPairs, users: RowMap) {
    var all = pairs
    for var pair in later.pairs {
      pair.from = users.numbers[pair.from]
      pair.to = users.numbers[pair.to]
      all.append(pair)
    }
    all.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    pairs.removeAll(keepingCapacity: true)
    for pair in all {
      if let last = pairs.last, last.from == pair.from, last.to == pair.to {
        pairs[pairs.count - 1].replies += pair.replies
        pairs[pairs.count - 1].flagged += pair.flagged
      } else {
        pairs.append(pair)
      }
    }
  }
}
