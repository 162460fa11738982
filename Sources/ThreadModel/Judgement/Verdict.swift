/// What the rules say should happen to a comment, mildest first.
package enum Verdict: String, Sendable, Hashable, CaseIterable, Comparable {
  case pass, review, hide, reject

  package static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
