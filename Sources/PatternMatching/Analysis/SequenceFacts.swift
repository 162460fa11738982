/// What is known of one part of a pattern after another.
struct SequenceFacts {
  private let form: TextForm
  /// Literals of which one ends what was read so far; the whole of it while `prefixes` is nil.
  private var tail: [Literal] = [.empty]
  /// Characters before the tail, at most.
  private var tailReach: Int? = 0
  private var prefixes: [Literal]?
  private var requirements = RequirementList()
  private var width: Int? = 0
  private var kinds = CharacterKinds.none
  private var run = 0
  /// The group just read and how often it was repeated since.
  private var repeated: (group: Int, times: Int)?
  private var parts = 0
  private var lastCoversWords = false

  init(form: TextForm) { self.form = form }

  /// A literal scalar without a quantifier.
  mutating func append(_ literal: Literal, kinds: CharacterKinds) {
    parts += 1
    repeated = nil
    self.kinds.bits |= kinds.bits
    if tail.allSatisfy({ $0.holds(literal) }) {
      let form = form
      for index in tail.indices { tail[index] = tail[index].appending(literal, collapses: form.collapses) }
    } else {
      flush(with: [literal])
    }
    width = Width.sum(width, 1)
  }

  mutating func append(_ facts: MatchFacts, times: Int = 1) {
    parts += 1
    lastCoversWords = facts.coversWords
    kinds.bits |= facts.kinds.bits
    run = max(run, facts.run)
    countRepeats(facts, times: times)
    requirements.add(facts.requirements, behind: width)
    if facts.isExact {
      if let product = LiteralSet.product(tail, facts.prefixes, form: form, cutting: false) {
        tail = product
      } else {
        flush(with: facts.prefixes)
      }
      width = Width.sum(width, facts.width)
      return
    }
    if let product = LiteralSet.product(tail, facts.prefixes, form: form, cutting: true) {
      requirements.add(Requirement(product, reach: tailReach))
      prefixes = prefixes ?? product
    } else {
      flush(with: facts.suffixes)
      requirements.add(Requirement(facts.prefixes, reach: width))
    }
    width = Width.sum(width, facts.width)
    tail = facts.suffixes
    tailReach = width
  }

  /// `(.)\1\1`: as many of the same letter in a row.
  private mutating func countRepeats(_ facts: MatchFacts, times: Int) {
    if let group = facts.capture, facts.isSingleInk {
      repeated = (group, 1)
    } else if let group = facts.repeats, let known = repeated, known.group == group {
      repeated = (group, min(1_000, known.times + times))
      run = max(run, min(1_000, known.times + times))
    } else {
      repeated = nil
    }
  }

  /// Starts a new tail.
  private mutating func flush(with literals: [Literal]) {
    requirements.add(Requirement(tail, reach: tailReach))
    prefixes = prefixes ?? tail
    tail = literals
    tailReach = width
  }

  /// Whether all that was read is one class that holds every word character.
  var coversWords: Bool { parts == 1 && lastCoversWords }

  func finished() -> MatchFacts {
    var facts: MatchFacts
    if let prefixes {
      facts = MatchFacts(between: prefixes, and: tail, width: width)
      facts.requirements = requirements
      facts.requirements.add(Requirement(tail, reach: tailReach))
    } else {
      facts = MatchFacts(exactly: tail, width: width)
      facts.requirements = requirements
    }
    facts.kinds = kinds
    facts.run = run
    facts.coversWords = coversWords
    return facts
  }
}
