/// What a text must hold before a pattern can match it.
struct PatternNeeds: Sendable {
  /// Literals of plainly folded text.
  let plain: Requirement?
  /// Literals of the skeleton; looked for only where plain ones are missing or common.
  let skeleton: Requirement?
  let kinds: CharacterKinds
  /// Letters in a row that are the same one.
  let run: Int

  /// Below this a plain literal is rare enough.
  private static let rare = 0.2

  init(of pattern: String) {
    let facts = PatternReader.facts(of: pattern, form: .plain)
    kinds = facts?.kinds ?? .none
    run = facts?.run ?? 0
    plain = facts.flatMap(Self.requirement)
    if plain.map({ $0.cost > Self.rare }) ?? true, facts != nil {
      skeleton = PatternReader.facts(of: pattern, form: .skeleton).flatMap(Self.requirement)
    } else {
      skeleton = nil
    }
  }

  private static func requirement(_ facts: MatchFacts) -> Requirement? {
    Requirement.better(facts.requirement, facts.isExact ? Requirement(facts.prefixes) : nil)
  }
}
