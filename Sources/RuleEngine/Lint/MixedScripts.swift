/// Finds a word whose letters come from scripts that look alike, such as a Cyrillic o in a Latin word.
struct MixedScripts {
  private enum Script: String, CaseIterable {
    case latin = "Latin"
    case cyrillic = "Cyrillic"
    case greek = "Greek"
  }

  /// The first letter that is not of the script that most letters of its word have.
  static func firstForeignLetter(in text: String) -> (letter: Unicode.Scalar, script: String)? {
    for word in text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic }) {
      var counts: [Script: Int] = [:]
      for scalar in word {
        if let script = script(of: scalar) { counts[script, default: 0] += 1 }
      }
      guard counts.count > 1 else { continue }
      let most = Script.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
      for scalar in word {
        if let script = script(of: scalar), script != most { return (scalar, script.rawValue) }
      }
    }
    return nil
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    case 0x400...0x52F: .cyrillic
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    default: nil
    }
  }
}
