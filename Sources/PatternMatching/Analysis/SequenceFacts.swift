/// What is known of one part of a pattern after another.
struct SequenceFacts {
  private let form: TextForm
  /// Literals of which one ends what was read so far; the whole of it while `prefixes` is nil.
  private var tail: [Literal] = [.empty]
  /// Characters before the tail, at most.
  private var tailReach: Int? = 0
  /// Where the tail starts in the pattern.
  private var tailStart = 0
  private var prefixes: [Literal]?
  private var requirements = RequirementList()
  private var width: Int? = 0
  /// Where what was read ends in the pattern.
  private var end = 0
  private var kinds = CharacterKinds.none
  private var run = 0
  /// The group just read and how often it was repeated since.
  private var repeated: (group: Int, times: Int)?
  private var parts = 0
  private var lastCoversWords = false

  init(form: TextForm) { self.form = form }

  /// A literal scalar without a quantifier.
  mutating func append(_ literal: Literal, kinds: CharacterKinds, at span: Range<Int>) {
    if parts == 0 { tailStart = span.lowerBound }
    parts += 1
    repeated = nil
    self.kinds.bits |= kinds.bits
    if tail.allSatisfy({ $0.holds(literal) }) {
      let form = form
      for index in tail.indices { tail[index] = tail[index].appending(literal, collapses: form.collapses) }
    } else {
      flush(with: [literal], at: span.lowerBound)
    }
    width = Width.sum(width, 1)
    end = span.upperBound
  }

  /// - Parameter span: where the part stands in the pattern; empty for one that is not told from others.
  mutating func append(_ facts: MatchFacts, times: Int = 1, at span: Range<Int>) {
    if parts == 0 { tailStart = span.lowerBound }
    parts += 1
    lastCoversWords = facts.coversWords
    kinds.bits |= facts.kinds.bits
    run = max(run, facts.run)
    countRepeats(facts, times: times)
    requirements.add(facts.requirements, behind: width, at: span)
    if facts.isExact {
      if let product = LiteralSet.product(tail, facts.prefixes, form: form, cutting: false) {
        tail = product
      } else {
        flush(with: facts.prefixes, at: span.lowerBound)
      }
      width = Width.sum(width, facts.width)
      end = span.upperBound
      return
    }
    if let product = LiteralSet.product(tail, facts.prefixes, form: form, cutting: true) {
      requirements.add(Requirement(product, reach: tailReach, at: tailSpan(to: span.upperBound)))
      prefixes = prefixes ?? product
    } else {
      flush(with: facts.suffixes, at: span.lowerBound)
      requirements.add(Requirement(facts.prefixes, reach: width, at: span))
    }
    width = Width.sum(width, facts.width)
    tail = facts.suffixes
    tailReach = width
    tailStart = span.lowerBound
    end = span.upperBound
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
  private mutating func flush(with literals: [Literal], at start: Int) {
    requirements.add(Requirement(tail, reach: tailReach, at: tailSpan(to: start)))
    prefixes = prefixes ?? tail
    tail = literals
    tailReach = width
    tailStart = start
  }

  private func tailSpan(to end: Int) -> Range<Int> { min(tailStart, end)..<end }

  /// Whether all that was read is one class that holds every word character.
  var coversWords: Bool { parts == 1 && lastCoversWords }

  func finished() -> MatchFacts {
    var facts: MatchFacts
    if let prefixes {
      facts = MatchFacts(between: prefixes, and: tail, width: width)
      facts.requirements = requirements
      facts.requirements.add(Requirement(tail, reach: tailReach, at: tailSpan(to: end)))
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
