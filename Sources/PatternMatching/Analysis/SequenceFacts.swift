/// What is known of one part of a pattern after another.
struct SequenceFacts {
  private let form: TextForm
  /// Literals of which one ends what was read so far; the whole of it while `prefixes` is nil.
  private var tail: [Literal] = [.empty]
  private var prefixes: [Literal]?
  private var requirement: Requirement?
  /// The best of the others.
  private var second: Requirement?
  private var kinds = CharacterKinds.none
  private var run = 0
  /// The group just read and how often it was repeated since.
  private var repeated: (group: Int, times: Int)?
  private var parts = 0
  private var lastCoversWords = false

  init(form: TextForm) { self.form = form }

  /// A literal scalar without a quantifier.
  mutating func append(_ literal: Literal) {
    parts += 1
    repeated = nil
    kinds.bits |= CharacterKinds(of: literal).bits
    guard tail.allSatisfy({ $0.holds(literal) }) else {
      flush()
      tail = [literal]
      return
    }
    let form = form
    for index in tail.indices { tail[index] = tail[index].appending(literal, collapses: form.collapses) }
  }

  mutating func append(_ facts: MatchFacts, times: Int = 1) {
    parts += 1
    lastCoversWords = facts.coversWords
    kinds.bits |= facts.kinds.bits
    run = max(run, facts.run)
    countRepeats(facts, times: times)
    require(facts.requirement)
    require(facts.second)
    if facts.isExact {
      if let product = LiteralSet.product(tail, facts.prefixes, form: form, cutting: false) {
        tail = product
      } else {
        flush()
        tail = facts.prefixes
      }
      return
    }
    if let product = LiteralSet.product(tail, facts.prefixes, form: form, cutting: true) {
      require(Requirement(product))
      prefixes = prefixes ?? product
    } else {
      flush()
      require(Requirement(facts.prefixes))
    }
    tail = facts.suffixes
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

  private mutating func flush() {
    require(Requirement(tail))
    prefixes = prefixes ?? tail
  }

  private mutating func require(_ more: Requirement?) {
    guard let more else { return }
    if let known = requirement, known.cost <= more.cost {
      second = Requirement.better(second, more)
    } else {
      second = Requirement.better(second, requirement)
      requirement = more
    }
  }

  /// Whether all that was read is one class that holds every word character.
  var coversWords: Bool { parts == 1 && lastCoversWords }

  func finished() -> MatchFacts {
    var facts: MatchFacts
    if let prefixes {
      facts = MatchFacts(between: prefixes, and: tail)
      var all = self
      all.require(Requirement(tail))
      facts.requirement = all.requirement
      facts.second = all.second
    } else {
      facts = MatchFacts(exactly: tail)
      facts.requirement = requirement
      facts.second = second
    }
    facts.kinds = kinds
    facts.run = run
    facts.coversWords = coversWords
    return facts
  }
}
