/// Splits text into folded words and the ellipses between them.
enum WordScanner {
  enum Event {
    /// The fingerprint of a word.
    case word(UInt64)
    /// `...`, `..` or `…`; attached where it follows a word without a space and may have cut it short.
    case ellipsis(attached: Bool)
  }

  static func scan(_ text: String, _ body: (Event) -> Void) {
    var word: UInt64 = 0
    var dots = 0
    var attached = false
    for scalar in text.unicodeScalars {
      let folded = fold(scalar)
      if folded == ignored { continue }
      if dots > 0, scalar != "." {
        if dots > 1 { body(.ellipsis(attached: attached)) }
        dots = 0
      }
      if folded == boundary {
        let endsWord = word != 0
        if endsWord { body(.word(word)) }
        word = 0
        if scalar == "." || scalar == "\u{2026}" {
          if dots == 0 { attached = endsWord }
          dots += scalar == "." ? 1 : 2
        }
      } else if standsAlone(scalar.value) {
        if word != 0 { body(.word(word)) }
        body(.word(WordFingerprint.word(0, continuedBy: folded)))
        word = 0
      } else {
        word = WordFingerprint.word(word, continuedBy: folded)
      }
    }
    if word != 0 { body(.word(word)) }
    if dots > 1 { body(.ellipsis(attached: attached)) }
  }

  private static let boundary: UInt32 = 0
  private static let ignored: UInt32 = 1

  /// The lower-case scalar, or `boundary`, or `ignored` for what copying may drop: marks and invisible characters.
  private static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    Int(scalar.value) < table.count ? table[Int(scalar.value)] : lookUp(scalar)
  }

  /// Scripts from Latin to Georgian and Cherokee, general punctuation: all that is common and has case.
  private static let table: [UInt32] = (0..<0x2100 as Range<UInt32>).map { value in
    Unicode.Scalar(value).map(lookUp) ?? boundary
  }

  private static func lookUp(_ scalar: Unicode.Scalar) -> UInt32 {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return ignored
    default: break
    }
    guard properties.isAlphabetic || properties.numericType != nil else { return boundary }
    guard properties.changesWhenLowercased else { return scalar.value }
    return properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
  }

  /// Whether the scalar belongs to a script without spaces: Thai, Lao, Burmese, Khmer, kana, Han.
  private static func standsAlone(_ value: UInt32) -> Bool {
    guard value >= 0x0E00 else { return false }
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x312F, 0x31A0...0x31FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      return true
    default: return false
    }
  }
}
