/// Says whether a repetition can hand characters over to another one: only then are there many ways to the same match.
///
/// It may say so of too many, which are then tried out, and says it without matching anything. Recursion goes as deep
/// as groups nest.
struct RepeatOverlap {
  private let outline: RegexOutline
  private let oracle: CharacterOracle
  /// For each node the group around it and its place there.
  let places: [Place]

  struct Place {
    var group = 0
    var alternative = 0
    var position = 0
  }

  /// A part that may come so often and no less is as good as unbounded.
  private static let manyTimes = 6
  private static let alphabet = Set(CharacterOracle.alphabet)

  init(_ outline: RegexOutline, oracle: CharacterOracle) {
    self.outline = outline
    self.oracle = oracle
    var places = Array(repeating: Place(), count: outline.nodes.count)
    for (group, node) in outline.nodes.enumerated() {
      for (alternative, nodes) in node.alternatives.enumerated() {
        for (position, child) in nodes.enumerated() {
          places[child] = Place(group: group, alternative: alternative, position: position)
        }
      }
    }
    self.places = places
  }

  func isRepetition(_ node: Int) -> Bool {
    let times = outline.nodes[node].times
    return times.upperBound >= Self.manyTimes && times.upperBound > times.lowerBound
  }

  /// Whether behind a repetition, with nothing but this character between, another one takes it, or the same again.
  func sharesCharacter(_ scalar: Unicode.Scalar, of repetition: Int) -> Bool {
    var node = repetition
    while node != 0 {
      let place = places[node]
      let siblings = outline.nodes[place.group].alternatives[place.alternative]
      for next in siblings[(place.position + 1)...] {
        if canMatch(next, scalar) {
          if holdsRepetition(next) { return true }
        } else if !canBeEmpty(next) {
          return false
        }
      }
      if outline.nodes[place.group].times.upperBound > 1 {
        if siblings[..<place.position].allSatisfy({ canMatch($0, scalar) || canBeEmpty($0) }) { return true }
      }
      node = place.group
    }
    return false
  }

  /// Whether a single class under a repetition matches every character of a text.
  func takes(_ text: String, _ repetition: Int) -> Bool {
    guard case .character = outline.nodes[repetition].kind else { return true }
    return text.unicodeScalars.allSatisfy { canMatch(repetition, $0) }
  }

  private func holdsRepetition(_ node: Int) -> Bool {
    isRepetition(node) || outline.nodes[node].alternatives.contains { $0.contains(where: holdsRepetition) }
  }

  private func canMatch(_ node: Int, _ scalar: Unicode.Scalar) -> Bool {
    switch outline.nodes[node].kind {
    case .character(let own?):
      return own == scalar || own.properties.lowercaseMapping == scalar.properties.lowercaseMapping
    case .character(nil):
      let members = oracle.members(of: outline.source(of: node), isCaseless: outline.nodes[node].isCaseless)
      return members.contains(scalar) || !Self.alphabet.contains(scalar)
    case .group(.look), .group(.refused), .place: return false
    case .reference: return true
    case .group: return outline.nodes[node].alternatives.contains { $0.contains { canMatch($0, scalar) } }
    }
  }

  private func canBeEmpty(_ node: Int) -> Bool {
    if outline.nodes[node].times.lowerBound == 0 { return true }
    switch outline.nodes[node].kind {
    case .character: return false
    case .place, .reference, .group(.look), .group(.refused): return true
    case .group: return outline.nodes[node].alternatives.contains { $0.allSatisfy(canBeEmpty) }
    }
  }
}
