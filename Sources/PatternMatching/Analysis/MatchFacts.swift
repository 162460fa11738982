/// What is known of every match of a part of a pattern, under one form of folding.
struct MatchFacts {
  /// Whether the folded match is always one of `prefixes`, which then are the `suffixes` as well.
  var isExact: Bool
  /// Literals of which one starts every match; may hold the empty one.
  var prefixes: [Literal]
  /// Literals of which one ends every match.
  var suffixes: [Literal]
  /// Literals that a match, or what it looks at around it, must hold.
  var requirements = RequirementList()
  /// Characters a match takes, at most, those that folding makes one of counted once; nil where there is no bound.
  var width: Int?
  /// Kinds of characters a match must hold.
  var kinds = CharacterKinds.none
  /// Letters in a row that must be the same one.
  var run = 0
  /// Whether the part is one character class that no blank matches.
  var isSingleInk = false
  /// Whether the part is one character class that holds all letters, digits and the underscore.
  var coversWords = false
  /// What a part that is one character class may match; nil for other parts.
  var ground: Walk.Ground?
  /// What may be walked over at one step within a group.
  var walk = Walk()
  /// The number of the group whose repetition the part is.
  var repeats: Int?
  /// The number of the group the part is.
  var capture: Int?

  /// Anything at all, of any length.
  static let anything = {
    var facts = MatchFacts(between: [.empty], and: [.empty], width: nil)
    facts.walk = .anywhere
    return facts
  }()
  /// Any one character.
  static let character = {
    var facts = MatchFacts(between: [.empty], and: [.empty], width: 1)
    facts.ground = .anything
    return facts
  }()
  /// Nothing, wherever that is.
  static let nothing = MatchFacts(exactly: [.empty], width: 0)
  static let boundary = MatchFacts(exactly: [.boundary], width: 0)

  private init(isExact: Bool, prefixes: [Literal], suffixes: [Literal], width: Int?) {
    self.isExact = isExact
    self.prefixes = prefixes
    self.suffixes = suffixes
    self.width = width
  }

  init(exactly literals: [Literal], width: Int?) {
    self.init(isExact: true, prefixes: literals, suffixes: literals, width: width)
  }

  init(between prefixes: [Literal], and suffixes: [Literal], width: Int?) {
    self.init(isExact: false, prefixes: prefixes, suffixes: suffixes, width: width)
  }

  /// The requirements, and the part itself where it is one of a few literals.
  var allRequirements: RequirementList {
    var list = requirements
    if isExact { list.add(Requirement(prefixes, reach: 0)) }
    return list
  }

  /// The same of the part as it stands elsewhere in a pattern.
  func moved(by distance: Int) -> MatchFacts {
    var facts = self
    facts.requirements = requirements.moved(by: distance)
    return facts
  }

  /// What is known where nothing but the surroundings is asked: `(?=...)` and `(?<=...)`.
  var lookedAt: MatchFacts {
    var facts = MatchFacts.nothing
    facts.requirements = allRequirements.anywhere
    facts.kinds = kinds
    facts.run = run
    return facts
  }

  /// The part under a quantifier.
  func repeated(_ count: ClosedRange<Int>, form: TextForm) -> MatchFacts {
    if count == 1...1 { return self }
    var facts = unquantified(count, form: form)
    facts.coversWords = false
    facts.capture = nil
    if count.lowerBound > 0 {
      facts.kinds = kinds
      facts.run = max(facts.run, run)
      facts.requirements.add(requirements, behind: 0, at: 0..<0)
    }
    facts.width = isExact && isClosed(form) ? width : Width.product(width, count.upperBound)
    return facts
  }

  private func unquantified(_ count: ClosedRange<Int>, form: TextForm) -> MatchFacts {
    if isExact, isClosed(form) {
      let literals = count.lowerBound == 0 ? LiteralSet.union(prefixes, [.empty]) : prefixes
      return MatchFacts(exactly: literals, width: nil)
    }
    if count.lowerBound == 0 {
      guard isExact, count.upperBound == 1 else { return .anything }
      return MatchFacts(exactly: LiteralSet.union(prefixes, [.empty]), width: nil)
    }
    guard isExact else { return MatchFacts(between: prefixes, and: suffixes, width: nil) }
    var sequence = SequenceFacts(form: form)
    for _ in 0..<min(count.lowerBound, Literal.capacity) { sequence.append(self, at: 0..<0) }
    var facts = sequence.finished()
    if count != count.lowerBound...count.lowerBound || count.lowerBound > Literal.capacity {
      facts.requirements = facts.allRequirements
      facts.isExact = false
    }
    return facts
  }

  /// Whether repeating the part leaves it as it is, because folding makes one of many.
  private func isClosed(_ form: TextForm) -> Bool {
    let inked = prefixes.filter { $0.count > 0 }
    if inked.isEmpty { return true }
    return inked.count == 1 && inked[0].count == 1 && form.collapses(inked[0].first)
  }
}
