import SeededRandom

/// Comments in five languages, some with what a rule looks for.
enum MixedComments {
  /// - Parameter rules: one comment in twenty gets a match of one of them.
  static func make(_ count: Int, for rules: [(pattern: String, match: String)]) -> [String] {
    var random = SplitMix(seed: 42)
    return (0..<count).map { _ in comment(&random, rules) }
  }

  private static func comment(_ random: inout SplitMix, _ rules: [(pattern: String, match: String)]) -> String {
    let vocabulary = vocabulary(random.below(100))
    // A sum of uniform numbers is close to normal; its power is close to log-normal. The mean is near 200 bytes.
    let normal = (0..<6).reduce(0.0) { sum, _ in sum + random.fraction() } - 3
    let words = max(2, min(400, Int(24 * power(2.6, normal))))
    var text = ""
    for index in 0..<words {
      if index > 0 { text += random.below(12) == 0 ? random.pick([", ", ". ", "! ", "\n", " - ", " 😀 ", "? "]) : " " }
      text += vocabulary.word(&random)
    }
    switch random.below(100) {
    case 0..<5: text += " " + random.pick(rules).match
    case 5..<11: text += " https://example.org/" + Vocabulary.english.marked(&random)
    case 11..<14: text = "> " + text
    case 14..<17: text = text.uppercased()
    default: break
    }
    return text
  }

  private static func vocabulary(_ percent: Int) -> Vocabulary {
    switch percent {
    case 0..<50: .english
    case 50..<66: .german
    case 66..<78: .french
    case 78..<90: .russian
    default: .polish
    }
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double {
    // exp and log without a C library's last digit, so that every machine makes the same comments.
    var (result, term) = (1.0, 1.0)
    let scaled = exponent * 0.9555
    for step in 1..<24 {
      term *= scaled / Double(step)
      result += term
    }
    return base > 0 ? result : 0
  }
}
