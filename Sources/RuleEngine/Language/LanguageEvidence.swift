/// What the letters and words of a text say about its language.
struct LanguageEvidence: Sendable {
  enum Writing: Sendable, Hashable {
    /// No letters.
    case none
    case latin, cyrillic
    /// Another script, by the language that is mostly written in it.
    case other(String)
  }

  var writing = Writing.none
  /// For each lane of the script's model, in sixteenths of a natural logarithm.
  var scores = ScriptModel.Scores.zero
  /// Words that say something, and how many of them are listed.
  var words = 0
  var listed = 0

  /// Whether the language is believed to be one of the model's: enough words are listed, or all letters look like it.
  /// One word is none: people write "sorry" and "ciao" in any language.
  func isPlausible(lead: Int32) -> Bool { words > 1 && listed * 3 >= words || lead >= Self.overwhelming }

  /// Ten natural logarithms.
  private static let overwhelming: Int32 = 160
}

extension LanguageEvidence.Writing {
  /// Nil for scripts that do without one.
  var model: ScriptModel? {
    switch self {
    case .latin: .latin
    case .cyrillic: .cyrillic
    case .none, .other: nil
    }
  }
}
