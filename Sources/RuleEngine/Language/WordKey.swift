/// What a word or a sequence of letters is found by.
enum WordKey {
  static let start: UInt32 = 2_166_136_261

  /// FNV-1a over the numbers of the letters.
  static func adding(_ letter: UInt8, to key: UInt32) -> UInt32 { (key ^ UInt32(letter)) &* 16_777_619 }

  /// The key of three letters, the edge of a word being 0.
  static func sequence(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  /// The words of a table as letters.
  static func letters(of word: Substring.UnicodeScalarView) -> [UInt8] {
    word.compactMap { scalar in
      let value = Int(scalar.value)
      return value < LetterCodes.end ? LetterCodes.standard.numbers[value] : nil
    }
  }

  static func of(_ letters: [UInt8]) -> UInt32 { max(1, letters.reduce(start) { adding($1, to: $0) }) }
}
