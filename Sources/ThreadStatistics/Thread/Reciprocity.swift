import ThreadModel

/// The share of ordered pairs of named users (a answered b) whose reverse exists too.
///
/// Source: Newman, Forrest and Balthrop 2002, "Email networks and the spread of computer viruses"; the same figure as
/// `overall_reciprocity` of networkx on a graph without loops.
enum Reciprocity: ThreadStatistic {
  static let columns = [
    Column(
      "reciprocity", "Share of ordered pairs of different named users (a answered b) where b also answered a.",
      unit: "share", formula: "pairs whose reverse exists / pairs",
      source: "Newman, Forrest, Balthrop 2002, \"Email networks and the spread of computer viruses\"",
      missing: "no named user answers another one")
  ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    let tree = thread.tree
    let authors = thread.authors
    var edges: [UInt64] = []
    for node in authors.indices {
      guard let parent = tree.parent(of: node) else { continue }
      let (from, to) = (authors[node], authors[parent])
      guard from != to, from != UserDirectory.unnamed, to != UserDirectory.unnamed else { continue }
      edges.append(edge(from, to))
    }
    let pairs = distinct(edges)
    let reversed = distinct(pairs.map { $0 << 32 | $0 >> 32 })
    return [.share(common(pairs, reversed), of: pairs.count)]
  }

  private static func distinct(_ edges: [UInt64]) -> [UInt64] {
    let sorted = edges.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }

  /// How many of the ascending numbers stand in both.
  private static func common(_ first: [UInt64], _ second: [UInt64]) -> Int {
    var (a, b, count) = (0, 0, 0)
    while a < first.count, b < second.count {
      if first[a] == second[b] { count += 1 }
      let (own, other) = (first[a], second[b])
      if own <= other { a += 1 }
      if other <= own { b += 1 }
    }
    return count
  }

  private static func edge(_ from: Int32, _ to: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: from)) << 32 | UInt64(UInt32(bitPattern: to))
  }
}
