extension PatternReader {
  /// What a backslash and the characters behind it stand for.
  enum Escape {
    case scalar(UInt32)
    case shorthand(Shorthand)
    case boundary, nothing, character, anything
    case reference(Int)
  }

  mutating func readEscape() {
    if skip("\\Q") { return readQuoted() }
    guard let escape = readEscape(inClass: false) else { return }
    switch escape {
    case .scalar(let scalar): append(scalar: scalar)
    case .shorthand(let shorthand): append(shorthand.facts(form))
    case .boundary: append(boundary)
    case .nothing: append(.nothing)
    case .character: append(.character)
    case .anything: append(.anything)
    case .reference(let group):
      var facts = MatchFacts.anything
      facts.repeats = group
      append(facts)
    }
  }

  /// `\Q...\E`: a quantifier behind it belongs to its last scalar.
  private mutating func readQuoted() {
    var scalars: [UInt32] = []
    while at < bytes.count, !skip("\\E") { scalars.append(readScalar()) }
    guard let last = scalars.popLast() else {
      isLost = true
      return
    }
    let end = at
    for scalar in scalars {
      at = bytes.count
      append(scalar: scalar)
    }
    at = end
    append(scalar: last)
  }

  /// Reads from the backslash on; nil where it is not understood.
  mutating func readEscape(inClass: Bool) -> Escape? {
    at += 1
    guard let byte = next else { return lose() }
    guard FoldedByte.isWord(byte), byte != UInt8(ascii: "_") else { return .scalar(readScalar()) }
    at += 1
    if let shorthand = readShorthand(byte) { return .shorthand(shorthand) }
    if let scalar = readControl(byte) { return .scalar(scalar) }
    switch byte {
    case UInt8(ascii: "x"), UInt8(ascii: "0"), UInt8(ascii: "o"): return readNumbered(byte)
    case UInt8(ascii: "b") where inClass: return .scalar(8)
    default: return inClass ? lose() : readOutsideClass(byte)
    }
  }

  private mutating func readOutsideClass(_ byte: UInt8) -> Escape? {
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "A"), UInt8(ascii: "z"), UInt8(ascii: "Z"): return .boundary
    case UInt8(ascii: "B"), UInt8(ascii: "G"), UInt8(ascii: "K"): return .nothing
    case UInt8(ascii: "X"): return .anything
    case UInt8(ascii: "N"): return next == UInt8(ascii: "{") ? lose() : .character
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      if let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { return lose() }
      return .reference(Int(byte - UInt8(ascii: "0")))
    default: return lose()
    }
  }

  private func readControl(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "a"): 7
    case UInt8(ascii: "e"): 27
    default: nil
    }
  }

  /// `\xHH`, `\x{H...}`, `\o{...}`, `\0dd`.
  private mutating func readNumbered(_ kind: UInt8) -> Escape? {
    let isHexadecimal = kind == UInt8(ascii: "x")
    let isBraced = next == UInt8(ascii: "{")
    if kind == UInt8(ascii: "o"), !isBraced { return lose() }
    if kind == UInt8(ascii: "0"), isBraced { return .scalar(0) }
    if isBraced { at += 1 }
    var value: UInt32 = 0
    var digits = 0
    while digits < (isBraced ? 8 : 2), let digit = next.flatMap({ Self.digit($0, radix: isHexadecimal ? 16 : 8) }) {
      value = value &* (isHexadecimal ? 16 : 8) &+ digit
      digits += 1
      at += 1
    }
    if isBraced, !skip("}") { return lose() }
    guard Unicode.Scalar(value) != nil else { return lose() }
    return .scalar(value)
  }

  private static func digit(_ byte: UInt8, radix: UInt32) -> UInt32? {
    let value: UInt32
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): value = UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): value = UInt32(byte - UInt8(ascii: "A")) + 10
    default: return nil
    }
    return value < radix ? value : nil
  }

  private mutating func readShorthand(_ byte: UInt8) -> Shorthand? {
    switch byte {
    case UInt8(ascii: "w"): return .word
    case UInt8(ascii: "d"): return .digit
    case UInt8(ascii: "s"): return .blank
    case UInt8(ascii: "h"), UInt8(ascii: "v"), UInt8(ascii: "R"): return .someBlank
    case UInt8(ascii: "W"): return .notWord
    case UInt8(ascii: "S"): return .notBlank
    case UInt8(ascii: "D"), UInt8(ascii: "H"), UInt8(ascii: "V"): return .anything
    case UInt8(ascii: "p"): return readProperty()
    case UInt8(ascii: "P"):
      _ = readProperty()
      return .anything
    default: return nil
    }
  }

  /// `\pL`, `\p{Lu}`, `\p{Greek}`.
  private mutating func readProperty() -> Shorthand {
    guard skip("{") else {
      let letter = next ?? 0
      at += 1
      return .property(major: letter)
    }
    let start = at
    while let byte = next, byte != UInt8(ascii: "}") { at += 1 }
    let name = bytes[start..<min(at, bytes.count)]
    at += 1
    if name.elementsEqual("Cyrillic".utf8) { return .cyrillic }
    if Self.scriptsBeyondASCII.contains(where: { name.elementsEqual($0.utf8) }) { return .beyondASCII }
    guard let major = name.first, name.count <= 2, name.allSatisfy({ FoldedByte.isWord($0) || $0 == 0x26 }) else {
      return .anything
    }
    return name.count == 1 ? .property(major: major) : .propertyPart(major: major)
  }

  /// Scripts whose characters are all beyond ASCII.
  private static let scriptsBeyondASCII = [
    "Arabic", "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Greek", "Han", "Hangul",
    "Hebrew", "Hiragana", "Katakana", "Tamil", "Telugu", "Thai",
  ]
}
