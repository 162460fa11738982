/// Reads what a text says about its language, in one pass over its bytes.
///
/// Links, mentions, program text between fences, words with digits in them and words of mixed scripts say nothing.
struct LanguageReader {
  /// Bytes of a comment that are looked at.
  static let reach = 1_000

  private let codes = LetterCodes.standard
  private var latinWords = WordTally()
  private var cyrillicWords = WordTally()
  private var others = InlineArray<10, Int>(repeating: 0)
  private var hasOthers = false

  private var word = ReadWord()
  private var scripts: UInt8 = 0
  private var isBroken = false

  /// - Parameter reach: bytes that are looked at.
  static func evidence(in text: String, reach: Int = reach) -> LanguageEvidence {
    var reader = LanguageReader()
    reader.read(text.utf8Span.span, reach: reach)
    return reader.evidence
  }

  private mutating func read(_ bytes: borrowing Span<UInt8>, reach: Int) {
    var index = 0
    let end = min(bytes.count, reach)
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        let number = codes.numbers[Int(byte)]
        if number > LetterCodes.apostrophe {
          take(number, codes.scripts[Int(byte)])
        } else {
          take(punctuation: byte, bytes, &index)
        }
      } else {
        let scalar = Self.scalar(in: bytes, at: &index)
        if scalar < LetterCodes.end { take(letter: Int(scalar)) } else { take(far: scalar) }
      }
    }
    endWord()
  }

  /// The scalar at `index`, which is moved behind it; the text is valid UTF-8.
  private static func scalar(in bytes: borrowing Span<UInt8>, at index: inout Int) -> UInt32 {
    let lead = bytes[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else {
      index = bytes.count
      return 0x20
    }
    var scalar = UInt32(lead & (0x7F >> UInt8(length)))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    index += length
    return scalar
  }

  private mutating func take(letter value: Int) {
    let number = codes.numbers[value]
    switch number {
    case LetterCodes.mark: return
    case LetterCodes.none:
      endWord()
      if value >= 0x370 { count(other: UInt32(value)) }
    default: take(number, codes.scripts[value])
    }
  }

  private mutating func take(far scalar: UInt32) {
    if scalar == 0x2019 || scalar == 0x2BC { return endWord(isElided: true) }
    endWord()
    count(other: scalar)
  }

  private mutating func count(other scalar: UInt32) {
    guard let script = OtherScript.of(scalar) else { return }
    others[script.rawValue] += 1
    hasOthers = true
  }

  private mutating func take(_ number: UInt8, _ script: UInt8) {
    word.append(number)
    scripts |= script
  }

  private mutating func take(punctuation byte: UInt8, _ bytes: borrowing Span<UInt8>, _ index: inout Int) {
    switch byte {
    case UInt8(ascii: "'"): endWord(isElided: true)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): isBroken = true
    case UInt8(ascii: "@"),
      UInt8(ascii: ":") where Self.repeats(byte: 0x2F, 2, in: bytes, at: index):
      isBroken = true
      while index < bytes.count, bytes[index] > 0x20 { index += 1 }
      endWord()
    case UInt8(ascii: "`") where Self.repeats(byte: 0x60, 2, in: bytes, at: index):
      endWord()
      index += 2
      while index < bytes.count, !Self.repeats(byte: 0x60, 3, in: bytes, at: index) { index += 1 }
      index += 3
    default: if word.length > 0 || isBroken { endWord() }
    }
  }

  private static func repeats(byte: UInt8, _ times: Int, in bytes: borrowing Span<UInt8>, at index: Int) -> Bool {
    guard index + times <= bytes.count else { return false }
    for offset in 0..<times where bytes[index + offset] != byte { return false }
    return true
  }

  /// - Parameter isElided: the word ends with an apostrophe.
  private mutating func endWord(isElided: Bool = false) {
    if word.length > 0, !isBroken {
      if scripts == LetterCodes.Script.latin {
        latinWords.note(word, isElided: isElided, in: .latin)
      } else if scripts == LetterCodes.Script.cyrillic {
        cyrillicWords.note(word, isElided: isElided, in: .cyrillic)
      }
    }
    word.removeAll()
    scripts = 0
    isBroken = false
  }

  private var evidence: LanguageEvidence {
    if hasOthers, let script = mostOther, others[script.rawValue] * 2 > latinWords.letters + cyrillicWords.letters {
      return LanguageEvidence(writing: .other(script.language))
    }
    let isCyrillic = cyrillicWords.letters > latinWords.letters
    let tally = isCyrillic ? cyrillicWords : latinWords
    guard tally.letters > 0 else { return LanguageEvidence() }
    return LanguageEvidence(
      writing: isCyrillic ? .cyrillic : .latin, scores: tally.scores, words: tally.words, listed: tally.listed)
  }

  /// The other script with the most letters; Han letters between kana are Japanese.
  private var mostOther: OtherScript? {
    if others[OtherScript.kana.rawValue] * 8 > others[OtherScript.han.rawValue] {
      let most = OtherScript.allCases.max { others[$0.rawValue] < others[$1.rawValue] }
      return most == .han ? .kana : most
    }
    return OtherScript.allCases.max { others[$0.rawValue] < others[$1.rawValue] }
  }
}
