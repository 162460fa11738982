import TestSupport

extension PatternGenerator {
  /// `sample` among other words, in another case, with letters that only case folding takes for each other.
  mutating func disguise(_ sample: String) -> String {
    var text = random.pick(["", "", "x", "_", " ", "word ", "Да, ", "é", "…"])
    for scalar in sample.unicodeScalars {
      switch random.below(12) {
      case 0: text += scalar.properties.uppercaseMapping
      case 1: text += scalar.properties.lowercaseMapping
      case 2: text += Self.lookAlikes[scalar].map { random.pick($0) } ?? String(scalar)
      case 3 where scalar == " ": text += random.pick(["  ", "\u{A0}", "\n", " \t", "\u{3000}"])
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + random.pick(["", "", "x", "_", " ", " word", "!", "\u{301}", "\n"])
  }

  private static let lookAlikes: [Unicode.Scalar: [String]] = [
    "s": ["ſ", "S", "$", "5"], "S": ["ſ"], "k": ["\u{212A}"], "K": ["\u{212A}"], "ß": ["ẞ", "ss"], "σ": ["ς", "Σ"],
    "i": ["İ", "ı", "I", "1"], "a": ["@", "4", "а"], "в": ["\u{1C80}"], "ι": ["\u{1FBE}"], "å": ["\u{212B}"],
    "e": ["3", "е"], "o": ["0", "о"],
  ]
}
