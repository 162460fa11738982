/// What the words and sequences of letters of one script say about the language.
///
/// The tables are made from `CommonWords` alone: a word counts by its place in the list (Zipf's law), a word that is not
/// listed by its sequences of three letters, as often as they occur in the listed words of each language.
final class ScriptModel: Sendable {
  typealias Scores = SIMD16<Int16>

  /// Sixteenths of a natural logarithm.
  static let unit = 16.0
  static let lanes = 16
  static let latin = ScriptModel(CommonWords.latin)
  static let cyrillic = ScriptModel(CommonWords.cyrillic)

  /// The language of each lane; lanes without one are never the best.
  let tags: [String]
  private let words: EvidenceTable
  private let sequences: EvidenceTable
  private let isBasic = LetterCodes.standard.isBasic
  /// For letters beyond A-Z, where the sequence is not known.
  private let letters: [SIMD16<Int8>]

  /// How much an unlisted word may speak against a language.
  private static let leastUnlisted: Int16 = -40
  /// How much a word of one letter may.
  private static let leastSingle: Int16 = -32

  init(_ languages: [(tag: String, words: String)]) {
    let languages = languages.prefix(Self.lanes)
    tags = languages.map(\.tag)
    let lists = languages.map { $0.words.unicodeScalars.split(separator: " ").map { WordKey.letters(of: $0) } }
    words = ScriptTraining.words(lists)
    (sequences, letters) = ScriptTraining.sequences(lists)
  }

  /// What a listed word says: 0 for the language it says most for, less for the others.
  func scores(ofWord key: UInt32, length: Int) -> Scores? {
    guard let value = words.value(of: max(1, key)) else { return nil }
    let scores = Scores(truncatingIfNeeded: value)
    return length > 1 ? scores : pointwiseMax(scores, Scores(repeating: Self.leastSingle))
  }

  /// What the letters of an unlisted word say, in the same way; nil where they say nothing.
  func scores(ofLettersOf word: ReadWord) -> Scores? {
    var sum = Scores.zero
    var previous: UInt8 = 0
    var isKnown = false
    let count = min(word.length, ReadWord.capacity)
    for index in 0..<count {
      let letter = word.letters[index]
      let next = index + 1 < count ? word.letters[index + 1] : 0
      if let value = sequences.value(of: WordKey.sequence(previous, letter, next)) {
        sum &+= Scores(truncatingIfNeeded: value)
        isKnown = true
      } else if !isBasic[Int(letter)] {
        sum &+= Scores(truncatingIfNeeded: letters[Int(letter)])
        isKnown = true
      }
      previous = letter
    }
    guard isKnown else { return nil }
    let best = sum.max(in: tags.count)
    return pointwiseMax(sum &- Scores(repeating: best), Scores(repeating: Self.leastUnlisted))
  }
}

extension SIMD16<Int16> {
  /// The largest of the first lanes.
  func max(in lanes: Int) -> Int16 {
    var most = self[0]
    for lane in 1..<Swift.max(1, lanes) where self[lane] > most { most = self[lane] }
    return most
  }
}
