/// What a text must hold before a pattern can match it.
struct PatternNeeds: Sendable {
  /// Literals of plainly folded text, all of them needed; the rarest first.
  let plain: [Requirement]
  /// Literals of the skeleton; looked for only where plain ones are missing or common.
  let skeleton: Requirement?
  /// Literals whose places tell where matches start.
  let anchor: Anchor?
  let kinds: CharacterKinds
  /// Letters in a row that are the same one.
  let run: Int
  let walk: Walk
  /// How often the pattern is expected to be run on a text of 200 bytes, at most once.
  let expectedRuns: Double

  struct Anchor: Sendable {
    let literals: [Literal]
    /// Characters from the start of a match to the literal, at most.
    let reach: Int
  }

  /// Below this a plain literal is rare enough.
  private static let rare = 0.2
  /// A further set of literals that is found more often than this sorts out nothing, and one that has to be compared
  /// more often costs more than it spares.
  private static let commonest = 0.7
  private static let mostCompared = 1.5
  /// What trying the starts in 200 bytes may cost; above, trying everywhere is as good.
  private static let dearestAnchor = 50.0

  init(of pattern: String) {
    let facts = PatternReader.facts(of: pattern, form: .plain)
    kinds = facts?.kinds ?? .none
    run = facts?.run ?? 0
    walk = facts?.walk ?? .anywhere
    let requirements = facts?.allRequirements
    let sets = (requirements?.sets ?? []).filter(\.isFindable)
    plain = sets.indices.filter { $0 == 0 || Self.isWorthIt(sets[$0]) }.map { sets[$0] }
    anchor = requirements?.anchor.flatMap { anchor in
      anchor.anchorCost < Self.dearestAnchor && Self.isWorthIt(anchor)
        ? Anchor(literals: anchor.literals, reach: anchor.reach ?? 0) : nil
    }
    if sets.first.map({ $0.cost > Self.rare }) ?? true, facts != nil {
      let requirement = PatternReader.facts(of: pattern, form: .skeleton)?.allRequirements.rarest
      skeleton = requirement.flatMap { $0.isFindable ? $0 : nil }
    } else {
      skeleton = nil
    }
    expectedRuns = min(1, plain.first?.cost ?? 1, skeleton?.cost ?? 1)
  }

  /// Of words with slips, which no literal speaks for.
  static let similar = PatternNeeds()

  private init() {
    (plain, skeleton, anchor, kinds, run, walk) = ([], nil, nil, .none, 0, .anywhere)
    expectedRuns = Self.similarRuns
  }

  /// As rare as a rare word.
  private static let similarRuns = 0.02

  private static func isWorthIt(_ requirement: Requirement) -> Bool {
    requirement.isFindable && requirement.cost < commonest && requirement.isCompared(lessThan: mostCompared)
  }

}
