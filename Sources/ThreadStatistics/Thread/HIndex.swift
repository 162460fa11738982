import ThreadModel

/// The largest h with at least h comments at depth h or deeper, where depth is counted from 1: deep and broad at once.
///
/// Source: after Gómez, Kaltenbrunner and López 2008, "Statistical analysis of the social network and discussion
/// threads in Slashdot".
enum HIndex: ThreadStatistic {
  static let columns = [
    Column(
      "h_index", "Largest h with at least h comments at depth h or deeper, depth counted from 1.", unit: "levels",
      formula: "max { h : comments at depth >= h - 1 are at least h }; 0 without comments",
      source: "after Gómez, Kaltenbrunner, López 2008, "
        + "\"Statistical analysis of the social network and discussion threads in Slashdot\"")
  ]

  static func cells(of thread: CorpusThread) -> [Cell] { [.count(value(of: thread.tree))] }

  static func value(of tree: ReplyTree) -> Int {
    let profile = DepthProfile.profile(of: tree)
    var atOrBelow = 0
    for depth in profile.indices.reversed() {
      atOrBelow += profile[depth]
      if atOrBelow >= depth + 1 { return depth + 1 }
    }
    return 0
  }
}
