import CUnicode

/// How much a text says over and over; one pass over its words, whatever they are.
struct Repetition {
  /// The longest row of one word.
  private(set) var words = 0
  /// The longest row of the same one to `longestPhrase` words.
  private(set) var phrases = 0
  /// The longest row of single letters, each set apart from the next by one blank, full stop, asterisk, hyphen or
  /// underscore.
  private(set) var spelledLetters = 0

  /// In words.
  private static let longestPhrase = 40

  /// For each word a hash of its letters, small ones for capitals.
  private var hashes: [UInt32] = []
  private var hash = start
  private var isInWord = false
  private var letters = 0
  private var separators = 0
  private var row = 0

  private static let start: UInt32 = 2_166_136_261

  init(_ text: String) {
    for scalar in text.unicodeScalars { note(scalar) }
    note(" ")
    countWords()
    countPhrases()
  }

  private mutating func note(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    var lower = value
    let isLetter: Bool
    if value < 0x80 {
      isLetter = (97...122).contains(value | 0x20)
      if isLetter { lower |= 0x20 }
    } else {
      if TextNormalizer.isRemoved(Int32(value)) { return }
      lower = UInt32(bitPattern: utf8proc_tolower(Int32(value)))
      isLetter = !(0x2000...0x2BFF).contains(value)
    }
    countSpelled(value, isLetter: isLetter)
    if isLetter || value == 0x27 || value == 0x2D || (48...57).contains(value) {
      hash = (hash ^ lower) &* 16_777_619
      isInWord = true
    } else if isInWord {
      hashes.append(hash)
      hash = Self.start
      isInWord = false
    }
  }

  private mutating func countSpelled(_ value: UInt32, isLetter: Bool) {
    if isLetter {
      if letters == 0 { row = separators == 1 ? row + 1 : 1 }
      letters += 1
      separators = 0
    } else {
      if letters == 1 { spelledLetters = max(spelledLetters, row) }
      if letters > 1 { row = 0 }
      letters = 0
      separators = [0x20, 0x2E, 0x2A, 0x5F, 0x2D].contains(value) ? separators + 1 : 2
    }
  }

  private mutating func countWords() {
    var length = 0
    for index in hashes.indices {
      length = index > 0 && hashes[index] == hashes[index - 1] ? length + 1 : 1
      words = max(words, length)
    }
  }

  private mutating func countPhrases() {
    phrases = words
    hashes.withUnsafeBufferPointer { hashes in
      for period in 2..<max(2, min(Self.longestPhrase, hashes.count) + 1) {
        var equal = 0
        for index in period..<max(period, hashes.count) {
          equal = hashes[index] == hashes[index - period] ? equal + 1 : 0
          if equal >= period { phrases = max(phrases, equal / period + 1) }
        }
      }
    }
  }
}

/// The repetitions of a text that few rules ask about.
final class RepetitionOnDemand {
  private let text: String
  private(set) lazy var counted = Repetition(text)

  init(_ text: String) { self.text = text }
}
