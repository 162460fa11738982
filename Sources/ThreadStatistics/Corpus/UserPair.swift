import ThreadModel

/// How often one user answers another.
struct UserPair {
  let from: Int
  let to: Int
  let replies: Int
  /// Those of the replies that are flagged.
  let flagged: Int

  /// Ordered pairs of different users with at least one reply, sorted by number.
  static func pairs(of threads: [JudgedThread], authors: [[Int32]]) -> [UserPair] {
    var edges: [UInt64] = []
    for (judged, authors) in zip(threads, authors) {
      let tree = judged.thread.tree
      for node in authors.indices {
        guard let parent = tree.parent(of: node), authors[parent] != authors[node] else { continue }
        let flag: UInt64 = judged.judgements[node].isFlagged ? 1 : 0
        edges.append(UInt64(authors[node]) << 32 | UInt64(authors[parent]) << 1 | flag)
      }
    }
    edges.sort()
    var pairs: [UserPair] = []
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
    return pairs
  }
}
