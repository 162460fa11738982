import ThreadModel

/// How many comments stand at each depth, and what follows from it.
///
/// Source: Gómez, Kappen, Litvak and Kaltenbrunner 2013, "A likelihood-based framework for the analysis of discussion
/// threads".
enum DepthProfile: ThreadStatistic {
  private static let source =
    "Gómez, Kappen, Litvak, Kaltenbrunner 2013, \"A likelihood-based framework for the analysis of discussion threads\""
  private static let missing = "the thread has no comment"

  static let columns = [
    Column("max_depth", "Largest depth of a comment.", unit: "levels", source: source, missing: missing),
    Column(
      "mean_depth", "Mean depth over all comments.", unit: "levels", formula: "sum of depths / comments",
      source: source, missing: missing),
    Column("max_width", "Largest number of comments at one depth.", unit: "comments", source: source),
    Column(
      "depth_profile", "Numbers of comments at depth 0, 1, 2 and so on.", unit: "comments", source: source,
      isDetail: true),
  ]

  static func cells(of thread: CorpusThread) -> [Cell] {
    let profile = profile(of: thread.tree)
    guard let widest = profile.max() else { return [.missing, .missing, .count(0), .list([])] }
    var total = 0.0
    for (depth, width) in profile.enumerated() { total += Double(depth) * Double(width) }
    return [
      .count(profile.count - 1), .number(total / Double(profile.reduce(0, +))), .count(widest),
      .list(profile.map(Cell.count)),
    ]
  }

  /// The number of comments at depth 0, 1, 2, ...; empty for a thread without comments.
  static func profile(of tree: ReplyTree) -> [Int] {
    var widths: [Int] = []
    for node in 0..<tree.count {
      let depth = tree.depth(of: node)
      if depth == widths.count { widths.append(0) }
      widths[depth] += 1
    }
    return widths
  }
}
