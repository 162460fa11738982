/// The letters of a word in plainly folded text: one number each, whatever they take in bytes.
enum WordLetters {
  enum Kind {
    /// Part of no word.
    case separator
    case letter
    /// Part of a word that is no letter of its own.
    case mark
  }

  /// The letters of a text that is one word; nil where it is none or several.
  static func letters(of word: String) -> [UInt32]? {
    var folded = FoldBuffer()
    var text = word
    text.withUTF8 { folded.fold($0, form: .plain) }
    var letters: [UInt32] = []
    var at = 0
    while at < folded.count {
      let (scalar, next) = ScalarBytes.scalar(at: at, in: folded.base)
      switch kind(of: scalar) {
      case .separator: return nil
      case .letter: letters.append(scalar)
      case .mark: break
      }
      at = next
    }
    return letters.isEmpty ? nil : letters
  }

  /// Letters, digits, marks and underscores make up words, as in whole words elsewhere.
  ///
  /// - Parameter scalar: of folded text, in which a byte of ASCII may stand for another letter.
  static func kind(of scalar: UInt32) -> Kind {
    if scalar < 0x80 { return FoldedByte.isWord(UInt8(scalar)) ? .letter : .separator }
    switch scalar {
    case 0xDF...0xF6, 0xF8...0x24F, 0x3B1...0x3C9, 0x430...0x481, 0x48A...0x52F, 0x5D0...0x5EA, 0x620...0x64A,
      0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
      return .letter
    case 0x300...0x36F, 0x64B...0x65F: return .mark
    case 0x2010...0x2027, 0x20A0...0x20BF, 0x2190...0x23FF, 0x2500...0x27FF, 0x1F300...0x1FAFF: return .separator
    default: return Unicode.Scalar(scalar).map { kind(of: $0.properties.generalCategory) } ?? .separator
    }
  }

  private static func kind(of category: Unicode.GeneralCategory) -> Kind {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    default: .separator
    }
  }
}
