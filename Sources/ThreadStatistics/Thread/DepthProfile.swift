import ThreadModel

/// How many comments stand at each depth, and what follows from it.
///
/// Source: Gómez, Kappen, Litvak and Kaltenbrunner 2013, "A likelihood-based framework for the analysis of discussion
/// threads".
struct DepthProfile: Statistic {
  private static let source =
    "Gómez, Kappen, Litvak, Kaltenbrunner 2013, \"A likelihood-based framework for the analysis of discussion threads\""

  static let columns = [
    StatisticsTable.Column("max_depth", "Largest depth of a comment.", source: source),
    StatisticsTable.Column("mean_depth", "Mean depth over all comments.", source: source),
    StatisticsTable.Column("max_width", "Largest number of comments at one depth.", source: source),
  ]

  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  func cells(of row: Int) -> [StatisticsTable.Cell] {
    let profile = Self.profile(of: corpus.threads[row].thread.tree)
    guard let widest = profile.max() else { return [.missing, .missing, .count(0)] }
    var total = 0.0
    for (depth, width) in profile.enumerated() { total += Double(depth) * Double(width) }
    return [.count(profile.count - 1), .number(total / Double(profile.reduce(0, +))), .count(widest)]
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
