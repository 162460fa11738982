/// The characters between `[` and `]`.
private struct CharacterClass {
  var isNegated = false
  var literals: [Literal] = []
  /// Whether there are more characters than `literals`.
  var isOpen = false
  var kinds = CharacterKinds.all
  var shorthands: Set<Shorthand> = []
  var hasUnderscore = false
  var mayBeBlank = false
  /// Characters of one match at most.
  var longest = 1
  var ground: Walk.Ground = []

  /// Classes of more characters are taken for any character.
  static let mostLiterals = 16

  mutating func add(_ scalar: UInt32, form: TextForm) {
    ground.formUnion(Walk.Ground(holding: scalar))
    if scalar == 0x5F { hasUnderscore = true }
    guard let literal = form.literal(scalar) else {
      isOpen = true
      mayBeBlank = true
      kinds.bits &= CharacterKinds.beyondASCII(scalar...scalar).bits
      return
    }
    literals.append(literal)
    kinds.bits &= CharacterKinds(of: literal, for: scalar).bits
    if FoldTable.spaces.contains(scalar) { mayBeBlank = true }
  }

  mutating func add(_ range: ClosedRange<UInt32>, form: TextForm) {
    guard range.count <= 64 else {
      isOpen = true
      mayBeBlank = true
      kinds.bits &= CharacterKinds.beyondASCII(range).bits
      for scalar in range.clamped(to: 0...0x80) { ground.formUnion(Walk.Ground(holding: scalar)) }
      return
    }
    for scalar in range where Unicode.Scalar(scalar) != nil { add(scalar, form: form) }
  }

  mutating func add(_ shorthand: Shorthand, form: TextForm) {
    shorthands.insert(shorthand)
    ground.formUnion(shorthand.ground)
    kinds.bits &= shorthand.kinds.bits
    if !shorthand.isInk { mayBeBlank = true }
    longest = max(longest, shorthand.width)
    if form == .skeleton, shorthand.vanishes {
      literals.append(.empty)
    } else if form == .plain, shorthand == .blank || shorthand == .someBlank {
      literals.append(Literal([FoldedByte.space]))
    } else {
      isOpen = true
    }
  }

  private var coversLettersAndDigits: Bool {
    shorthands.contains(.word) || (shorthands.contains(.letters) && shorthands.contains(.numbers))
  }

  func facts(_ form: TextForm) -> MatchFacts {
    var facts = MatchFacts.character
    if isNegated {
      if form == .skeleton, coversLettersAndDigits { facts = MatchFacts(exactly: [.empty], width: 1) }
      facts.isSingleInk = shorthands.contains(.blank) || shorthands.contains(.notWord)
      facts.ground =
        shorthands.contains(.notWord) ? .words : shorthands.contains(.word) ? .gaps : .anything
      return facts
    }
    let distinct = LiteralSet.distinct(literals)
    if !isOpen, !distinct.isEmpty, distinct.count <= Self.mostLiterals {
      facts = MatchFacts(exactly: distinct, width: longest)
    } else {
      facts.width = longest
    }
    if form == .plain, kinds != .all { facts.kinds = kinds }
    facts.isSingleInk = !mayBeBlank
    facts.ground = ground
    facts.coversWords = coversLettersAndDigits && (hasUnderscore || shorthands.contains(.word))
    return facts
  }
}

extension PatternReader {
  /// Reads behind the opening bracket up to the closing one.
  mutating func readClass() -> MatchFacts {
    var found = CharacterClass()
    found.isNegated = skip("^")
    var isFirst = true
    while let byte = next, isFirst || byte != UInt8(ascii: "]"), !isLost {
      isFirst = false
      if byte == UInt8(ascii: "["), let shorthand = readPOSIXClass() {
        found.add(shorthand, form: form)
      } else if let item = readClassItem() {
        readRange(from: item, into: &found)
      }
    }
    at += 1
    return found.facts(form)
  }

  private mutating func readRange(from item: Escape, into found: inout CharacterClass) {
    switch item {
    case .shorthand(let shorthand): found.add(shorthand, form: form)
    case .scalar(let low):
      guard next == UInt8(ascii: "-"), let end = peek(1), end != UInt8(ascii: "]") else {
        return found.add(low, form: form)
      }
      at += 1
      guard !(next == UInt8(ascii: "[") && peek(1) == UInt8(ascii: ":")), case .scalar(let high)? = readClassItem(),
        low <= high
      else {
        isLost = true
        return
      }
      found.add(low...high, form: form)
    case .boundary, .nothing, .character, .anything, .reference: isLost = true
    }
  }

  private mutating func readClassItem() -> Escape? {
    next == UInt8(ascii: "\\") ? readEscape(inClass: true) : .scalar(readScalar())
  }

  /// `[:alpha:]` and its like; nil where the bracket is just a bracket.
  private mutating func readPOSIXClass() -> Shorthand? {
    guard peek(1) == UInt8(ascii: ":") else { return nil }
    var end = at + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: ":"), bytes[end] != UInt8(ascii: "]") { end += 1 }
    guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: ":"), bytes[end + 1] == UInt8(ascii: "]") else {
      return nil
    }
    let name = String(decoding: bytes[(at + 2)..<end], as: UTF8.self)
    at = end + 2
    switch name {
    case "word": return .word
    case "alpha": return .letters
    case "upper", "lower", "alnum": return .ink
    case "digit": return .digit
    case "punct": return .sign
    case "space": return .blank
    case "blank": return .someBlank
    default: return .anything
    }
  }
}
