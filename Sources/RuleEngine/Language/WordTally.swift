/// What the words of one script in a text come to.
struct WordTally {
  /// Scores are 16 bits wide; more words say no more.
  private static let mostWords = 250

  private(set) var scores = ScriptModel.Scores.zero
  private(set) var words = 0
  private(set) var listed = 0
  private(set) var letters = 0
  private var previous: UInt32 = 0

  /// - Parameter isElided: an apostrophe follows, which is part of words such as `don't` and `l'`.
  mutating func note(_ word: ReadWord, isElided: Bool, in model: ScriptModel) {
    letters += word.length
    guard words < Self.mostWords, word.key != previous else { return }
    previous = word.key
    var found: ScriptModel.Scores?
    if isElided {
      found = model.scores(ofWord: WordKey.adding(LetterCodes.apostrophe, to: word.key), length: word.length + 1)
    }
    found = found ?? model.scores(ofWord: word.key, length: word.length)
    if found != nil { listed += 1 } else if word.length > 1 { found = model.scores(ofLettersOf: word) }
    guard let found else { return }
    scores &+= found
    words += 1
  }
}
