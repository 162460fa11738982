/// Reads a PCRE2 pattern to learn what its matches must hold. It decides nothing and need not understand everything:
/// at whatever it does not know for certain it gives up, and the pattern is run on every text.
///
/// The pattern has been compiled by PCRE2 before, so that its syntax is known to be right.
struct PatternReader {
  let form: TextForm
  let bytes: [UInt8]
  var at = 0
  /// Something was met that is not understood.
  var isLost = false
  var group: Group
  /// Where the part that is being read starts.
  private var partStart = 0
  private(set) var outer: [Group] = []
  private var captures = 0
  /// What the word that is being read may look like.
  var forms: [Literal] = []
  /// Groups that match one character.
  private(set) var captured: Set<Int> = []
  /// Where PCRE2 counts a step, behind what is repeated and at each round of a group, and where it starts to walk. Nil
  /// where nobody asks.
  var steps: [Int]?
  /// Characters that a step may walk over unseen.
  private static let shortWalk = 16
  /// Whether a group is called from elsewhere, so that steps may be taken that stand nowhere.
  var callsGroups = false
  /// Whether groups have the numbers that counting them gives.
  private var countsCaptures = true

  /// A group that is open, with the alternatives read so far.
  struct Group {
    enum Kind {
      case plain, lookedAt, refused
      case capture(Int?)
    }

    let kind: Kind
    let start: Int
    var bodyStart = 0
    /// Its text, if others know as much of it.
    var shared: ArraySlice<UInt8>?
    var sequence: SequenceFacts
    var alternatives: [MatchFacts] = []
    /// Further alternatives.
    var words = Words()
    /// The class that is the whole of the sequence so far.
    var only: MatchFacts?
    var parts = 0
    /// Of all its alternatives.
    var walk = Walk()
  }

  init(_ pattern: String, form: TextForm) {
    self.form = form
    bytes = Array(pattern.utf8)
    group = Group(kind: .plain, start: 0, sequence: SequenceFacts(form: form))
  }

  /// What is known of the matches of `pattern`; nil where it was not understood.
  static func facts(of pattern: String, form: TextForm) -> MatchFacts? {
    var reader = PatternReader(pattern, form: form)
    reader.readWords()
    while reader.at < reader.bytes.count, !reader.isLost { reader.readPart() }
    guard !reader.isLost, reader.outer.isEmpty else { return nil }
    var facts = reader.group.finished()
    facts.walk = reader.group.walk
    return facts
  }

  /// A place where no word goes on; unseen in a skeleton, from which the characters around a word are gone.
  var boundary: MatchFacts { form == .plain ? .boundary : .nothing }

  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  func peek(_ offset: Int) -> UInt8? { at + offset < bytes.count ? bytes[at + offset] : nil }

  /// Skips `text` if it comes next.
  mutating func skip(_ text: StaticString) -> Bool {
    let isNext = text.withUTF8Buffer { wanted in
      wanted.count <= bytes.count - at && wanted.indices.allSatisfy { bytes[at + $0] == wanted[$0] }
    }
    if isNext { at += text.utf8CodeUnitCount }
    return isNext
  }

  mutating func readPart() {
    partStart = at
    switch bytes[at] {
    case UInt8(ascii: "|"):
      at += 1
      group.endAlternative(form: form)
      readWords()
    case UInt8(ascii: "("): openGroup()
    case UInt8(ascii: ")"): closeGroup()
    case UInt8(ascii: "["):
      at += 1
      let facts = readClass()
      append(facts)
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "."):
      at += 1
      append(.character)
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      at += 1
      append(boundary)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"): isLost = true
    case UInt8(ascii: "{") where endOfCounts(from: at) != nil: isLost = true
    default: append(scalar: readScalar())
    }
  }

  private mutating func openGroup() {
    guard outer.count < 250 else {
      isLost = true
      return
    }
    let shared = steps == nil ? sharedGroup(from: at) : nil
    if let shared, let known = GroupShelf.shared.facts(of: shared, form: form) {
      at = shared.endIndex
      return append(known.moved(by: partStart))
    }
    at += 1
    guard let kind = readGroupStart() else { return }
    outer.append(group)
    group = Group(kind: kind, start: partStart, bodyStart: at, shared: shared, sequence: SequenceFacts(form: form))
    readWords()
  }

  private mutating func closeGroup() {
    at += 1
    guard let around = outer.popLast() else {
      isLost = true
      return
    }
    var facts = group.finished()
    switch group.kind {
    case .plain: facts.capture = nil
    case .capture(let number):
      facts.capture = number
      if let number, group.isOneCharacter { captured.insert(number) }
    case .lookedAt: facts = facts.lookedAt
    case .refused: facts = facts.coversWords ? boundary : .nothing
    }
    facts.ground = nil
    facts.walk = group.walk
    partStart = group.start
    if let shared = group.shared, !isLost {
      GroupShelf.shared.keep(facts.moved(by: -group.start), of: shared, form: form)
    }
    let bodyStart = group.bodyStart
    group = around
    let end = at
    append(facts)
    if at > end { steps?.append(bodyStart) }
  }

  /// Appends a part with the quantifier behind it.
  mutating func append(_ facts: MatchFacts) {
    let start = at
    guard let count = readQuantifier() else { return appendAnything(insteadOf: facts) }
    if at > start || facts.repeats != nil { steps?.append(at) }
    if facts.ground != nil, count.upperBound > Self.shortWalk { steps?.append(partStart) }
    noteWalk(over: facts, count, isPossessive: at > start + 1 && bytes[at - 1] == UInt8(ascii: "+"))
    group.parts += 1
    group.only = count == 1...1 && group.parts == 1 ? facts : nil
    if facts.repeats != nil {
      group.sequence.append(facts, times: count.lowerBound, at: partStart..<at)
    } else {
      group.sequence.append(facts.repeated(count, form: form), at: partStart..<at)
    }
  }

  private mutating func appendAnything(insteadOf facts: MatchFacts) {
    steps?.append(at)
    noteWalk(over: facts, 0...Int.max, isPossessive: false)
    group.parts += 1
    group.only = nil
    group.sequence.append(.anything, at: partStart..<at)
  }

  mutating func append(scalar: UInt32) {
    let isQuantified = next.map { $0 == 0x2A || $0 == 0x2B || $0 == 0x3F || $0 == 0x7B } ?? false
    guard let literal = form.literal(scalar) else { return append(.character) }
    let kinds = form == .plain ? CharacterKinds(of: literal, for: scalar) : .none
    if isQuantified {
      var facts = MatchFacts(exactly: [literal], width: 1)
      facts.kinds = kinds
      facts.ground = Walk.Ground(holding: scalar)
      append(facts)
    } else {
      group.parts += 1
      group.only = nil
      group.sequence.append(literal, kinds: kinds, at: partStart..<at)
    }
  }

  /// A capturing group has just been opened.
  mutating func nextCapture() -> Group.Kind {
    captures += 1
    return .capture(countsCaptures ? captures : nil)
  }

  mutating func stopCountingCaptures() { countsCaptures = false }
}

extension PatternReader.Group {
  var isOneCharacter: Bool { alternatives.isEmpty && words.literals.isEmpty && only?.ground != nil }

  mutating func endAlternative(form: TextForm) {
    var facts = sequence.finished()
    facts.isSingleInk = only?.isSingleInk ?? false
    alternatives.append(facts)
    sequence = SequenceFacts(form: form)
    only = nil
    parts = 0
  }

  /// What holds of a match of the group, whichever alternative it takes.
  func finished() -> MatchFacts {
    var last = sequence.finished()
    last.isSingleInk = only?.isSingleInk ?? false
    var all = alternatives
    if let facts = words.facts { all.append(facts) }
    if all.isEmpty { return last }
    all.append(last)
    var facts = Self.either(all, at: start)
    facts.kinds = CharacterKinds(bits: all.reduce(.max) { $0 & $1.kinds.bits })
    facts.run = all.reduce(.max) { min($0, $1.run) }
    facts.isSingleInk = all.allSatisfy { $0.isSingleInk }
    facts.coversWords = all.contains { $0.coversWords }
    facts.width = all.reduce(0) { Width.larger($0, $1.width) }
    return facts
  }

  private static func either(_ all: [MatchFacts], at start: Int) -> MatchFacts {
    let prefixes = LiteralSet.distinct(all.flatMap { $0.prefixes })
    if all.allSatisfy({ $0.isExact && $0.requirements.sets.isEmpty }), prefixes.count <= Requirement.mostLiterals {
      return MatchFacts(exactly: prefixes, width: nil)
    }
    let suffixes = LiteralSet.distinct(all.flatMap { $0.suffixes })
    let most = Requirement.mostLiterals
    var facts = MatchFacts(
      between: prefixes.count > most ? [.empty] : prefixes, and: suffixes.count > most ? [.empty] : suffixes, width: nil
    )
    facts.requirements = RequirementList.either(all.map { $0.allRequirements }, at: start)
    return facts
  }
}
