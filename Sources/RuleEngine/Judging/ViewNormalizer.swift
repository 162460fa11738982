/// How the text of a view, and the entries that are looked for in it, are brought into one form.
struct ViewNormalizer: Hashable, Sendable {
  private let normalization: Normalization
  /// Only where letters are rewritten.
  private let alphabet: Alphabet?

  /// - Parameter languages: those of the rule; the first that is one says which letters keep their marks.
  init(_ normalization: Normalization, languages: [String]) {
    self.normalization = normalization
    switch normalization {
    case .none, .text: alphabet = nil
    case .skeleton, .squash: alphabet = Alphabet(language: languages.first { $0 != "*" })
    }
  }

  private init(_ normalization: Normalization, _ alphabet: Alphabet?) {
    self.normalization = normalization
    self.alphabet = alphabet
  }

  /// One that reads ASCII in the same way, the same for most languages.
  var forASCII: ViewNormalizer { ViewNormalizer(normalization, alphabet?.forASCII) }

  /// What a text can be read as: at least one reading, the likeliest first.
  func readings(of text: String) -> [NormalizedText] {
    switch normalization {
    case .none: [NormalizedText(unchanged: text)]
    case .text: [TextNormalizer.normalize(text)]
    case .skeleton, .squash:
      Skeleton.readings(
        of: text, alphabet: alphabet ?? Alphabet(language: nil), isSquashed: normalization == .squash)
    }
  }

  /// An entry of a rule in the form of the text that it is looked for in.
  func entry(_ text: String) -> String { readings(of: text).first?.text ?? text }
}
