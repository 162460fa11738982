/// Reads texts in which nothing is written for anything else, as most are: what `GlyphReader`, `WordReader` and `Squash`
/// make of them takes one look at each byte. It gives up where it is not certain.
enum PlainReading {
  private enum Kind {
    case letter, digit, sign, blank, mark
  }

  /// Whether an ASCII text is its own skeleton but for capitals: no word of it has digits or signs that may be letters.
  static func isOwnSkeleton(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var word = Word()
    for byte in bytes {
      guard byte < 0x80 else { return false }
      switch kind(of: byte) {
      case .letter:
        if !word.takeLetter() { return false }
      case .digit: word.takeSign(isDigit: true, isLetterAtEnd: true)
      case .sign: word.takeSign(isDigit: false, isLetterAtEnd: byte == UInt8(ascii: "$"))
      case .blank, .mark:
        if !word.isPlain { return false }
        word = Word()
      }
    }
    return word.isPlain
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

  /// The squashed form of an ASCII text that is its own skeleton; nil where letters may have to be joined.
  static func squashed(_ bytes: UnsafeBufferPointer<UInt8>) -> NormalizedText? {
    var output: [UInt8] = []
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    output.reserveCapacity(bytes.count)
    starts.reserveCapacity(bytes.count)
    ends.reserveCapacity(bytes.count)
    var gaps = Gaps()
    var previous: UInt8 = 0
    for (place, byte) in bytes.enumerated() {
      let kind = kind(of: byte)
      guard gaps.note(kind, byte, isRepeated: byte | 0x20 == previous) else { return nil }
      let end = UInt32(truncatingIfNeeded: place + 1)
      if kind == .letter {
        if byte | 0x20 == previous {
          ends[ends.count - 1] = end
          continue
        }
        previous = byte | 0x20
      } else {
        previous = 0
      }
      output.append(kind == .letter ? byte | 0x20 : byte)
      starts.append(end - 1)
      ends.append(end)
    }
    return gaps.isApart ? NormalizedText(bytes: output, starts: starts, ends: ends) : nil
  }

  /// Whether pieces of words stand so close to each other that `Squash` may join them.
  private struct Gaps {
    private struct Piece {
      var length = 0
      /// However often it is repeated.
      var isOneLetter = true
    }

    private var before = Piece(length: 0, isOneLetter: false)
    private var piece = Piece()
    /// Between the piece before and this one.
    private var marks = 0
    private var isOnlyMarks = true
    private var isRare = true

    /// False where they do.
    mutating func note(_ kind: Kind, _ byte: UInt8, isRepeated: Bool) -> Bool {
      if kind == .letter {
        piece.length += 1
        if piece.length > 1, !isRepeated { piece.isOneLetter = false }
        return true
      }
      if piece.length > 0 {
        guard isApart else { return false }
        (before, piece) = (piece, Piece())
        (marks, isOnlyMarks, isRare) = (0, true, true)
      }
      if kind == .mark || kind == .sign, byte != UInt8(ascii: "'") {
        marks += 1
        isRare = isRare && Squash.rareBetweenLetters.contains(Unicode.Scalar(byte))
      } else {
        isOnlyMarks = false
      }
      return true
    }

    /// Whether the piece that has ended is not joined to the one before.
    var isApart: Bool {
      if before.length == 0 || piece.length == 0 { return true }
      if before.isOneLetter, piece.isOneLetter { return false }
      guard marks > 0, isOnlyMarks, marks < Squash.widestGap else { return true }
      return min(before.length, piece.length) > Squash.shortPiece && !isRare
    }
  }

  private static func kind(of byte: UInt8) -> Kind {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: "+"): .sign
    case UInt8(ascii: " "), 9...13: .blank
    default: .mark
    }
  }
}
