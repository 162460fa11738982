/// What a text must hold before a pattern can match it.
struct PatternNeeds: Sendable {
  /// Literals of plainly folded text.
  let plain: Requirement?
  /// Literals of the skeleton; looked for only where plain ones are missing or common.
  let skeleton: Requirement?
  /// Literals of plainly folded text that another part of the pattern needs; only where the first are common.
  let second: Requirement?
  /// Literals of which one starts every match; nil where that is of no help.
  let starts: Requirement?
  let kinds: CharacterKinds
  /// Letters in a row that are the same one.
  let run: Int

  /// Below this a plain literal is rare enough.
  private static let rare = 0.2
  /// Below this a second set of literals spares nothing, and above the other it is no filter.
  private static let rareAlone = 0.01
  private static let commonest = 0.7
  /// The starts of a short pattern are looked for faster by PCRE2 alone.
  private static let shortPattern = 120
  /// Starts in 200 bytes of text above which trying them one by one is no gain.
  private static let mostStarts = 20.0

  init(of pattern: String) {
    let facts = PatternReader.facts(of: pattern, form: .plain)
    kinds = facts?.kinds ?? .none
    run = facts?.run ?? 0
    let plain = facts.flatMap(Self.requirement)
    self.plain = plain
    second = facts?.second.flatMap { second in
      second.cost < Self.commonest && (plain?.cost ?? 1) > Self.rareAlone ? second : nil
    }
    starts = pattern.utf8.count > Self.shortPattern ? facts.flatMap(Self.starts) : nil
    if plain.map({ $0.cost > Self.rare }) ?? true, facts != nil {
      skeleton = PatternReader.facts(of: pattern, form: .skeleton).flatMap(Self.requirement)
    } else {
      skeleton = nil
    }
  }

  /// How often the pattern is expected to be run on a text of 200 bytes, at most once.
  var expectedRuns: Double { min(1, plain?.cost ?? 1, skeleton?.cost ?? 1) }

  private static func starts(_ facts: MatchFacts) -> Requirement? {
    if facts.prefixes.contains(where: { $0.first == FoldedByte.space }) { return nil }
    return Requirement(facts.prefixes).flatMap { $0.cost < mostStarts ? $0 : nil }
  }

  private static func requirement(_ facts: MatchFacts) -> Requirement? {
    Requirement.better(facts.requirement, facts.isExact ? Requirement(facts.prefixes) : nil)
  }
}
