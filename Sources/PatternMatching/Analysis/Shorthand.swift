/// A set of characters that a pattern names and does not list.
enum Shorthand: Hashable {
  case word, digit, blank, notWord, notBlank, anything
  /// Some of the blanks: horizontal or vertical ones.
  case someBlank
  case letters, numbers
  /// Part of the letters, marks or numbers.
  case ink
  /// Punctuation and symbols.
  case sign
  /// Separators, controls: neither letter nor digit.
  case noInk
  /// Characters none of which is ASCII.
  case beyondASCII
  case cyrillic

  static func property(major: UInt8) -> Shorthand {
    switch major | 0x20 {
    case UInt8(ascii: "l"): .letters
    case UInt8(ascii: "n"): .numbers
    default: propertyPart(major: major)
    }
  }

  static func propertyPart(major: UInt8) -> Shorthand {
    switch major | 0x20 {
    case UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "m"): .ink
    case UInt8(ascii: "p"), UInt8(ascii: "s"): .sign
    case UInt8(ascii: "z"): .noInk
    default: .anything
    }
  }

  /// Whether white space is certainly not among them.
  var isInk: Bool {
    switch self {
    case .word, .digit, .notBlank, .letters, .numbers, .ink, .sign: true
    case .blank, .someBlank, .notWord, .anything, .noInk, .beyondASCII, .cyrillic: false
    }
  }

  /// Whether no letter and no digit is among them, so that a skeleton keeps nothing.
  var vanishes: Bool {
    switch self {
    case .blank, .someBlank, .notWord, .sign, .noInk: true
    case .word, .digit, .notBlank, .letters, .numbers, .ink, .anything, .beyondASCII, .cyrillic: false
    }
  }

  var kinds: CharacterKinds {
    switch self {
    case .digit: .digit
    case .blank, .someBlank: .space
    case .beyondASCII: .beyondASCII
    case .cyrillic: CharacterKinds(bits: CharacterKinds.beyondASCII.bits | CharacterKinds.beyondLatin.bits)
    default: .none
    }
  }

  /// Punctuation has the underscore.
  var ground: Walk.Ground {
    switch self {
    case .word, .digit, .letters, .numbers, .ink: .words
    case .blank, .someBlank, .notWord, .noInk: .gaps
    case .notBlank, .anything, .sign: .anything
    case .beyondASCII, .cyrillic: []
    }
  }

  /// Characters of one match at most: `\R` takes two.
  var width: Int { self == .someBlank ? 2 : 1 }

  func facts(_ form: TextForm) -> MatchFacts {
    var facts = MatchFacts.character
    if form == .skeleton, vanishes { facts = .nothing }
    if form == .plain, self == .blank || self == .someBlank {
      facts = MatchFacts(exactly: [Literal([FoldedByte.space])], width: nil)
    }
    facts.width = width
    if form == .plain { facts.kinds = kinds }
    facts.isSingleInk = isInk
    facts.ground = ground
    facts.coversWords = self == .word
    return facts
  }
}
