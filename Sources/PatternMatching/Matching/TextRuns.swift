/// How far one can go in a text without leaving or meeting a word, in bytes.
struct TextRuns {
  /// The longest row of characters that may belong to a word.
  private(set) var words = 0
  /// The longest row of characters that may not.
  private(set) var gaps = 0

  /// - Parameter bytes: valid UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var wordStart = 0
    var gapStart = 0
    var at = 0
    while at < bytes.count {
      let (ground, length) = Self.ground(at, bytes)
      if ground == .words {
        gaps = max(gaps, at - gapStart)
        gapStart = at + length
      } else if ground == .gaps {
        words = max(words, at - wordStart)
        wordStart = at + length
      }
      at += length
    }
    words = max(words, at - wordStart)
    gaps = max(gaps, at - gapStart)
  }

  @inline(__always)
  private static func ground(_ at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> (Walk.Ground, length: Int) {
    let byte = bytes[at]
    if byte < 0x80 { return (FoldedByte.isWord(byte) ? .words : .gaps, 1) }
    if byte >= 0xE0 { return (.anything, byte < 0xF0 ? 3 : 4) }
    return (twoByte[Int(byte & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F)], 2)
  }

  /// For each scalar that takes two bytes. What a mark is, and what is assigned at all, depends on PCRE2's version.
  private static let twoByte: [Walk.Ground] = (0..<UInt32(0x800)).map { value in
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: .words
    default: .anything
    }
  }
}
