import ThreadModel

/// A rule that fired on a comment.
struct Firing {
  let rule: Int
  var hits: [Hit]
  /// A moderator has set the finding aside.
  var isIgnored = false
  /// The rule that stands for this one.
  var absorber: String?

  /// Whether it adds to the score, or would if nothing stood for it.
  var counts: Bool { !isIgnored && hits.contains(where: \.counts) }

  /// The hits as a report shows them.
  var shownHits: [Hit] {
    guard let absorber else { return hits }
    return hits.map { hit in
      let reasons = [hit.because.flatMap { $0.isEmpty ? nil : $0 }, "absorbed by \(absorber)"].compactMap { $0 }
      return hit.noted(reasons.joined(separator: ", "), counts: false)
    }
  }
}
