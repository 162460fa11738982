/// What a language writes with: its script, and the letters whose marks are part of them.
///
/// A skeleton drops the marks of all other letters: `é` is `e` in every language, `ö` is `o` in English and `ö` in
/// German.
struct Alphabet: Hashable, Sendable {
  enum Script: Hashable, Sendable {
    case latin
    case cyrillic
    case other
  }

  let script: Script
  private let marked: Set<Unicode.Scalar>

  /// - Parameter language: BCP 47; nil or `*` for a rule of any language.
  init(language: String?) {
    let base = (language ?? "*").prefix { $0 != "-" }.lowercased()
    let letters: String
    switch base {
    case "de", "et": letters = "äöüß"
    case "es": letters = "ñ"
    case "sv", "fi": letters = "åäö"
    case "da", "nb", "nn", "no": letters = "åæø"
    case "hu": letters = "öüőű"
    case "tr": letters = "çğıöşü"
    case "cs", "sk", "hr", "sl": letters = "čšžř"
    case "ru", "be", "bg": letters = "йў"
    case "uk": letters = "йїґ"
    default: letters = ""
    }
    marked = Set(letters.unicodeScalars)
    switch base {
    case "ru", "be", "bg", "uk", "sr", "mk", "kk", "ky", "mn": script = .cyrillic
    case "el", "ar", "fa", "he", "hi", "th", "zh", "ja", "ko", "hy", "ka": script = .other
    default: script = .latin
    }
  }

  /// One that reads ASCII in the same way, whatever letters with marks it keeps.
  var forASCII: Alphabet { Alphabet(script == .cyrillic ? .cyrillic : .latin) }

  private init(_ script: Script) {
    self.script = script
    marked = []
  }

  func keeps(_ letter: Unicode.Scalar) -> Bool { marked.contains(letter) }
}
