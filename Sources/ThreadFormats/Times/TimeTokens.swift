/// A printed time cut into numbers, words and marks.
struct TimeTokens {
  enum Token: Hashable {
    /// Value and how many digits were printed.
    case number(Int, digits: Int)
    /// Lower case.
    case word(String)
    case mark(Unicode.Scalar)
  }

  private(set) var tokens: [Token] = []
  private(set) var ranges: [Range<String.Index>] = []

  /// Longer texts are not times; only this much of a text is looked at.
  private static let limit = 600

  init(_ text: Substring) {
    let scalars = text.unicodeScalars
    var position = scalars.startIndex
    var afterNumber = false
    while position < scalars.endIndex, tokens.count < Self.limit {
      let scalar = scalars[position]
      let start = position
      if Self.isDigit(scalar) {
        position = scalars[start...].firstIndex { !Self.isDigit($0) } ?? scalars.endIndex
        let digits = scalars[start..<position]
        append(.number(Int(String(digits.prefix(9))) ?? 0, digits: digits.count), start..<position)
        afterNumber = true
      } else if scalar.isLetter || scalar == "_" {
        let breaksAtDigits = afterNumber
        position =
          scalars[start...].firstIndex { !Self.isWordPart($0) || breaksAtDigits && Self.isDigit($0) }
          ?? scalars.endIndex
        append(.word(Self.folded(scalars[start..<position])), start..<position)
        afterNumber = false
      } else {
        position = scalars.index(after: position)
        afterNumber = false
        if !scalar.isSpace { append(.mark(scalar), start..<position) }
      }
    }
  }

  var count: Int { tokens.count }

  func number(at place: Int) -> (value: Int, digits: Int)? {
    guard place < tokens.count, case .number(let value, let digits) = tokens[place] else { return nil }
    return (value, digits)
  }

  func word(at place: Int) -> String? {
    guard place < tokens.count, case .word(let word) = tokens[place] else { return nil }
    return word
  }

  func mark(at place: Int) -> Unicode.Scalar? {
    guard place >= 0, place < tokens.count, case .mark(let mark) = tokens[place] else { return nil }
    return mark
  }

  func meaning(at place: Int) -> TimeVocabulary.Meaning {
    word(at: place).map { TimeVocabulary.shared[$0] } ?? TimeVocabulary.Meaning()
  }

  /// Whether nothing, not even a space, stands between this token and the one before it.
  func isGlued(_ place: Int) -> Bool {
    place > 0 && place < ranges.count && ranges[place - 1].upperBound == ranges[place].lowerBound
  }

  private mutating func append(_ token: Token, _ range: Range<String.Index>) {
    tokens.append(token)
    ranges.append(range)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}"
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar == "_" || isApostrophe(scalar) || scalar.isLetter
      || scalar.value > 127 && scalar.properties.generalCategory == .nonspacingMark
  }

  private static func folded(_ word: Substring.UnicodeScalarView) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in word { folded.append(isApostrophe(scalar) ? "'" : scalar) }
    return String(folded).lowercased()
  }
}
