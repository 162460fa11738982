/// Parts a text at its blanks and tells which parts have to be read in full.
///
/// What `GlyphReader`, `WordReader` and `Squash` make of a part depends on no other one, but where single letters stand
/// on both sides of a blank. Most words are nothing but letters, and stay as they are.
struct TokenScanner {
  struct Token {
    /// Bytes of the text.
    var range: Range<Int>
    var isPlain: Bool
  }

  private(set) var tokens: [Token] = []
  private var start = 0
  private var word = Word()
  private var gaps = Gaps()
  private var isPlain = true
  /// The last token with letters, if it ends in a single one.
  private var singleEnd: Int?

  /// - Parameter isSquashed: whether pieces of words may be joined.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isSquashed: Bool) {
    tokens.reserveCapacity(bytes.count / 4 + 1)
    for (place, byte) in bytes.enumerated() {
      let kind = Kind(byte)
      if kind == .blank {
        endToken(at: place, isSquashed: isSquashed)
        start = place + 1
      } else {
        note(kind, byte)
      }
    }
    endToken(at: bytes.count, isSquashed: isSquashed)
  }

  private mutating func note(_ kind: Kind, _ byte: UInt8) {
    switch kind {
    case .letter: isPlain = word.takeLetter() && isPlain
    case .digit: word.takeSign(isDigit: true, isLetterAtEnd: true)
    case .sign: word.takeSign(isDigit: false, isLetterAtEnd: byte == UInt8(ascii: "$"))
    case .mark, .blank:
      isPlain = isPlain && word.isPlain
      word = Word()
    case .other: isPlain = false
    }
    gaps.note(kind, byte)
  }

  private mutating func endToken(at end: Int, isSquashed: Bool) {
    guard start < end else { return }
    gaps.endPiece()
    // What signs and other letters stand for is not known here: it may be anything.
    let isOpen = !isPlain || !word.isPlain
    tokens.append(Token(range: start..<end, isPlain: !isOpen && !(isSquashed && gaps.mayJoin)))
    if isSquashed, isOpen || gaps.hasLetters {
      if let singleEnd, isOpen || gaps.startsSingle {
        for index in singleEnd..<tokens.count { tokens[index].isPlain = false }
      }
      singleEnd = isOpen || gaps.endsSingle ? tokens.count - 1 : nil
    }
    (word, gaps, isPlain) = (Word(), Gaps(), true)
  }

  private enum Kind {
    case letter, digit, sign, blank, mark, other

    init(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .letter
      case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
      case UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: "+"): self = .sign
      case UInt8(ascii: " "), 9...13: self = .blank
      case 0x80...0xFF: self = .other
      default: self = .mark
      }
    }
  }

  /// The digits and signs around the letters of a word: see `WordReader`.
  private struct Word {
    private var hasLetters = false
    private var digits = 0
    private var signs = 0
    private var signsForLetters = 0

    /// False where a sign stands before the letter or inside the word, unless it belongs to a number.
    mutating func takeLetter() -> Bool {
      defer { hasLetters = true }
      if digits + signs == 0 { return true }
      let isNumber = !hasLetters && digits > WordReader.mostDigitsAtEdge
      (digits, signs, signsForLetters) = (0, 0, 0)
      return isNumber
    }

    mutating func takeSign(isDigit: Bool, isLetterAtEnd: Bool) {
      if isDigit { digits += 1 } else { signs += 1 }
      if isLetterAtEnd { signsForLetters += 1 }
    }

    /// Whether what stands behind the letters stays as it is.
    var isPlain: Bool { !hasLetters || signsForLetters == 0 || digits > WordReader.mostDigitsAtEdge }
  }

  /// What stands between the pieces of a token's words: see `Squash`.
  private struct Gaps {
    private(set) var hasLetters = false
    private(set) var mayJoin = false
    /// Whether the first piece is one letter, however often it is repeated, and whether the last one is.
    private(set) var startsSingle = false
    private(set) var endsSingle = false
    private var length = 0
    private var letter: UInt8 = 0
    private var isSingle = true
    private var lengthBefore = 0
    private var marks = 0
    private var isOnlyMarks = true
    private var isRare = true

    mutating func note(_ kind: Kind, _ byte: UInt8) {
      if kind == .letter || kind == .other {
        let lower = byte | 0x20
        if length > 0, lower != letter { isSingle = false }
        letter = lower
        length += 1
        return
      }
      endPiece()
      if kind != .digit, byte != UInt8(ascii: "'") {
        marks += 1
        isRare = isRare && Squash.rareBetweenLetters.contains(Unicode.Scalar(byte))
      } else {
        isOnlyMarks = false
      }
    }

    mutating func endPiece() {
      guard length > 0 else { return }
      if lengthBefore > 0 {
        let isNear = marks > 0 && isOnlyMarks && marks < Squash.widestGap
        if isNear, isRare || min(lengthBefore, length) <= Squash.shortPiece { mayJoin = true }
        if endsSingle, isSingle { mayJoin = true }
      } else {
        startsSingle = isSingle
      }
      hasLetters = true
      endsSingle = isSingle
      lengthBefore = length
      (length, isSingle, marks, isOnlyMarks, isRare) = (0, true, 0, true, true)
    }
  }
}
