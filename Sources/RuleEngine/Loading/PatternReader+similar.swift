import PatternMatching
import ThreadModel

extension PatternReader {
  /// Letters of a word whose neighbours can be told from ordinary words.
  private static let lengths = 5...40
  /// And where two edits may lie between.
  private static let twoEditLengths = 9...40

  /// Reports words that are too short or too long for slips, or none, exceptions from nothing, and ordinary words that
  /// would be found.
  func checkSimilar(_ condition: Condition) {
    let lengths = condition.edits == .two ? Self.twoEditLengths : Self.lengths
    for pattern in condition.patterns {
      if let letters = Self.letters(of: pattern.text) {
        if !lengths.contains(letters) {
          report(.similarLength(pattern.text, edits: condition.edits, lengths), at: pattern)
        }
      } else {
        report(.noSingleWord(pattern.text), at: pattern)
      }
    }
    let words = SimilarWords(condition.patterns.map(\.text), edits: condition.edits)
    for exception in condition.exceptions where words.found(in: exception.text).isEmpty {
      report(.exceptionFromNothing(exception.text), at: exception)
    }
    if scope.checks.examiner != nil { reportNeighbours(condition) }
  }

  /// Letters and digits; nil where it is not one word.
  private static func letters(of text: String) -> Int? {
    var letters = 0
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil {
        letters += 1
      } else if ![.nonspacingMark, .spacingMark].contains(properties.generalCategory) {
        return nil
      }
    }
    return letters == 0 ? nil : letters
  }

  private func reportNeighbours(_ condition: Condition) {
    let words = condition.patterns.map(\.text)
    let similar = SimilarWords(words, edits: condition.edits, exceptions: words + condition.exceptions.map(\.text))
    let ordinary = similar.found(in: OrdinaryWords.text(in: languages))
    guard !ordinary.isEmpty else { return }
    for pattern in condition.patterns {
      var neighbours: [String] = []
      for word in SimilarWords([pattern.text], edits: condition.edits).found(in: ordinary.joined(separator: " "))
      where !neighbours.contains(word) && neighbours.count < 5 { neighbours.append(word) }
      if !neighbours.isEmpty { report(.ordinaryNeighbours(pattern.text, neighbours), at: pattern) }
    }
  }

  private func report(_ problem: LintProblem, at pattern: PatternText) {
    let length = max(1, pattern.text.unicodeScalars.count)
    scope.reader.log.report(problem, at: pattern.location, in: scope.reader.source, length: length)
  }
}
