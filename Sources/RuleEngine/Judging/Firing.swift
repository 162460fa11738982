import ThreadModel

/// A rule that fired on a comment.
struct Firing {
  let rule: Int
  let hits: [Hit]
  /// Why its score is not added.
  var setAside: SetAside?

  /// Whether it stands for others and brings its floor with it: an absorbed rule adds no score and keeps its floor.
  var counts: Bool {
    switch setAside {
    case .ignored?, .otherLanguage?: false
    case .absorbed?, nil: hits.contains(where: \.counts)
    }
  }

  /// What it adds to the score before caps.
  var score: Double { setAside == nil ? hits.reduce(0) { $0 + ($1.counts ? $1.score : 0) } : 0 }

  /// The hits as a report shows them.
  var shownHits: [Hit] { setAside.map { reason in hits.map { $0.setAside(reason) } } ?? hits }
}
