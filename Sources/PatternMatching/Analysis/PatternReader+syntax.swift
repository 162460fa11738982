extension PatternReader {
  /// What stands between `(` and the first alternative; nil where the parenthesis was no group.
  mutating func readGroupStart() -> Group.Kind? {
    if next == UInt8(ascii: "*") { return lose() }
    guard skip("?") else { return nextCapture() }
    if skip("#") {
      while let byte = next, byte != UInt8(ascii: ")") { at += 1 }
      at += 1
      return nil
    }
    if skip(":") || skip(">") { return .plain }
    if skip("|") {
      stopCountingCaptures()
      return .plain
    }
    if skip("=") || skip("<=") { return .lookedAt }
    if skip("!") || skip("<!") { return .refused }
    if skip("P=") || skip("P>") || skip("&") || skip("R") { return readReference() }
    if skip("P<") || skip("<") { return readName(endingWith: UInt8(ascii: ">")) }
    if skip("'") { return readName(endingWith: UInt8(ascii: "'")) }
    return readFlagsOrNumber()
  }

  /// Gives up.
  mutating func lose<Result>() -> Result? {
    isLost = true
    return nil
  }

  private mutating func readName(endingWith end: UInt8) -> Group.Kind? {
    while let byte = next, byte != end {
      guard FoldedByte.isWord(byte) || byte >= 0x80 else { return lose() }
      at += 1
    }
    at += 1
    return nextCapture()
  }

  /// A back-reference by name, or a group called from elsewhere: up to the parenthesis.
  private mutating func readReference() -> Group.Kind? {
    while let byte = next, byte != UInt8(ascii: ")") {
      guard FoldedByte.isWord(byte) || byte >= 0x80 else { return lose() }
      at += 1
    }
    at += 1
    append(.anything)
    callsGroups = true
    return nil
  }

  /// `(?1)`, `(?-1)`, `(?i)` or `(?i-s:`. Extended syntax, in which blanks mean nothing, is not read.
  private mutating func readFlagsOrNumber() -> Group.Kind? {
    let isSigned = next == UInt8(ascii: "-") || next == UInt8(ascii: "+")
    if let digit = isSigned ? peek(1) : next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
      if isSigned { at += 1 }
      return readReference()
    }
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "i"), UInt8(ascii: "m"), UInt8(ascii: "s"), UInt8(ascii: "U"), UInt8(ascii: "J"),
        UInt8(ascii: "-"):
        continue
      case UInt8(ascii: ":"): return .plain
      case UInt8(ascii: ")"): return nil
      default: return lose()
      }
    }
    return lose()
  }

  /// How often the part before may come; once where there is no quantifier, and nil where the part and the braces behind
  /// it may be anything.
  mutating func readQuantifier() -> ClosedRange<Int>? {
    let count: ClosedRange<Int>
    switch next {
    case UInt8(ascii: "*"): count = 0...Int.max
    case UInt8(ascii: "+"): count = 1...Int.max
    case UInt8(ascii: "?"): count = 0...1
    case UInt8(ascii: "{"): return readCounts()
    default: return 1...1
    }
    at += 1
    skipManner()
    return count
  }

  /// Lazy or possessive: where a match may end, not what it must hold.
  private mutating func skipManner() {
    if next == UInt8(ascii: "?") || next == UInt8(ascii: "+") { at += 1 }
  }

  /// `{3}`, `{3,}`, `{3,5}`. Whether `{,5}` and `{ 3 }` are quantifiers depends on PCRE2's version; every other brace is
  /// just a brace.
  private mutating func readCounts() -> ClosedRange<Int>? {
    guard let end = endOfCounts(from: at) else { return 1...1 }
    at += 1
    let least = readNumber()
    var most = least
    if least != nil, next == UInt8(ascii: ",") {
      at += 1
      most = readNumber() ?? Int.max
    }
    guard let least, let most, least <= 65_535, most >= least, at == end else {
      at = end + 1
      return nil
    }
    at += 1
    skipManner()
    return least...most
  }

  /// Where the braces end that open at `start`, if there is nothing but numbers between them.
  func endOfCounts(from start: Int) -> Int? {
    var place = start + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "}") {
      switch bytes[place] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\t"): place += 1
      default: return nil
      }
    }
    return place < bytes.count && place > start + 1 ? place : nil
  }

  private mutating func readNumber() -> Int? {
    var number: Int?
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      number = min(1_000_000, (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0")))
      at += 1
    }
    return number
  }

  /// The scalar that starts here; the pattern is valid UTF-8.
  mutating func readScalar() -> UInt32 {
    let lead = bytes[at]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard at + length <= bytes.count else {
      isLost = true
      at = bytes.count
      return 0
    }
    var value = UInt32(length == 1 ? lead : lead & (0x7F >> UInt8(length)))
    for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    at += length
    return value
  }
}
