/// Alternatives that are words, as most of what a list of names consists of: `idiots?|morons?|`.
///
/// They come to what reading them part by part would come to, without facts of their own for each.
extension PatternReader {
  /// The words among the alternatives of a group.
  struct Words {
    private(set) var literals: [Literal] = []
    private var kinds = CharacterKinds.all
    private var width: Int? = 0

    mutating func add(_ forms: [Literal], kinds: CharacterKinds, width: Int?) {
      literals += forms
      self.kinds.bits &= kinds.bits
      self.width = Width.larger(self.width, width)
    }

    /// As one alternative; nil where there are none.
    var facts: MatchFacts? {
      if literals.isEmpty { return nil }
      var facts = MatchFacts(exactly: LiteralSet.distinct(literals), width: width)
      facts.kinds = kinds
      return facts
    }
  }

  /// Reads words up to the bar behind each, from the start of an alternative on.
  mutating func readWords() {
    guard steps == nil else { return }
    while group.parts == 0, readWord() {}
  }

  /// Reads a word and the bar behind it; reads nothing where there is something else.
  private mutating func readWord() -> Bool {
    var place = at
    var kinds = CharacterKinds.none
    var width: Int? = 0
    forms.removeAll(keepingCapacity: true)
    forms.append(.empty)
    while place < bytes.count, Self.isPlain[Int(bytes[place])] {
      guard let literal = form.literal(UInt32(bytes[place])), forms.allSatisfy({ $0.holds(literal) }) else {
        return false
      }
      let isOptional = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "?")
      let whole = forms.count
      guard !isOptional || whole <= Self.mostForms else { return false }
      for index in 0..<whole {
        let longer = forms[index].appending(literal, collapses: form.collapses)
        if isOptional { forms.append(longer) } else { forms[index] = longer }
      }
      if form == .plain, !isOptional { kinds.bits |= CharacterKinds(of: literal, for: UInt32(bytes[place])).bits }
      width = Width.sum(width, 1)
      place += isOptional ? 2 : 1
    }
    guard place > at, place < bytes.count, bytes[place] == UInt8(ascii: "|") else { return false }
    group.words.add(forms, kinds: kinds, width: width)
    at = place + 1
    return true
  }

  /// Letters behind which there may be nothing: each doubles the number of forms.
  private static let mostForms = 16

  /// Characters of ASCII that stand for themselves wherever they are; no quantifier is among them.
  private static let isPlain: [Bool] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: " "), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
