/// Digits and signs that are written for letters.
///
/// Where a sign stands for two letters (`1` for `i` and `l`), a text has two readings.
struct Leet {
  enum Reading: CaseIterable {
    case first
    case second
  }

  static func letter(for scalar: Unicode.Scalar, in script: Alphabet.Script, _ reading: Reading) -> Unicode.Scalar? {
    script == .cyrillic ? cyrillic(scalar) : latin(scalar, reading)
  }

  /// Whether the second reading of a sign differs from the first.
  static func isAmbiguous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "1", "!", "|", "@": true
    default: false
    }
  }

  private static func latin(_ scalar: Unicode.Scalar, _ reading: Reading) -> Unicode.Scalar? {
    switch scalar {
    case "0": "o"
    case "1", "!", "|": reading == .first ? "i" : "l"
    case "2": "z"
    case "3", "€": "e"
    case "4", "@": "a"
    case "5", "$": "s"
    case "6", "9": "g"
    case "7", "+": "t"
    case "8": "b"
    case "£": "l"
    default: nil
    }
  }

  private static func cyrillic(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "0": "о"
    case "1", "!", "|": "и"
    case "3": "з"
    case "4": "ч"
    case "6": "б"
    case "@": "а"
    case "$": "с"
    default: nil
    }
  }

  /// The Cyrillic letter that a Latin one looks like, upper or lower case.
  static func cyrillicTwin(of letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "a": "а"
    case "b": "в"
    case "c": "с"
    case "e": "е"
    case "h": "н"
    case "k": "к"
    case "m": "м"
    case "o": "о"
    case "p": "р"
    case "t": "т"
    case "u": "и"
    case "x": "х"
    case "y": "у"
    default: nil
    }
  }
}
