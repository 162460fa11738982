/// Makes probes of a pattern's own parts: for every repetition a way to it, and what can be repeated there.
///
/// Recursion goes as deep as groups nest, which PCRE2 bounds at 250.
struct PumpedProbes {
  private let outline: RegexOutline
  private let oracle: CharacterOracle
  private let overlap: RepeatOverlap
  /// For each class the members that are worth repeating, the best first.
  private var preferred: [String: [Unicode.Scalar]] = [:]

  /// Repetitions that are looked at; a pattern is seldom longer.
  private static let mostRepetitions = 300
  private static let longestSample = 120
  private static let mostPumps = 10
  static let tails = ["!", "a", "\n"]
  /// One of each kind, since parts that share few characters share these.
  private static let common: [Unicode.Scalar] = ["a", "1", " ", "-", "."]

  init(_ outline: RegexOutline, oracle: CharacterOracle) {
    self.outline = outline
    self.oracle = oracle
    overlap = RepeatOverlap(outline, oracle: oracle)
    findPreferred()
  }

  /// Up to three members of every class: those that most other classes match as well.
  private mutating func findPreferred() {
    var classes: [String: Set<Unicode.Scalar>] = [:]
    for (index, node) in outline.nodes.enumerated() {
      guard case .character(nil) = node.kind else { continue }
      let source = outline.source(of: index)
      if classes[source] == nil { classes[source] = oracle.members(of: source, isCaseless: node.isCaseless) }
    }
    let popularity = CharacterOracle.alphabet.map { scalar in classes.values.count { $0.contains(scalar) } }
    let ranked = popularity.indices.sorted { (-popularity[$0], $0) < (-popularity[$1], $1) }
    for (source, members) in classes {
      var levels: Set<Int> = []
      var chosen: [Unicode.Scalar] = []
      for index in ranked where members.contains(CharacterOracle.alphabet[index]) {
        if levels.insert(popularity[index]).inserted { chosen.append(CharacterOracle.alphabet[index]) }
        if chosen.count == 3 { break }
      }
      preferred[source] = chosen + Self.common.filter { members.contains($0) && !chosen.contains($0) }
    }
  }

  /// The probes, each tail of them apart; in the order of the pattern.
  func probes() -> [PumpedProbe] {
    let repeated = outline.nodes.indices.dropFirst().filter(overlap.isRepetition)
    return repeated.prefix(Self.mostRepetitions).flatMap { node in
      let pumps = pumps(of: node)
      let head = pumps.isEmpty ? "" : head(of: node)
      let tails = Self.tails + tail(against: node)
      return pumps.flatMap { pump in
        tails.map {
          PumpedProbe(head: head, pump: pump, tail: $0, offset: outline.nodes[node].range.lowerBound)
        }
      }
    }
  }

  /// A character that a class does not match, such as the one that `[^@]` leaves out.
  private func tail(against node: Int) -> [String] {
    guard case .character(nil) = outline.nodes[node].kind else { return [] }
    let members = oracle.members(of: outline.source(of: node), isCaseless: outline.nodes[node].isCaseless)
    return CharacterOracle.alphabet.first { !members.contains($0) }.map { [String($0)] } ?? []
  }

  // MARK: What is repeated

  private func pumps(of node: Int) -> [String] {
    var pumps: [String] = []
    func add(_ pump: String) {
      if !pump.isEmpty, !pumps.contains(pump), pumps.count < Self.mostPumps { pumps.append(pump) }
    }
    switch outline.nodes[node].kind {
    case .character(let scalar):
      let known = preferred[outline.source(of: node)] ?? []
      for scalar in scalar.map({ [$0] }) ?? known where overlap.sharesCharacter(scalar, of: node) {
        add(String(scalar))
      }
    case .group:
      for alternative in outline.nodes[node].alternatives.prefix(8) {
        add(sample(of: alternative[...], isRich: false))
        add(sample(of: alternative[...], isRich: true))
      }
    case .place, .reference: break
    }
    for between in stretches(behind: node) where overlap.takes(between, node) { add(between) }
    return pumps
  }

  /// What stands between this repetition and the next ones: `foo` of `.*foo.*`.
  private func stretches(behind node: Int) -> [String] {
    let place = overlap.places[node]
    let siblings = outline.nodes[place.group].alternatives[place.alternative]
    var found: [String] = []
    for position in siblings.indices.dropFirst(place.position + 1) {
      guard overlap.isRepetition(siblings[position]) else { continue }
      let between = siblings[(place.position + 1)..<position]
      found.append(sample(of: between, isRich: false))
      if found.count == 3 { break }
    }
    return found
  }

  // MARK: The way there

  /// A text that leads from the pattern's start up to a node, as short as can be.
  private func head(of node: Int) -> String {
    var parts: [String] = []
    var node = node
    while node != 0 {
      let place = overlap.places[node]
      let siblings = outline.nodes[place.group].alternatives[place.alternative]
      parts.append(sample(of: siblings[..<place.position], isRich: false))
      node = place.group
    }
    return parts.reversed().joined()
  }

  /// - Parameter isRich: takes optional parts once instead of never.
  private func sample(of nodes: ArraySlice<Int>, isRich: Bool) -> String {
    var text = ""
    for node in nodes { append(node, isRich: isRich, to: &text) }
    return text
  }

  private func append(_ node: Int, isRich: Bool, to text: inout String) {
    let least = outline.nodes[node].times.lowerBound
    for _ in 0..<max(least, isRich && outline.nodes[node].times.upperBound > 0 ? 1 : 0) {
      if text.utf8.count >= Self.longestSample { return }
      switch outline.nodes[node].kind {
      case .character(let scalar?): text.unicodeScalars.append(scalar)
      case .character(nil):
        guard let scalar = preferred[outline.source(of: node)]?.first else { return }
        text.unicodeScalars.append(scalar)
      case .group(.look), .group(.refused), .place, .reference: return
      case .group:
        for child in outline.nodes[node].alternatives.first ?? [] { append(child, isRich: isRich, to: &text) }
      }
    }
  }
}
