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
    var edges = Set<UInt64>()
    for node in authors.indices {
      guard let parent = tree.parent(of: node) else { continue }
      let (from, to) = (authors[node], authors[parent])
      guard from != to, from != UserDirectory.unnamed, to != UserDirectory.unnamed else { continue }
      edges.insert(edge(from, to))
    }
    let mutual = edges.count { edges.contains($0 << 32 | $0 >> 32) }
    return [.share(mutual, of: edges.count)]
  }

  private static func edge(_ from: Int32, _ to: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: from)) << 32 | UInt64(UInt32(bitPattern: to))
  }
}
